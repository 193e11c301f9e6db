import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../../scripts/distribute/writers/docx/write-docx.ts';
import { faces } from '../../../../../src/domain/publication.ts';
import { canConvertDocx, convertDocx } from '../../../../helpers/convert-docx.ts';
import { editionLines, firstMissing } from '../../../../helpers/edition-lines.ts';
import { hostileIssue } from '../../../../helpers/hostile-issue.ts';
import { footOf, titlesAndPages, withoutFeet } from '../../../../helpers/pdf-pages.ts';
import { pageTexts } from '../../../../helpers/pdf-reader.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';
import { shippedEditions } from '../../../../helpers/shipped-editions.ts';

type Given = Parameters<typeof writeDocx>[0];

const solid = '河谷灯塔木匠石桥晨雾麦田渡口山雀瓦房棉布'.repeat(200);
const full = sampleEdition({ items: [{ number: 1, title: '甲', blocks: [{ type: 'paragraph', text: solid }] }] });

const set = async (edition: Given): Promise<Uint8Array> => (await writeDocx(edition))[0]?.bytes ?? new Uint8Array();

/** The dots of a line of the contents. */
const leader = /\.+(?=\s*\d+\s*$)/gmu;

/** Pages without the running head, which stands above the text of all pages but the first. */
const headless = (pages: readonly string[], { head, face }: Given): string[] =>
  pages.map((text, index) => {
    if (face === '公文' || index === 0) return text;
    const [first = '', ...rest] = text.split('\n');
    const said = first.replaceAll(/\s/gu, '');
    return said === `${head.name}${head.number}`.replaceAll(/\s/gu, '') ? rest.join('\n') : text;
  });

describe.runIf(canConvertDocx)('Word files as LibreOffice sets them', async () => {
  const shipped = await shippedEditions();
  const hostile = sampleEdition(hostileIssue);
  const editions: Given[] = [
    ...shipped,
    ...[hostile, full].flatMap((edition) => faces.map((face) => ({ ...edition, face }))),
  ];
  const converted = canConvertDocx ? convertDocx(await Promise.all(editions.map(set))) : [];
  const laid = (index: number, layout = false): string[] => pageTexts(converted[index] ?? new Uint8Array(), layout);
  const cases = editions.map((edition, index) => ({ name: `${edition.head.name} ${edition.face}`, edition, index }));

  test.each(cases)('$name: the contents name the page of every title, or the next', ({ edition, index }) => {
    const pages = laid(index).map((page) => page.replaceAll(leader, ' '));
    const places = titlesAndPages(edition, pages);
    expect(places.length).toBe(edition.articles.length);
    for (const { title, printed, page } of places) {
      expect(page, title).toBeGreaterThan(0);
      expect(Math.abs(printed - page), title).toBeLessThanOrEqual(1);
    }
  });

  test.each(cases)('$name: every page says which it is, in the dashes of the face', ({ edition, index }) => {
    const pages = laid(index, true);
    expect(pages.map((page) => footOf(edition.face, page))).toEqual(pages.map((_, place) => place + 1));
    if (edition.face !== '公文') return;
    // 单页码居右, 双页码居左 (GB/T 9704—2012, 7.5).
    const columns = pages.map((page) => page.trimEnd().split('\n').at(-1)?.search(/\S/u) ?? 0);
    const [odd, even] = [0, 1].map((rest) => columns.filter((_, place) => place % 2 === rest));
    expect(Math.min(...(odd ?? []))).toBeGreaterThan(Math.max(...(even ?? [])));
  });

  // The table of figures is left out: its cells, each of several lines, stand beside each other.
  test.each(cases.slice(0, shipped.length))('$name: no character is lost on paper', ({ edition, index }) => {
    const printed = withoutFeet(headless(laid(index, true), edition));
    expect(firstMissing(editionLines({ ...edition, figures: [] }), printed)).toBeNull();
  });

  test.each(cases.slice(-faces.length))('$name: a full page is 22 lines of 28 characters', ({ edition, index }) => {
    const pages = headless(laid(index, true), edition).map((page) =>
      page
        .split('\n')
        .map((line) => line.replaceAll(/\s/gu, ''))
        .filter((line) => line !== '')
        .slice(0, -1),
    );
    // 报头, 目录 and the page with the title come before, the last page ends early.
    const inner = pages.slice(3, -1);
    expect(inner.length).toBeGreaterThan(3);
    for (const lines of inner) expect(lines.map((line) => line.length)).toEqual(Array.from({ length: 22 }, () => 28));
  });
});
