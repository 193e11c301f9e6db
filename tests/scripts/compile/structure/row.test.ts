import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRow, lineToRow, mergeRows, slicesOf, type Row } from '../../../../scripts/compile/structure/row.ts';
import { toLines } from '../../../../scripts/compile/text/lines.ts';
import { trackText } from '../../../../scripts/compile/text/tracked-text.ts';

const rowsOf = (text: string): Row[] => toLines(trackText(text)).map((line) => lineToRow(line));
const textAt = (text: string, slices: Row['slices']): string =>
  slices.map(([start, end]) => text.slice(start, end)).join('');

test('a merged row knows its seams and where its text stands', () => {
  const text = '  打通通道，做\n\n到真心爱才  ';
  const row = mergeRows(rowsOf(text));
  expect(row.text).toBe('打通通道，做到真心爱才');
  expect(row.seams).toEqual([6]);
  expect(row.indent).toBe(2);
  expect(textAt(text, row.slices)).toBe(row.text);
  expect(textAt(text, slicesOf(row, 5, 8))).toBe('做到真');
  expect(cutRow(row, 5).text).toBe('做到真心爱才');
});

test('any cut of any merge points at its own text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('甲', '乙', ' ', '\n', '，') }),
      fc.nat(40),
      fc.nat(40),
      (text, a, b) => {
        const row = mergeRows(rowsOf(text));
        const [start, end] = [Math.min(a, b, row.text.length), Math.min(Math.max(a, b), row.text.length)];
        expect(textAt(text, slicesOf(row, start, end))).toBe(row.text.slice(start, end).trim());
        const cut = cutRow(row, start, end);
        expect(textAt(text, cut.slices)).toBe(cut.text);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});
