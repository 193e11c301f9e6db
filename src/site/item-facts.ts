import type { Article } from '../domain/item.ts';
import { chineseDates } from './chinese-date.ts';

/** 广东/深圳 → 广东 · 深圳; several are joined by 、. */
export const regionText = (regions: readonly string[]): string =>
  regions.map((region) => region.replace('/', ' · ')).join('、');

/** The provinces alone, each once: what an index is ordered by. */
export const provinceText = (regions: readonly string[]): string =>
  [...new Set(regions.map((region) => region.split('/')[0] ?? region))].join('、');

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
