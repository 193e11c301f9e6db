import { expect, test } from 'vitest';
import { buildGazetteer } from '../../../../scripts/compile/recognise/regions/gazetteer.ts';
import { recogniseRegions } from '../../../../scripts/compile/recognise/regions/recognise-regions.ts';
import { recognisePeople } from '../../../../scripts/compile/recognise/people/recognise-people.ts';
import { foldScript, unfoldScript } from '../../../../scripts/compile/repair/fold-script.ts';
import { figureLines as lines } from '../../../helpers/figure-lines.ts';
import { article, block, cite, regions } from '../../../helpers/recognise-article.ts';

test('figures of a traditional text keep its own script in label and unit', () => {
  expect(lines('全縣茶園面積約1,360公頃，年產值超過52億元，已有260戶茶農換裝設備。')).toEqual([
    '全縣茶園面積 1360 公頃 约',
    '年產值 52 億元 超',
    '茶農換裝設備 260 戶',
  ]);
});

test('places and people are told in it', () => {
  const found = recogniseRegions(buildGazetteer(regions), article('臺南茶農換新機', ['臺南市的茶園換了新機。']));
  expect(found).toEqual(['台湾/台南']);
  const { people } = recognisePeople([block('縣農業局局長陳遠誌表示，茶園已換新機。')], cite);
  expect(people.map(({ name }) => name)).toEqual(['陳遠誌']);
});

test.each([
  ['億萬', '亿万'],
  ['simple 简体', 'simple 简体'],
  ['', ''],
])('%s is read as %s, unit for unit', (text, folded) => {
  expect(foldScript(text)).toBe(folded);
  expect(unfoldScript(folded, foldScript(text), text)).toBe(text);
});
