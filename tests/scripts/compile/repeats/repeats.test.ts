import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeParagraphs } from '../../../../scripts/compile/repeats/alike-paragraphs.ts';
import { fold } from '../../../../scripts/compile/repeats/fold.ts';
import { repeatedStretches, shortestStretch } from '../../../../scripts/compile/repeats/repeated-stretches.ts';
import { similarity } from '../../../../scripts/compile/repeats/similarity.ts';
import { repeats } from '../../../../scripts/compile/repeats/repeats.ts';
import { passagesOfParagraphs } from '../../../helpers/passages-of-paragraphs.ts';
import { sentences } from '../../../helpers/press/sentences.ts';

const [a = '', b = '', c = '', d = ''] = [0, 3, 6, 9].map((i) => sentences.slice(i, i + 3).join(''));

const told = (...paragraphs: string[]): string[] =>
  repeats(passagesOfParagraphs(paragraphs)).map(({ message }) => message);

describe('repeats', () => {
  test('a paragraph that stands twice, whatever its spaces and punctuation', () => {
    const [message = '', ...others] = told(a, b, a.replaceAll('，', ', '));
    expect(message).toMatch(/^第 3 行.*与第 1 行起的一段相同/u);
    expect(others).toEqual([]);
  });

  test('each further time is told', () => {
    expect(told(a, a, a)).toHaveLength(2);
  });

  test('a stretch of a paragraph, at its own place', () => {
    const middle = b.slice(3, 60);
    const passages = passagesOfParagraphs([b, c, `${d}${middle}${a}`]);
    const [found] = repeats(passages);
    expect(found?.message).toContain('与第 1 行相同');
    expect(found?.span[0]).toBe(b.length + c.length + 2 + d.length);
  });

  test('a paragraph nearly alike', () => {
    const changed = a.replace(a.slice(10, 12), '某某');
    expect(told(a, b, changed)).toEqual([expect.stringContaining('几乎相同')]);
  });

  test('what is short, and what is only of the same kind, is no repeat', () => {
    expect(told('会议要求抓好落实。', '会议要求抓好落实。', a, b, c, d)).toEqual([]);
    expect(told(...sentences)).toEqual([]);
  });

  test('pull quotes repeat by their nature', () => {
    expect(repeats(passagesOfParagraphs([a, a], { type: 'pull-quote' }))).toEqual([]);
  });
});

describe('repeated stretches', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 120 });

  test('are what they say they are, and cover every window that stands twice', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (texts) => {
        const found = repeatedStretches(fold(texts));
        for (const { at, start, end, earlier, earlierStart } of found) {
          const first = texts[at]?.slice(start, start + shortestStretch);
          expect(end - start).toBeGreaterThanOrEqual(shortestStretch);
          expect(texts[earlier]?.slice(earlierStart, earlierStart + shortestStretch)).toBe(first);
        }
        const seen = new Set<string>();
        for (const [at, text] of texts.entries()) {
          for (let i = 0; i + shortestStretch <= text.length; i++) {
            const window = text.slice(i, i + shortestStretch);
            const covered = found.some((one) => one.at === at && one.start <= i && i + shortestStretch <= one.end);
            if (seen.has(window)) expect(covered).toBe(true);
            seen.add(window);
          }
        }
      }),
    );
  });

  test('take time by the length of the text', () => {
    const started = performance.now();
    repeatedStretches(fold(['一'.repeat(400_000), '发展产业'.repeat(100_000)]));
    alikeParagraphs(fold(Array.from({ length: 4000 }, (_, i) => `${a}${i}`.slice(0, 100))));
    expect(performance.now() - started).toBeLessThan(12_000);
  }, 30_000);
});

test('folding keeps the wording and where it stands', () => {
  const { units, at, starts } = fold(['甲、 乙\u{20000}。A1', '——', '丙']);
  expect(String.fromCharCode(...units)).toBe('甲乙\u{20000}A1丙');
  expect([...at]).toEqual([0, 3, 4, 5, 7, 8, 0]);
  expect([...starts]).toEqual([0, 6, 6, 7]);
});

describe('similarity', () => {
  const unitsOfText = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 20 });
  /** Every edit counted, along no band. */
  const edits = (one: string, other: string): number => {
    let row = Array.from({ length: other.length + 1 }, (_, j) => j);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const put = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
        next.push(Math.min(put, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
      }
      row = next;
    }
    return row[other.length] ?? 0;
  };

  test('is the share that needs no edit, or nothing where that is too little', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(0, 0.5, 0.9), (one, other, least) => {
        const size = Math.max(one.length, other.length, 1);
        const most = Math.floor(size * (1 - least));
        const counted = edits(one, other);
        const expected = counted > most ? 0 : 1 - counted / size;
        if (one.length + other.length > 0) {
          expect(similarity(unitsOfText(one), unitsOfText(other), least)).toBe(expected);
        }
      }),
    );
  });
});
