import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import {
  charactersToInclude,
  fromContent,
  isRun,
  mayHold,
  toContent,
  toPhrase,
  toTokens,
} from '../../../src/search/tokens.ts';

test.each([
  ['新质', ['新', '质']],
  ['5G基站', ['␂', '5', 'G', '基', '站']],
  ['用5G', ['用', '␂', '5', 'G']],
  ['7.0版', ['␂', '7', '.', '␂', '0', '版']],
  ['New York', ['␂', 'N', 'e', 'w', '␠', '␂', 'Y', 'o', 'r', 'k']],
  ['𠮷野', ['𠮷', '野']],
  ['甲"乙', ['甲', '＂', '乙']],
  ['', []],
])('%s', (text, tokens) => {
  expect(toTokens(text)).toEqual(tokens);
});

test('a phrase is quoted, and matches inside a run of letters where it is asked to', () => {
  expect(toPhrase('24年', false)).toBe('"␂ 2 4 年"');
  expect(toPhrase('24年', true)).toBe('"2 4 年"');
  expect(toPhrase('年24', true)).toBe('"年 ␂ 2 4"');
});

/** Few characters, so that random strings do hold one another. */
const texts = fc.string({
  unit: fc.constantFrom('新', '质', 'a', 'B', '1', '，', ' ', '"', '𠮷', '．'),
  maxLength: 12,
});

test('paragraphs come back from the content of a record, folded', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), (paragraphs) => {
      expect(fromContent(toContent(paragraphs))).toBe(paragraphs.map((text) => fold(text.trim())).join('\n'));
    }),
  );
});

test('a phrase runs through the tokens of a text just where the text holds the string from where a word begins', () => {
  const runsThrough = (tokens: readonly string[], phrase: readonly string[]): boolean =>
    tokens.some((_, at) => phrase.every((token, index) => tokens[at + index] === token));
  const holds = (text: string, string: string): boolean => {
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
      const inside = at > 0 && isRun(text.charAt(at)) && isRun(text.charAt(at - 1));
      if (!inside) return true;
    }
    return false;
  };
  fc.assert(
    fc.property(texts, texts, (text, string) => {
      fc.pre(fold(string) !== '');
      expect(runsThrough(toTokens(text), toTokens(string))).toBe(holds(fold(text), fold(string)));
    }),
    { numRuns: 2000 },
  );
});

test('Pagefind is told of every character that it does not take for a word by itself', () => {
  expect(charactersToInclude([toContent(['好，a1〇𠮷é']), toContent(['“好”'])])).toBe('é“”␂␃〇，𠮷'.replace('␃', ''));
});

test.each([
  ['召开', true],
  ['召开，', true],
  ['召开,', false],
  ['5G，', true],
  ['École', true],
  ['Ω', true],
  ['召开 会议', false],
  ['〇', false],
])('%s may be held by a volume that was told of no other signs: %s', (text, held) => {
  expect(mayHold('，␂ω', text)).toBe(held);
});
