import type { LeafDirective } from './directive-nodes.ts';
import type { Article } from '../domain/item.ts';
import { states } from './article-info.ts';
import { directiveNames } from './block-names.ts';
import { readDate } from './read-date.ts';
import type { Report } from './trouble.ts';
import { names, splitWords, words } from './word-list.ts';

/** Takes a value into the article; returns what was expected instead, or null: all is well. */
type Reader = (value: string, article: Article) => string | null;

const readers: Readonly<Record<string, Reader>> = {
  地区: (value, article) => {
    article.regions = splitWords(value, words);
    return null;
  },
  日期: (value, article) => {
    const dates = splitWords(value, words).map(readDate);
    article.eventDates = dates.filter((date) => date !== null);
    return dates.includes(null) ? '2024-02-18 这样的日期，几个日期用“、”隔开' : null;
  },
  主题: (value, article) => {
    article.topics = splitWords(value, words);
    return null;
  },
  页: (value, article) => {
    if (!/^[1-9]\d*$/.test(value)) return '一个页码，如 3';
    article.page = Number(value);
    return null;
  },
  供稿: (value, article) => {
    article.credit = value;
    return null;
  },
  电头: (value, article) => {
    article.dateline = value;
    return null;
  },
  署名: (value, article) => {
    article.bylines = splitWords(value, names);
    return null;
  },
  状态: (value, article) => {
    const given = splitWords(value, words);
    article.headless = given.includes(states.headless);
    article.truncated = given.includes(states.truncated);
    const known: readonly string[] = Object.values(states);
    return given.every((state) => known.includes(state)) ? null : known.join('、');
  },
};

/** `::信息{…}` → the fields of its article. What is not understood is reported. */
export const readInfo = (node: LeafDirective, article: Article, report: Report): void => {
  for (const [name, given] of Object.entries(node.attributes ?? {})) {
    const value = (given ?? '').trim();
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) {
      report({
        rule: 'unknown-attribute',
        place: node.position,
        reason: `“${directiveNames.info}”里没有“${name}”这一栏`,
        found: name,
        expected: Object.keys(readers).join('、'),
        hint: `可用的栏目有：${Object.keys(readers).join('、')}`,
      });
      continue;
    }
    const expected = value === '' ? null : reader(value, article);
    if (expected === null) continue;
    report({
      rule: 'attribute-value',
      place: node.position,
      reason: `“${name}”的值“${value}”读不懂`,
      found: value,
      expected,
      hint: `请写成：${expected}`,
    });
  }
};
