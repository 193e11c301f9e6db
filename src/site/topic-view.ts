import type { Region } from '../domain/region.ts';
import type { Topic } from '../domain/topic.ts';
import { type SiteArchive, publicationOf } from './archive-index.ts';
import { chineseDate, chineseDates } from './chinese-date.ts';
import { type CueSentence, cuePassages } from './cue-passages.ts';
import { digestOf } from './digest.ts';
import { articleTitle, issueNumber } from './issue-names.ts';
import type { PageMeta } from './page-meta.ts';
import { itemPath, passagesId, topicPath } from './paths.ts';
import { type PlacedArticle, countItems, placedArticles, yearsOf } from './placed-articles.ts';
import { speaksForRegion } from './region-words.ts';
import { type Shade, type ShadeKey, shadeScale } from './shade.ts';
import { topicCues } from './topic-cues.ts';

/** What an item or 附 says of the topic. */
export interface Passage {
  readonly path: string;
  readonly title: string;
  readonly appendix: boolean;
  /** Where it appeared: 今日科技快讯 2024年第6期. */
  readonly issue: string;
  readonly date: string;
  /** How many provinces the article is on, where there are several. */
  readonly provinces: number;
  readonly sentences: readonly CueSentence[];
  readonly more: number;
  /** The digest, where no sentence holds a word of the topic: the theme was given by an editor, or stands in the title. */
  readonly digest: string;
}

export interface TopicYear {
  readonly id: string;
  readonly year: number;
  readonly passages: readonly Passage[];
}

/** A province, or what belongs to none. */
export interface TopicRegion {
  readonly id: string;
  readonly region: Region | null;
  readonly total: number;
  readonly years: readonly TopicYear[];
  /** A count for each year of the topic, in their order. */
  readonly counts: readonly { readonly year: number; readonly count: number; readonly shade: Shade }[];
}

export interface TopicView {
  readonly topic: Topic;
  readonly total: number;
  readonly years: readonly number[];
  readonly regions: readonly TopicRegion[];
  readonly key: readonly ShadeKey[];
  readonly previous: Topic | null;
  readonly next: Topic | null;
  readonly meta: PageMeta;
}

const unplacedSlug = 'unplaced';

const passageOf = (
  archive: SiteArchive,
  cues: ReturnType<typeof topicCues>,
  region: Region | null,
  placed: PlacedArticle,
): Passage => {
  const { issue, item, article, scope, provinces } = placed;
  const { sentences, more } = cuePassages(
    placed,
    cues,
    region === null ? null : speaksForRegion(region, archive.regions),
  );
  const shared = provinces.length > 1;
  return {
    path: `${itemPath(issue, item)}${scope === '' ? '' : `#${scope}`}`,
    title: articleTitle(article),
    appendix: scope !== '',
    issue: `${publicationOf(archive, issue).name} ${issueNumber(issue)}`,
    date: chineseDates(article.eventDates) || chineseDates(item.eventDates) || `${chineseDate(issue.date)}刊`,
    provinces: shared ? provinces.length : 0,
    sentences,
    more,
    digest: sentences.length === 0 && !shared ? digestOf(article) : '',
  };
};

/** The provinces of some articles in the order of `regions`, then null if some belong to none of them. */
const regionsIn = (regions: readonly Region[], articles: readonly PlacedArticle[]): (Region | null)[] => {
  const named = regions.filter(({ name }) => articles.some(({ provinces }) => provinces.includes(name)));
  const known = new Set(regions.map(({ name }) => name));
  const unplaced = articles.some(({ provinces }) => !provinces.some((name) => known.has(name)));
  return unplaced ? [...named, null] : named;
};

/** 主题: who spoke of it, when, in which words. Those who did most come first. */
export const topicView = (archive: SiteArchive, topic: Topic): TopicView => {
  const articles = placedArticles(archive).filter(({ article }) => article.topics.includes(topic.name));
  const years = yearsOf(articles);
  const cues = topicCues(topic);
  const known = new Set(archive.regions.map(({ name }) => name));
  const groups = regionsIn(archive.regions, articles).map((region) => {
    const own = articles.filter(({ provinces }) =>
      region === null ? !provinces.some((name) => known.has(name)) : provinces.includes(region.name),
    );
    const slug = region?.slug ?? unplacedSlug;
    return { region, slug, own, byYear: Map.groupBy(own, ({ issue }) => issue.year) };
  });
  const countOf = (group: (typeof groups)[number], year: number): number => countItems(group.byYear.get(year) ?? []);
  const shades = shadeScale(groups.flatMap((group) => years.map((year) => countOf(group, year))));
  const index = archive.topics.indexOf(topic);
  const total = countItems(articles);
  return {
    topic,
    total,
    years,
    regions: groups
      .map((group) => ({
        id: passagesId(group, null),
        region: group.region,
        total: countItems(group.own),
        years: [...group.byYear].map(([year, list]) => ({
          id: passagesId(group, year),
          year,
          passages: list.map((placed) => passageOf(archive, cues, group.region, placed)),
        })),
        counts: years.map((year) => {
          const count = countOf(group, year);
          return { year, count, shade: shades.of(count) };
        }),
      }))
      .sort((a, b) => Number(a.region === null) - Number(b.region === null) || b.total - a.total),
    key: shades.key,
    previous: archive.topics[index - 1] ?? null,
    next: archive.topics[index + 1] ?? null,
    meta: {
      title: `${topic.name}：谁说过，哪年说的，原话怎么讲`,
      description: `${topic.name}（${topic.description}）：${String(total)}条，按地区和年份排列，逐句链接到原文。`,
      path: topicPath(topic),
    },
  };
};

/** A page for each topic, for Astro's `getStaticPaths`. */
export const topicParams = ({ topics }: SiteArchive): { params: { topic: string }; props: { topic: Topic } }[] =>
  topics.map((topic) => ({ params: { topic: topic.slug }, props: { topic } }));
