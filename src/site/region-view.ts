import type { Region } from '../domain/region.ts';
import type { Topic } from '../domain/topic.ts';
import { type SiteArchive, publicationOf } from './archive-index.ts';
import { chineseDates } from './chinese-date.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';
import { greatRegion } from './great-regions.ts';
import { articleTitle, issueNumber } from './issue-names.ts';
import type { PageMeta } from './page-meta.ts';
import { itemPath, passagesPath, regionPath } from './paths.ts';
import { type PlacedArticle, countItems, placedArticles, yearsOf } from './placed-articles.ts';
import { regionDigest } from './region-digest.ts';
import { type Shade, type ShadeKey, shadeScale } from './shade.ts';
import { type TileMap, tileMap } from './tile-map.ts';

/** A figure that more provinces share than this says nothing of any of them. */
const sharedBy = 2;

/** An item of the province. */
export interface RegionItem {
  readonly path: string;
  readonly title: string;
  readonly issue: string;
  readonly digest: string;
  readonly facts: readonly string[];
  /** Its 附 that speak for the province while the item itself does not, or that have a topic of their own. */
  readonly appendices: readonly { readonly path: string; readonly title: string }[];
}

/** A topic of the province, year by year. */
export interface RegionTopic {
  readonly topic: Topic;
  readonly total: number;
  readonly path: string;
  readonly cells: readonly {
    readonly year: number;
    readonly count: number;
    readonly shade: Shade;
    readonly path: string | null;
  }[];
}

export interface RegionView {
  readonly region: Region;
  readonly greatRegion: string;
  readonly total: number;
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly items: readonly RegionItem[] }[];
  readonly topics: readonly RegionTopic[];
  readonly key: readonly ShadeKey[];
  readonly figures: readonly FigureRow[];
  readonly map: TileMap;
  /** Provinces beside it on the map that have items: where a reader may go on. */
  readonly near: readonly Region[];
  readonly previous: Region;
  readonly next: Region;
  readonly meta: PageMeta;
}

const cityOf = (region: Region, { article }: PlacedArticle): string[] =>
  article.regions.flatMap((name) => {
    const [province, city] = name.split('/');
    return province === region.name && city !== undefined ? [city] : [];
  });

/** The item of some articles of one item, told for a province. */
const regionItem = (archive: SiteArchive, region: Region, own: readonly PlacedArticle[]): RegionItem | [] => {
  const [first] = own;
  if (first === undefined) return [];
  const { issue, item } = first;
  const path = itemPath(issue, item);
  const provinces = new Set(own.flatMap((one) => one.provinces)).size;
  return {
    path,
    title: articleTitle(item),
    issue: `${publicationOf(archive, issue).name} ${issueNumber(issue)}`,
    digest: regionDigest(first, region, archive.regions),
    facts: [
      [...new Set(own.flatMap((one) => cityOf(region, one)))].join('、'),
      chineseDates(item.eventDates),
      [...new Set(own.flatMap(({ article }) => article.topics))].join('、'),
      provinces > 1 ? `并提${String(provinces)}地` : '',
    ].filter((fact) => fact !== ''),
    appendices: own
      .filter(({ scope }) => scope !== '')
      .map(({ article, scope }) => ({ path: `${path}#${scope}`, title: articleTitle(article) })),
  };
};

const near = (archive: SiteArchive, region: Region, all: readonly PlacedArticle[]): Region[] => {
  const held = new Set(all.flatMap(({ provinces }) => provinces));
  const distance = ({ tile: [column, row] }: Region): number =>
    Math.hypot(column - region.tile[0], row - region.tile[1]);
  return archive.regions
    .filter((other) => other !== region && held.has(other.name) && distance(other) < 2.5)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4);
};

/** 地区: a province's items through the years, its themes, its figures. */
export const regionView = (archive: SiteArchive, region: Region): RegionView => {
  const all = placedArticles(archive);
  const own = all.filter(({ provinces }) => provinces.includes(region.name));
  const years = yearsOf(own);
  const topics = archive.topics
    .map((topic) => {
      const speaking = own.filter(({ article }) => article.topics.includes(topic.name));
      const counts = years.map((year) => ({
        year,
        count: countItems(speaking.filter(({ issue }) => issue.year === year)),
      }));
      return { topic, total: countItems(speaking), counts };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  const shades = shadeScale(topics.flatMap(({ counts }) => counts.map(({ count }) => count)));
  const index = archive.regions.indexOf(region);
  const total = countItems(own);
  return {
    region,
    greatRegion: greatRegion(region.code),
    total,
    years: years.map((year) => ({
      year,
      items: [
        ...Map.groupBy(
          own.filter(({ issue }) => issue.year === year),
          ({ item }) => item,
        ).values(),
      ].flatMap((articles) => regionItem(archive, region, articles)),
    })),
    topics: topics.map(({ topic, total: sum, counts }) => ({
      topic,
      total: sum,
      path: passagesPath(topic, region, null),
      cells: counts.map(({ year, count }) => ({
        year,
        count,
        shade: shades.of(count),
        path: count === 0 ? null : passagesPath(topic, region, year),
      })),
    })),
    key: shades.key,
    figures: figureRows(archive).filter(
      ({ provinces }) => provinces.length <= sharedBy && provinces.includes(region.name),
    ),
    map: tileMap(archive, all),
    near: near(archive, region, all),
    previous: archive.regions.at(index - 1) ?? region,
    next: archive.regions[index + 1] ?? archive.regions[0] ?? region,
    meta: {
      title: `${region.name}：历年条目、主题与数字`,
      description:
        total === 0
          ? `本库尚未收入${region.fullName}的条目。`
          : `${region.fullName}：${String(total)}条，按年份、主题排列，附全部数字。`,
      path: regionPath(region),
    },
  };
};

/** A page for each province, for Astro's `getStaticPaths`. */
export const regionParams = ({ regions }: SiteArchive): { params: { region: string }; props: { region: Region } }[] =>
  regions.map((region) => ({ params: { region: region.slug }, props: { region } }));
