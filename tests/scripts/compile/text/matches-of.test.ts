import { expect, it } from 'vitest';
import { matchesOf } from '../../../../scripts/compile/text/matches-of.ts';

it('finds what matchAll finds, every time it is asked', () => {
  const pattern = /(\d)号/gu;
  const text = '1号、2号和3号';
  const expected = Array.from(text.matchAll(pattern), (match) => [...match, match.index]);
  for (const attempt of ['once', 'again']) {
    const found = matchesOf(pattern, text).map((match) => [...match, match.index]);
    expect(found, attempt).toEqual(expected);
  }
  expect(matchesOf(pattern, '没有')).toEqual([]);
});
