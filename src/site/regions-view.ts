import type { Region } from '../domain/region.ts';
import type { Topic } from '../domain/topic.ts';
import type { SiteArchive } from './archive-index.ts';
import { greatRegion } from './great-regions.ts';
import { regionPath } from './paths.ts';
import { countItems, placedArticles, yearsOf } from './placed-articles.ts';
import { type TileMap, tileMap } from './tile-map.ts';

/** Topics a line of the index names. */
const topicsNamed = 3;

/** A province as a line of the index. */
export interface RegionLine {
  readonly region: Region;
  readonly path: string;
  readonly total: number;
  readonly years: readonly number[];
  readonly topics: readonly Topic[];
}

export interface RegionsView {
  readonly map: TileMap;
  /** By 大区, in the order of the codes. */
  readonly groups: readonly { readonly name: string; readonly lines: readonly RegionLine[] }[];
  readonly held: number;
  /** Items that name no province. */
  readonly unplaced: number;
}

/** 地区: the map, and the same as a list. */
export const regionsView = (archive: SiteArchive): RegionsView => {
  const all = placedArticles(archive);
  const lines = archive.regions.map((region): RegionLine => {
    const own = all.filter(({ provinces }) => provinces.includes(region.name));
    const topics = archive.topics
      .map((topic) => ({ topic, count: countItems(own.filter(({ article }) => article.topics.includes(topic.name))) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return {
      region,
      path: regionPath(region),
      total: countItems(own),
      years: yearsOf(own),
      topics: topics.slice(0, topicsNamed).map(({ topic }) => topic),
    };
  });
  const known = new Set(archive.regions.map(({ name }) => name));
  const placed = all.filter(({ provinces }) => provinces.some((name) => known.has(name)));
  return {
    map: tileMap(archive, all),
    groups: [...Map.groupBy(lines, ({ region }) => greatRegion(region.code))].map(([name, list]) => ({
      name,
      lines: list,
    })),
    held: lines.filter(({ total }) => total > 0).length,
    unplaced: countItems(all) - countItems(placed),
  };
};
