import { describe, expect, test } from 'vitest';
import { writePdf } from '../../../../../scripts/distribute/writers/pdf/write-pdf.ts';
import { faces } from '../../../../../src/domain/publication.ts';
import { longIssue } from '../../../../helpers/long-issue.ts';
import { canReadPdf, pageTexts, pageWords } from '../../../../helpers/pdf-reader.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';

const millimetre = 72 / 25.4;
const solid = '河谷灯塔木匠石桥晨雾麦田渡口山雀瓦房棉布'.repeat(200);

/** Lines of a page without its foot, white space apart. */
const linesOf = (page: string): string[] =>
  page
    .split('\n')
    .map((line) => line.replaceAll(/\s/gu, ''))
    .filter((line) => line !== '')
    .slice(0, -1);

const set = async (edition: Parameters<typeof writePdf>[0]): Promise<Uint8Array> =>
  (await writePdf(edition))[0]?.bytes ?? new Uint8Array();

describe.runIf(canReadPdf).each(faces)('the type area of GB/T 9704—2012 in the face %s', (face) => {
  const edition = {
    ...sampleEdition({ items: [{ number: 1, title: '甲', blocks: [{ type: 'paragraph', text: solid }] }] }),
    face,
  };

  test('holds 22 lines of 28 characters', async () => {
    const pages = pageTexts(await set(edition), true).map(linesOf);
    // The first page is the head, the second has the title, the last one ends.
    const full = pages.slice(2, -1);
    expect(full.length).toBeGreaterThan(3);
    for (const lines of full) expect(lines.map((line) => line.length)).toEqual(Array.from({ length: 22 }, () => 28));
  });

  test('lies 37 mm from the top and 28 mm from the left', async () => {
    const words = pageWords(await set(edition), 3);
    expect(Math.min(...words.map(({ left }) => left)) / millimetre).toBeCloseTo(28, 0);
    expect(Math.max(...words.map(({ right }) => right)) / millimetre).toBeCloseTo(210 - 26, 0);
    const [first] = words;
    // A character stands in the middle of its box, which `pdftotext` takes from the font.
    const middle = ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2 / millimetre;
    expect(middle).toBeGreaterThan(37);
    expect(middle).toBeLessThan(37 + 225 / 22);
  });

  test('no line of running text begins with a mark that may not, none ends with an opening one', async () => {
    const words = pageWords(await set({ ...sampleEdition(longIssue(12, 12, 140)), face }));
    const first = words.filter(({ left }) => left < 28.5 * millimetre).map(({ text }) => text);
    const last = words.filter(({ right }) => right > (210 - 26.5) * millimetre).map(({ text }) => text);
    expect(first.length).toBeGreaterThan(300);
    expect(last.length).toBeGreaterThan(300);
    expect(first.filter((text) => /^[，。、；：！？”’）》】…—]/u.test(text))).toEqual([]);
    expect(last.filter((text) => /[“‘（《【]$/u.test(text))).toEqual([]);
  });
});
