import type { Issue } from '../domain/issue.ts';
import type { Region } from '../domain/region.ts';
import type { Topic } from '../domain/topic.ts';
import type { SiteArchive } from './archive-index.ts';
import { articlesAt } from './matrix-view.ts';
import { passagesPath } from './paths.ts';
import { countItems, placedArticlesOf } from './placed-articles.ts';
import { type TileMap, tileMap } from './tile-map.ts';

/** Items of the issue from a province on a topic. */
export interface ThemeCell {
  readonly topic: Topic;
  readonly count: number;
  /** The first topic of one of them: what it is about before all else. */
  readonly leading: boolean;
  readonly path: string | null;
}

export interface IssueThemes {
  readonly topics: readonly Topic[];
  /** In the order in which the issue comes to them. */
  readonly rows: readonly { readonly region: Region; readonly cells: readonly ThemeCell[] }[];
  readonly map: TileMap;
}

/** 谁在说什么: region × theme of one issue. Null where it has no region or no theme to show. */
export const issueThemes = (archive: SiteArchive, issue: Issue): IssueThemes | null => {
  const articles = placedArticlesOf(issue);
  const said = new Set(articles.flatMap(({ article }) => article.topics));
  const topics = archive.topics.filter(({ name }) => said.has(name));
  const byName = new Map(archive.regions.map((region) => [region.name, region]));
  const regions = [...new Set(articles.flatMap(({ provinces }) => provinces))].flatMap(
    (name) => byName.get(name) ?? [],
  );
  if (topics.length === 0 || regions.length === 0) return null;
  return {
    topics,
    rows: regions.map((region) => ({
      region,
      cells: topics.map((topic) => {
        const own = articlesAt(articles, region, topic);
        return {
          topic,
          count: countItems(own),
          leading: own.some(({ article, item }) => article === item && article.topics[0] === topic.name),
          path: own.length === 0 ? null : passagesPath(topic, region, issue.year),
        };
      }),
    })),
    map: tileMap(archive, articles),
  };
};
