import type { Article } from '../domain/item.ts';
import type { Attribute } from './directive-to-markdown.ts';
import { joinWords, names, words } from './word-list.ts';

/** States of an article in 状态. */
export const states = { headless: '上缺', truncated: '下缺' } as const;

const state = ({ headless, truncated }: Article): string =>
  [headless ? states.headless : '', truncated ? states.truncated : ''].filter(Boolean).join('、');

/** The attributes of `::信息{…}` in the order in which they are written, each with its value; empty: not written. */
const attributes: readonly (readonly [name: string, value: (article: Article) => string])[] = [
  ['地区', (article) => joinWords(article.regions, words)],
  ['日期', (article) => article.eventDates.join('、')],
  ['主题', (article) => joinWords(article.topics, words)],
  ['页', (article) => String(article.page ?? '')],
  ['供稿', (article) => article.credit ?? ''],
  ['电头', (article) => article.dateline ?? ''],
  ['署名', (article) => joinWords(article.bylines, names)],
  ['状态', state],
];

/** What is known about an article, as the attributes of `::信息{…}`. */
export const articleInfo = (article: Article): Attribute[] =>
  attributes.map(([name, value]): Attribute => [name, value(article)]).filter(([, value]) => value !== '');
