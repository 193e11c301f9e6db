import { expect, test } from 'vitest';
import { WordWeights } from '../../../../scripts/compile/text/word-weights.ts';

test('each place weighs what the word does that begins there, and nothing where none does', () => {
  const weights = new WordWeights([
    ['有的', 1],
    ['有些', 2],
    ['的', 4],
    ['何尝', 8],
  ]);
  const weigh = (text: string): number[] => Array.from(text, (_, at) => weights.at(text, at));
  expect(weigh('有的路，有些人')).toEqual([1, 4, 0, 0, 2, 0, 0]);
  expect(weigh('有何')).toEqual([0, 0]);
  expect(weigh('')).toEqual([]);
});
