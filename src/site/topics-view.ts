import type { Region } from '../domain/region.ts';
import type { Topic } from '../domain/topic.ts';
import type { SiteArchive } from './archive-index.ts';
import { topicPath } from './paths.ts';
import { countItems, placedArticles, yearsOf } from './placed-articles.ts';

/** A topic as a line of the index. */
export interface TopicLine {
  readonly topic: Topic;
  readonly path: string;
  readonly total: number;
  /** Items year by year, oldest first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Provinces that spoke of it, those that did most first. */
  readonly regions: readonly { readonly region: Region; readonly count: number }[];
}

/** 主题: those spoken of most first, then in the order of the vocabulary. */
export const topicsView = (archive: SiteArchive): TopicLine[] => {
  const all = placedArticles(archive);
  const years = yearsOf(all).reverse();
  return archive.topics
    .map((topic) => {
      const articles = all.filter(({ article }) => article.topics.includes(topic.name));
      return {
        topic,
        path: topicPath(topic),
        total: countItems(articles),
        years: years.map((year) => ({ year, count: countItems(articles.filter(({ issue }) => issue.year === year)) })),
        regions: archive.regions
          .map((region) => ({
            region,
            count: countItems(articles.filter(({ provinces }) => provinces.includes(region.name))),
          }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count),
      };
    })
    .sort((a, b) => b.total - a.total);
};
