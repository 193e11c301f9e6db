import type { CompiledArticle, CompiledBlock } from '../../compiled.ts';
import { sentencesOf } from '../sentences.ts';
import { cueHits, type CueHit, type TopicCues } from './topic-cues.ts';

/** Strength of a theme by where its cues stand, in sentences' worth of evidence. */
const weights = {
  /** A cue in the title; a weak one there counts as half. */
  title: 6,
  /** 引题, 副题. */
  deck: 2,
  heading: 2,
  /** The paragraph that opens the article says what it is about. */
  opening: 2.5,
} as const;

/** Within one paragraph, evidence above this adds little: a theme is spread over an article, a point is not. */
const fullWithinParagraph = 2;
const beyond = 0.4;

/** At most so many themes an article. */
const most = 4;
/**
 * A theme needs at least so many sentences' worth of evidence, and as much as the square root of the strongest one: a
 * long article about one thing has room for a second, a short one has not.
 */
const least = 1.6;

const bodyTypes: ReadonlySet<CompiledBlock['type']> = new Set([
  'paragraph',
  'list-item',
  'question',
  'answer',
  'quote',
  'pull-quote',
]);

/** Who sat where and who took part: names of groups, no themes. */
const attendance =
  /(?:参加会议|出席会议|参加活动|列席会议|主持会议|作交流发言|作表态发言|作书面发言|汇报(?:有关)?(?:工作)?情况|分会场|主会场|应邀参会|等出席|合影留念|摘编|责任编辑|扫码|关注我们)[。！]?$/u;

/** What one sentence says for each theme: one strong cue or two in company speak fully, weak ones alone little. */
const inSentence = (hits: readonly CueHit[]): Map<number, number> => {
  const found = new Map<number, number>();
  for (const topic of new Set(hits.map((hit) => hit.topic))) {
    const own = hits.filter((hit) => hit.topic === topic);
    const strong = new Set(own.filter(({ weak }) => !weak).map(({ word }) => word)).size;
    const weak = new Set(own.filter(({ weak: isWeak }) => isWeak).map(({ word }) => word)).size;
    const value = strong === 0 ? 0.15 * Math.min(weak, 3) : Math.min(1 + 0.35 * (strong - 1) + 0.15 * weak, 2);
    found.set(topic, value);
  }
  return found;
};

/**
 * How strongly an article speaks of each theme, in the order of the vocabulary. Not words are counted but sentences in which
 * cues of a theme stand, each once, more where they keep company; title, headings and the opening weigh most.
 */
export const topicStrengths = (cues: TopicCues, article: CompiledArticle): number[] => {
  const strength = cues.topics.map(() => 0);
  const add = (texts: readonly string[], weight: number): void => {
    const own = new Map<number, number>();
    for (const text of texts) {
      for (const [topic, value] of inSentence(cueHits(cues, text))) own.set(topic, (own.get(topic) ?? 0) + value);
    }
    for (const [topic, value] of own) {
      const spread = Math.min(value, fullWithinParagraph) + beyond * Math.max(0, value - fullWithinParagraph);
      strength[topic] = (strength[topic] ?? 0) + spread * weight;
    }
  };
  add([article.title ?? ''], weights.title);
  for (const text of [...article.kicker, article.deck ?? '']) add([text], weights.deck);
  let opening = true;
  for (const { type, text } of article.blocks) {
    if (type === 'heading') add([text], weights.heading);
    if (!bodyTypes.has(type)) continue;
    const parts = sentencesOf(text).flatMap(([start, end]) => text.slice(start, end).split('；'));
    add(
      parts.filter((part) => !attendance.test(part)),
      opening ? weights.opening : 1,
    );
    opening = false;
  }
  return strength;
};

/**
 * 主题: the themes an article is about, strongest first, at most four.
 */
export const recogniseTopics = (cues: TopicCues, article: CompiledArticle): string[] => {
  const strength = topicStrengths(cues, article);
  const strongest = Math.max(...strength, 0);
  return [...cues.topics.keys()]
    .filter((topic) => (strength[topic] ?? 0) >= Math.max(least, Math.sqrt(strongest)))
    .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, most)
    .map((topic) => cues.topics[topic]?.name ?? '');
};
