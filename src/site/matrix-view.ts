import type { Region } from '../domain/region.ts';
import type { Topic } from '../domain/topic.ts';
import type { SiteArchive } from './archive-index.ts';
import { greatRegion } from './great-regions.ts';
import type { PageMeta } from './page-meta.ts';
import { matrixPath, passagesPath } from './paths.ts';
import { type PlacedArticle, countItems, placedArticles, yearsOf } from './placed-articles.ts';
import { type Shade, type ShadeKey, shadeScale } from './shade.ts';

/** Items of a region on a topic; `path` leads to what they say. */
export interface MatrixCell {
  readonly topic: Topic;
  readonly count: number;
  readonly shade: Shade;
  readonly path: string | null;
}

export interface MatrixRow {
  readonly region: Region;
  /** The first of its 大区: a little air above. */
  readonly begins: boolean;
  readonly cells: readonly MatrixCell[];
  /** Items of the region, with or without a topic. */
  readonly total: number;
}

export interface MatrixView {
  readonly year: number | null;
  readonly years: readonly { readonly name: string; readonly path: string; readonly current: boolean }[];
  readonly topics: readonly { readonly topic: Topic; readonly total: number }[];
  readonly rows: readonly MatrixRow[];
  /** All items of the year, and those that no row has. */
  readonly items: number;
  readonly unplaced: number;
  /** Provinces without an item in any year. */
  readonly absent: readonly Region[];
  readonly key: readonly ShadeKey[];
  readonly meta: PageMeta;
}

/** Articles of a province on a topic. */
export const articlesAt = (
  articles: readonly PlacedArticle[],
  { name: province }: Pick<Region, 'name'>,
  { name: topic }: Pick<Topic, 'name'>,
): PlacedArticle[] =>
  articles.filter(({ provinces, article }) => provinces.includes(province) && article.topics.includes(topic));

const yearName = (year: number | null): string => (year === null ? '历年' : `${String(year)}年`);

/** Rows and columns are those of all years, so that one year's table lies upon another's. */
const axes = ({ topics, regions }: SiteArchive, all: readonly PlacedArticle[]) => {
  const provinces = new Set(all.flatMap((one) => one.provinces));
  const said = new Set(all.flatMap(({ article }) => article.topics));
  return {
    topics: topics.filter(({ name }) => said.has(name)),
    regions: regions.filter(({ name }) => provinces.has(name)),
    absent: regions.filter(({ name }) => !provinces.has(name)),
  };
};

/** 矩阵: region × theme for a year, or for all years. */
export const matrixView = (archive: SiteArchive, year: number | null): MatrixView => {
  const all = placedArticles(archive);
  const { topics, regions, absent } = axes(archive, all);
  const articles = year === null ? all : all.filter(({ issue }) => issue.year === year);
  const byProvince = new Map(
    regions.map((region) => [region.name, articles.filter(({ provinces }) => provinces.includes(region.name))]),
  );
  const known = new Set(regions.map(({ name }) => name));
  const counted = regions.map((region) => ({
    region,
    total: countItems(byProvince.get(region.name) ?? []),
    cells: topics.map((topic) => ({
      topic,
      count: countItems(articlesAt(byProvince.get(region.name) ?? [], region, topic)),
    })),
  }));
  const shades = shadeScale(counted.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const items = countItems(articles);
  return {
    year,
    years: [null, ...yearsOf(all)].map((one) => ({
      name: yearName(one),
      path: matrixPath(one),
      current: one === year,
    })),
    topics: topics.map((topic) => ({
      topic,
      total: countItems(articles.filter(({ article }) => article.topics.includes(topic.name))),
    })),
    rows: counted.map(({ region, total, cells }, index) => ({
      region,
      begins: greatRegion(region.code) !== greatRegion(counted[index - 1]?.region.code ?? ''),
      total,
      cells: cells.map(({ topic, count }) => ({
        topic,
        count,
        shade: shades.of(count),
        path: count === 0 ? null : passagesPath(topic, region, year),
      })),
    })),
    items,
    unplaced: items - countItems(articles.filter(({ provinces }) => provinces.some((name) => known.has(name)))),
    absent,
    key: shades.key,
    meta: {
      title: year === null ? '矩阵：谁在说什么' : `${yearName(year)}矩阵：谁在说什么`,
      description: `${yearName(year)}各地各主题的条目数，一格一数，点开即到原话。`,
      path: matrixPath(year),
    },
  };
};

/** Years that have a matrix of their own, newest first. */
export const yearsHeld = (archive: SiteArchive): number[] => yearsOf(placedArticles(archive));

/** A page for all years and one for each, for Astro's `getStaticPaths` of a rest parameter. */
export const matrixPages = (
  archive: SiteArchive,
): { params: { year: string | undefined }; props: { year: number | null } }[] =>
  [null, ...yearsHeld(archive)].map((year) => ({
    params: { year: year === null ? undefined : String(year) },
    props: { year },
  }));
