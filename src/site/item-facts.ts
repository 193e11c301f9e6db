import type { Article } from '../domain/item.ts';
import { chineseDates } from './chinese-date.ts';

/** Names said in full; of more, the first of them and how many there are. */
const placesNamed = 4;
const provincesNamed = 2;

const listed = (names: readonly string[], most: number): string =>
  names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等${String(names.length)}地`;

/** 广东/深圳 → 广东 · 深圳; several are joined by 、, of more than four the first four are named. */
export const regionText = (regions: readonly string[]): string =>
  listed(
    regions.map((region) => region.replace('/', ' · ')),
    placesNamed,
  );

/** The provinces alone, each once: what an index is ordered by. Of more than two the first two are named. */
export const provinceText = (regions: readonly string[]): string =>
  listed([...new Set(regions.map((region) => region.split('/')[0] ?? region))], provincesNamed);

/** 原刊第3页. */
export const pageText = (page: number | null): string | null => (page === null ? null : `原刊第${String(page)}页`);

/** What is known about an article, said shortly, in the order in which a reader asks: where, when, on what, on which page. */
export const itemFacts = (article: Pick<Article, 'regions' | 'eventDates' | 'topics' | 'page'>): string[] =>
  [
    regionText(article.regions),
    chineseDates(article.eventDates),
    article.topics.join('、'),
    pageText(article.page) ?? '',
  ].filter((fact) => fact !== '');
