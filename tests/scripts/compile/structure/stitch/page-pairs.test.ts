import { expect, test } from 'vitest';
import { bigramsOf } from '../../../../../scripts/compile/structure/stitch/bigrams.ts';
import { countHolders, holdersOf, PagePairs } from '../../../../../scripts/compile/structure/stitch/page-pairs.ts';

const text = '新桥通车，旧桥拆除。\n新桥长三里，旧桥短。';
const start = 100;
const page = new PagePairs(text, start);
const lines = text.split('\n').map((line) => {
  const from = start + text.indexOf(line);
  return { line, slice: [from, from + line.length] as const };
});
const spelt = (numbers: Iterable<number>): number[] => Array.from(numbers, (number) => page.pairs[number] ?? 0);

test('every stretch holds the pairs of its text, each once, and none across its rims or a mark', () => {
  expect(page.count).toBe(bigramsOf(text).size);
  for (const { line, slice } of lines) expect(spelt(page.distinct([slice]))).toEqual([...bigramsOf(line)]);
  expect(spelt(page.distinct(lines.map(({ slice }) => slice)))).toEqual([...bigramsOf(text)]);
});

test('a pair is found by its characters, and every place it stands at by the pair', () => {
  const number = page.find('旧'.charCodeAt(0), '桥'.charCodeAt(0));
  const places: number[] = [];
  for (let at = page.first[number] ?? 0; at > 0; at = page.next[at] ?? 0) places.push(at - 1);
  expect(places).toEqual([text.indexOf('旧桥'), text.lastIndexOf('旧桥')]);
  expect(page.find('桥'.charCodeAt(0), '旧'.charCodeAt(0))).toBe(-1);
});

test('what stretches share, and who holds what', () => {
  const own = lines.map(({ slice }) => page.distinct([slice]));
  const [first, second] = lines;
  expect(page.countShared(own[0] ?? [], [second?.slice ?? [0, 0]])).toBe(2);
  expect(page.countShared(own[0] ?? [], [first?.slice ?? [0, 0]])).toBe(own[0]?.length);
  const holders = holdersOf(own, page.count);
  const shared = page.find('新'.charCodeAt(0), '桥'.charCodeAt(0));
  expect(countHolders(holders, shared)).toBe(2);
  expect([...holders.by.subarray(holders.from[shared], holders.from[shared + 1])]).toEqual([0, 1]);
  expect(countHolders(holders, page.find('通'.charCodeAt(0), '车'.charCodeAt(0)))).toBe(1);
});
