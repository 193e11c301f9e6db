import { expect, test } from 'vitest';
import { locator } from '../../../src/provenance/locate.ts';
import { locateRow } from '../../../src/provenance/locate-row.ts';
import { indexSource } from '../../../src/provenance/source-index.ts';

const text = [
  '各区开工情况如下。',
  '区名　　开工（个）　　投资（亿元）',
  '东城区　　　12　　　340',
  '西城片区',
  '另有说明',
  '投资九百亿元',
  '以上为截至月底的数字。',
].join('\n');
const locate = () => locator([indexSource({ id: 's', text, ledger: null })]);
const words = (spans: readonly (readonly [number, number])[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end));

test('a row that one line of the source holds, whatever parts its cells there', () => {
  expect(locateRow('东城区\t12\t340', locate())).toMatchObject({ status: 'exact', source: 's', line: 3, changes: [] });
});

test('a row whose cells stand apart in the source, each of them whole', () => {
  const found = locateRow('东城区\t\t另有说明', locate());
  expect(found).toMatchObject({ status: 'exact', line: 3, changes: [] });
  expect(words(found.spans)).toEqual(['东城区', '另有说明']);
});

test.each([
  ['a cell that no source has', '西城片区\t一百零一个整'],
  ['cells in another order', '另有说明\t西城片区'],
  ['too little to tell', '340\t12'],
])('an editor’s own: %s', (_, row) => {
  expect(locateRow(row, locate())).toEqual({ status: 'own', source: null, spans: [], line: 0, changes: [] });
});
