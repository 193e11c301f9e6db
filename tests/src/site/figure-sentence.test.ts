import { describe, expect, test } from 'vitest';
import { blockSchema } from '../../../src/domain/block.ts';
import { figureSchema } from '../../../src/domain/figure.ts';
import { figureMagnitude } from '../../../src/site/figure-magnitude.ts';
import { figureSentence } from '../../../src/site/figure-sentence.ts';
import { hanNumber } from '../../../src/site/han-number.ts';

const find = (label: string, value: number, unit: string, ...texts: string[]) => {
  const blocks = texts.map((text) => blockSchema.parse({ type: 'paragraph', text }));
  const found = figureSentence(figureSchema.parse({ label, value, unit }), { blocks });
  return found === null ? null : [found.block, found.text, found.text.slice(...found.number)];
};

describe('the sentence of a figure', () => {
  test.each([
    ['as printed', ['渠道', 12, '条', '先开会。全县新修渠道12条。散会。'], [0, '全县新修渠道12条。', '12']],
    [
      'the number inside a longer one is none',
      ['渠道', 12, '条', '投入512条。另修12条渠道。'],
      [0, '另修12条渠道。', '12'],
    ],
    ['nor is the head of a decimal', ['税', 3, '%', '税降3.5%。另一税降3%。'], [0, '另一税降3%。', '3']],
    ['in Han digits', ['机构', 30, '家', '还要新设三十家机构。'], [0, '还要新设三十家机构。', '三十']],
    ['two before a measure word', ['码头', 2, '座', '建成两座码头。'], [0, '建成两座码头。', '两']],
    ['full-width digits', ['路灯', 480, '盏', '换了４８０盏路灯。'], [0, '换了４８０盏路灯。', '４８０']],
    ['a unit with a hyphen', ['用工', 12, '人-天', '用工12人-天。'], [0, '用工12人-天。', '12']],
    ['a number that JavaScript prints with an exponent', ['噪声', 1e-7, '瓦', '噪声0.0000001瓦。'], null],
    ['thousands parted', ['产值', 12500, '万元', '产值12,500万元。'], [0, '产值12,500万元。', '12,500']],
    [
      'the sentence most like its label',
      ['新增企业', 5, '家', '关停5家。', '新增企业5家。'],
      [1, '新增企业5家。', '5'],
    ],
    [
      'a unit said once for several',
      ['示范县', 6, '个', '示范县和示范镇分别6、8个。'],
      [0, '示范县和示范镇分别6、8个。', '6'],
    ],
  ] as const)('%s', (_, [label, value, unit, ...texts], expected) => {
    expect(find(label, value, unit, ...texts)).toEqual(expected);
  });

  test('none where the text does not print the number', () => {
    expect(find('渠道', 13, '条', '新修渠道12条。')).toBeNull();
  });
});

test.each([
  [0, '零'],
  [10, '十'],
  [18, '十八'],
  [150, '一百五十'],
  [1009, '一千零九'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
  [10_000, null],
  [1.5, null],
])('%d in Han digits', (value, text) => {
  expect(hanNumber(value)).toBe(text);
});

test.each([
  [1.5, '万亿元', 1.5e12, '元'],
  [700, '万平方米', 7e6, '平方米'],
  [3, '亿', 3e8, ''],
  [7.2, '%', 7.2, '%'],
])('the size of %d %s', (value, unit, size, plain) => {
  const magnitude = figureMagnitude({ value, unit });
  expect(magnitude.value).toBeCloseTo(size, -2);
  expect(magnitude.unit).toBe(plain);
});
