import { expect, test } from 'vitest';
import { issueYear } from '../../../../../scripts/compile/recognise/dates/issue-year.ts';

test.each([
  ['an issue by its number', ['（选自《江上文刊》2031年第4期）'], 2031],
  ['… in Chinese digits', ['——摘自《江上文刊》2031年第十二期，有改动'], 2031],
  ['an issue by its season', ['《江上文刊》2031年春季号'], 2031],
  ['an issue by its month', ['《江上文刊》2031年8月号'], 2031],
  ['several of one year', ['《江上文刊》2031年第4期', '《江下文刊》2031年第1期'], 2031],
  ['not several of different years', ['《江上文刊》2031年第4期', '《江上文刊》2030年第4期'], null],
  ['not a year alone', ['《江上文刊》2031年'], null],
  ['none at all', ['江上日报'], null],
])('%s', (_, credits, year) => {
  expect(issueYear(credits)).toBe(year);
});
