import { expect, test } from 'vitest';
import { tellingCharacters } from '../../../../../scripts/compile/structure/newspaper/telling-characters.ts';
import { PagePairs } from '../../../../../scripts/compile/structure/stitch/page-pairs.ts';
import type { Slice } from '../../../../../scripts/compile/text/tracked-text.ts';

const texts = ['窑工把砖码成人字形。', '一块砖晾足七天，砖面才不裂。', '巷口的灯修好了。'];
const title = '青砖回到老街';
const page = new PagePairs([...texts, title].join('\n'), 100);
const sliceOf = (text: string): Slice => {
  const from = 100 + page.text.indexOf(text);
  return [from, from + text.length];
};
const { of, holders, titled } = tellingCharacters(
  page,
  texts.map((text) => [sliceOf(text)]),
  [[sliceOf(title)]],
);

test('a rare character is found in other surroundings, each once by stretch', () => {
  const both = [...(of[0] ?? [])].filter((character) => of[1]?.includes(character));
  expect(both).toHaveLength(1);
  const [brick = -1] = both;
  expect([...holders.by.subarray(holders.from[brick], holders.from[brick + 1])]).toEqual([0, 1]);
  expect([...titled.by.subarray(titled.from[brick], titled.from[brick + 1])]).toEqual([0]);
});

test('plain characters and marks tell nothing', () => {
  const plain = tellingCharacters(new PagePairs('人在中国，一天到了。'), [[[0, 10]]], []);
  expect(plain.of.map(({ length }) => length)).toEqual([0]);
});
