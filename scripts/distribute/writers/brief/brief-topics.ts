import type { Issue } from '../../../../src/domain/issue.ts';
import type { Article, Item } from '../../../../src/domain/item.ts';

/** Columns there is room for; what more themes there are is said below the table. */
const most = 17;

/** 主: an item's first theme; 兼: another of its own or of its 附. */
export type TopicMark = '主' | '兼' | '';

export interface TopicMatrix {
  /** The themes of the columns, those of most items first; of equals the one that is said first. */
  readonly topics: readonly string[];
  /** How many there are beside them. */
  readonly more: number;
  readonly marks: (item: Item) => TopicMark[];
}

const topicsOf = (article: Article): string[] => [...article.topics, ...article.appendices.flatMap(topicsOf)];

/** Items against themes. */
export const briefTopics = ({ items }: Pick<Issue, 'items'>): TopicMatrix => {
  const said = new Map(items.map((item) => [item, new Set(topicsOf(item))]));
  const counts = new Map<string, number>();
  for (const names of said.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  // Sorting keeps the order of equals.
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const topics = ranked.slice(0, most);
  return {
    topics,
    more: ranked.length - topics.length,
    marks: (item) =>
      topics.map((name) => (item.topics[0] === name ? '主' : said.get(item)?.has(name) === true ? '兼' : '')),
  };
};
