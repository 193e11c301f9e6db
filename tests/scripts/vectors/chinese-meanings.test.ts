import { expect, test } from 'vitest';
import { fromFiles, toFiles } from '../../../scripts/compile/text/word-vector-files.ts';
import { chineseMeanings } from '../../../scripts/vectors/chinese-meanings.ts';
import { toWordVectors } from '../../../scripts/vectors/to-word-vectors.ts';
import { dot } from '../../../scripts/compile/text/vectors.ts';

/** The last dimension is what frequent words have in common, the others are fish, tax and light. */
const vectors = {
  the: [1, 1, 1, 9],
  fish: [3, 0.2, 0, 4],
  shrimp: [3, 0, 0.1, -6],
  sea: [2.5, 0.1, 0.4, 3],
  tax: [0, 3, 0.2, 5],
  money: [0.1, 2.8, 0, 7],
  lamp: [0, 0.1, 3, -8],
  light: [0.2, 0, 2.7, 2],
};
const english = { words: Object.keys(vectors), vectors, dimensions: 4 };
const entries = [
  { simplified: '鱼', english: ['fish', 'CL:條|条[tiao2]'] },
  { simplified: '虾', english: ['shrimp'] },
  { simplified: '税', english: ['tax', 'money (paid)'] },
  { simplified: '灯', english: ['lamp', 'light'] },
  { simplified: '余', english: ['surname Yu'] },
  { simplified: '海', english: ['sea'] },
];
const meanings = chineseMeanings(entries, english, (word) => word !== '海');
const likeness = (a: string, b: string): number => dot(meanings.get(a) ?? [], meanings.get(b) ?? []);

test('words mean what their glosses mean; those without a meaning, or not wanted, are left out', () => {
  expect([...meanings.keys()]).toEqual(['鱼', '虾', '税', '灯']);
  expect(likeness('鱼', '虾')).toBeGreaterThan(likeness('鱼', '税') + 0.5);
  expect(likeness('鱼', '虾')).toBeGreaterThan(likeness('虾', '灯') + 0.5);
});

test('as bytes of fewer dimensions they are in order and as alike as before', () => {
  const { words, vectors: bytes } = toWordVectors(meanings, 2, () => 1);
  expect(words).toEqual(['灯', '税', '虾', '鱼']);
  expect(Math.max(...bytes.map(Math.abs))).toBe(127);
  const row = (word: string): Int8Array => bytes.subarray(2 * words.indexOf(word), 2 * words.indexOf(word) + 2);
  expect(dot(row('鱼'), row('虾'))).toBeGreaterThan(Math.max(dot(row('鱼'), row('税')), dot(row('鱼'), row('灯'))));
});

test('files of them read back; one that is cut is refused', () => {
  const tables = toWordVectors(meanings, 3, () => 1);
  const { words, vectors } = toFiles(tables);
  expect(fromFiles(words, vectors)).toEqual(tables);
  expect(() => fromFiles(words, { vectors: vectors.vectors.slice(4) })).toThrow(RangeError);
});
