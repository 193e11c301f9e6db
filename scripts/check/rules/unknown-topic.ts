import type { Rule } from '../rule.ts';

/** Every theme is one of the vocabulary: under another name, no reader would find it. */
export const unknownTopic: Rule = ({ articles, topics }) => {
  const names = topics.map(({ name }) => name);
  return articles.flatMap(({ article, place }) =>
    article.topics
      .filter((topic) => !names.includes(topic))
      .map((topic) => ({
        place,
        reason: `主题词表里没有“${topic}”`,
        found: topic,
        expected: names.join('、'),
        hint: '改用词表里的名字；确要新设主题，先写进 topics.yaml',
      })),
  );
};
