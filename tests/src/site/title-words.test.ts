import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleHtml } from '../../../src/site/title-html.ts';
import { titleWords } from '../../../src/site/title-words.ts';

test.each([
  ['会场内外的“第一问”，问的是什么', '“第一问”，'],
  ['2024年看三件事', '2024年'],
  ['全市1139个项目同日开工', '1139个'],
  ['一季度，《行动方案》出台', '《行动方案》'],
])('%s keeps %s together', (title, piece) => {
  expect(titleWords(title)).toContain(piece);
});

test('a line never begins with a stop nor ends with an opening mark', () => {
  for (const word of titleWords('甲、乙、丙：“三地同题”；（附：清单）办事、办会')) {
    expect(word).not.toMatch(/^[，、：；。”）]/u);
    expect(word).not.toMatch(/[“（《]$/u);
  }
});

test('a particle does not begin a line', () => {
  expect(titleWords('怎样把会上的话落到地里').some((word) => /^[的了着]/u.test(word))).toBe(false);
});

test('a long quotation may be broken, or it would not fit a phone', () => {
  expect(titleWords('记者问“这件事到底应该由谁来牵头负责到底怎么办”').length).toBeGreaterThan(3);
});

test('nothing is lost and nothing added', () => {
  const piece = fc.constantFrom('科技', '创新', '“', '”', '，', '2024', '年', ' ', 'AI', '《', '》', '的', '一', '𠮷');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const title = pieces.join('');
      expect(titleWords(title).join('')).toBe(title);
      expect(titleHtml(title).replaceAll(/<[^>]*>/gu, '')).toBe(title);
    }),
  );
});
