import { expect, test } from 'vitest';
import { glossWords } from '../../../scripts/vectors/gloss-words.ts';

test.each([
  ['to catch fish', ['catch', 'fish']],
  ['pest (insect)', ['pest']],
  ['of the Tax Bureau', ['tax', 'bureau']],
  ['surname Yu', []],
  ['variant of 漁|渔', []],
  ['CL:條|条[tiao2]', []],
  ['(grammatical particle)', []],
])('%s tells by %j', (gloss, words) => {
  expect(glossWords(gloss)).toEqual(words);
});
