import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { SiteArchive } from './archive-index.ts';
import { articleTitle, issueNumber } from './issue-names.ts';
import { itemPath } from './paths.ts';
import { placedArticles, provincesOf } from './placed-articles.ts';
import { type Similar, similarItems } from './similar-items.ts';

/** A way on from an item, with the reason why. */
export interface RelatedItem {
  readonly path: string;
  readonly title: string;
  /** 2024年第6期第3条. */
  readonly where: string;
  /** 同谈科技创新; 同在广东. */
  readonly reason: string;
}

export interface RelatedItems {
  /** 相关. */
  readonly similar: readonly RelatedItem[];
  /** 往年同期: the same time of earlier years. */
  readonly earlierYears: readonly RelatedItem[];
  /** 此后同期: the same time of later years, as one sees them from an old issue. */
  readonly laterYears: readonly RelatedItem[];
}

const similarShown = 3;
/** Of earlier years, and as many of later ones. */
const otherYearsShown = 5;

/** Below this, what two texts have in common is the language. */
const alike = 0.1;
/** From here on two items tell of the same event, a year apart. */
const sameEvent = 0.3;

/** 同期: so many days apart in the year. 春节 wanders by a month. */
const sameSeason = 40;

/** An item on more provinces than these is about none of them. */
const mostProvinces = 4;

const yearDays = 365.25;

const dayOf = (issue: Issue, item: Item): number => {
  const date = item.eventDates[0] ?? issue.date;
  return (Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000;
};

const daysApart = (a: number, b: number): number => Math.min(Math.abs(a - b), yearDays - Math.abs(a - b));

const shared = (own: readonly string[], others: readonly string[]): string[] =>
  own.filter((name) => others.includes(name));

const provinces = (item: Item): string[] => {
  const names = provincesOf(item.regions);
  return names.length > mostProvinces ? [] : names;
};

const reasonFor = (item: Item, other: Item): string => {
  const topics = shared(item.topics, other.topics).slice(0, 2);
  const places = shared(provinces(item), provinces(other)).slice(0, 2);
  const said = [
    places.length === 0 ? '' : `同在${places.join('、')}`,
    topics.length === 0 ? '' : `同谈${topics.join('、')}`,
  ].filter((part) => part !== '');
  return said.length === 0 ? '用词相近' : said.join('，');
};

const byProvince = new WeakMap<SiteArchive, Map<string, Similar[]>>();

/** Items by the few provinces they are about; walked through once a build. */
const itemsOfProvince = (archive: SiteArchive): Map<string, Similar[]> => {
  const known = byProvince.get(archive);
  if (known !== undefined) return known;
  const groups = new Map<string, Similar[]>();
  for (const { issue, item, article } of placedArticles(archive)) {
    if (article !== item) continue;
    for (const name of provinces(item)) {
      const list = groups.get(name);
      if (list === undefined) groups.set(name, [{ issue, item, score: 0 }]);
      else list.push({ issue, item, score: 0 });
    }
  }
  byProvince.set(archive, groups);
  return groups;
};

const view = (item: Item, { issue, item: other }: Similar): RelatedItem => ({
  path: itemPath(issue, other),
  title: articleTitle(other),
  where: `${issueNumber(issue)}第${String(other.number)}条`,
  reason: reasonFor(item, other),
});

/** Items of other years at the same time of the year, the most alike first: of the same province, or so alike that the event is the same. */
const otherYears = (archive: SiteArchive, issue: Issue, item: Item, similar: readonly Similar[]): Similar[] => {
  const day = dayOf(issue, item);
  const groups = itemsOfProvince(archive);
  const scores = new Map(similar.map(({ item: other, score }) => [other, score]));
  const found = [
    ...similar.filter(({ score }) => score >= sameEvent),
    ...provinces(item).flatMap((name) => groups.get(name) ?? []),
  ];
  const seen = new Set<Item>();
  return found
    .filter((one) => {
      const fits = one.issue.year !== issue.year && daysApart(day, dayOf(one.issue, one.item)) <= sameSeason;
      if (!fits || seen.has(one.item)) return false;
      seen.add(one.item);
      return true;
    })
    .map((one) => ({ ...one, score: scores.get(one.item) ?? 0 }))
    .sort((a, b) => b.score - a.score || b.issue.date.localeCompare(a.issue.date) || a.item.number - b.item.number);
};

const strongestByYear = (found: readonly Similar[]): Similar[] =>
  found.slice(0, otherYearsShown).sort((a, b) => b.issue.year - a.issue.year);

/** 往年同期, 此后同期 and 相关 of an item; none is in two of them. */
export const relatedItems = (archive: SiteArchive, issue: Issue, item: Item): RelatedItems => {
  const similar = similarItems(archive, item);
  const others = otherYears(archive, issue, item, similar);
  const earlier = strongestByYear(others.filter((one) => one.issue.year < issue.year));
  const later = strongestByYear(others.filter((one) => one.issue.year > issue.year));
  const taken = new Set([...earlier, ...later].map(({ item: other }) => other));
  return {
    similar: similar
      .filter(({ item: other, score }) => score >= alike && !taken.has(other))
      .slice(0, similarShown)
      .map((one) => view(item, one)),
    earlierYears: earlier.map((one) => view(item, one)),
    laterYears: later.map((one) => view(item, one)),
  };
};
