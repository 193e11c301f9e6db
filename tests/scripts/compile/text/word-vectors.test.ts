import { expect, test } from 'vitest';
import { addMeaning, vectorSize } from '../../../../scripts/compile/text/word-vectors.ts';

const meaningOf = (text: string, start = 0, end = text.length): Float64Array => {
  const sum = new Float64Array(vectorSize());
  addMeaning(sum, text, start, end);
  return sum;
};
const likeness = (a: Float64Array, b: Float64Array): number => {
  const product = (x: Float64Array, y: Float64Array): number =>
    x.reduce((sum, value, d) => sum + value * (y[d] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
};

test.each([
  ['渔民出海捕鱼', '船队满载虾蟹回港', '企业申报增值税'],
  ['给果树喷药防治虫害', '蔬菜大棚里种上黄瓜', '法院开庭审理案件'],
  ['孩子们给父亲写信', '学生在教室里念课文', '高炉炼出第一炉钢水'],
])('%s is nearer to %s than to %s, without a word in common', (text, near, far) => {
  expect(likeness(meaningOf(text), meaningOf(near))).toBeGreaterThan(likeness(meaningOf(text), meaningOf(far)) + 0.2);
});

test('what has no telling word means nothing', () => {
  expect(meaningOf('2024, A－3：').every((value) => value === 0)).toBe(true);
  expect(meaningOf('').every((value) => value === 0)).toBe(true);
});

test('only the words within the bounds count, the longest at each place', () => {
  expect(meaningOf('前渔民后', 1, 3)).toEqual(meaningOf('渔民'));
  expect(meaningOf('渔民', 0, 1)).toEqual(meaningOf('渔'));
  expect(meaningOf('渔民')).not.toEqual(meaningOf('渔'));
});
