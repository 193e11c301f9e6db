import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../../scripts/distribute/edition/edition.ts';
import { writePdf } from '../../../../../scripts/distribute/writers/pdf/write-pdf.ts';
import { faces } from '../../../../../src/domain/publication.ts';
import { editionLines, firstMissing } from '../../../../helpers/edition-lines.ts';
import { hostileIssue } from '../../../../helpers/hostile-issue.ts';
import { canReadPdf, readPdf, taggedText } from '../../../../helpers/pdf-reader.ts';
import { footOf, titlesAndPages, withoutFeet } from '../../../../helpers/pdf-pages.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';
import { shippedEditions } from '../../../../helpers/shipped-editions.ts';

const editions = await shippedEditions();

const setIn = async (edition: Edition): Promise<Uint8Array> => {
  const [output] = await writePdf(edition);
  expect(output?.name).toBe(`${edition.slug}.pdf`);
  expect(output?.type).toBe('application/pdf');
  return output?.bytes ?? new Uint8Array();
};

describe.runIf(canReadPdf).each(faces)('the issues that ship, as PDF in the face %s', (face) => {
  test.each(editions.map((edition) => [edition.key, { ...edition, face }] as const))('%s', async (_, edition) => {
    const bytes = await setIn(edition);
    const { info, fonts, faults, catalogue, pages } = readPdf(bytes);

    expect(faults).toBe('');
    expect(info.get('Title')).toBe(`${edition.head.name}${edition.head.number}：${edition.head.title}`);
    expect(info.get('Author')).toBe(edition.head.publisher);
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('Page size')).toContain('A4');
    expect(info.get('CreationDate')).toContain(String(edition.issue.year));
    expect(catalogue['/Lang']).toBe('u:zh-CN');
    expect(catalogue['/Outlines']).toBeDefined();
    expect(catalogue['/PageLabels']).toBeDefined();

    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true, type: 'CID TrueType' });

    for (const { title, printed, page } of titlesAndPages(edition, pages)) {
      expect([title, page]).toEqual([title, printed]);
    }
    expect(pages.map((text) => footOf(face, text))).toEqual(pages.map((_page, index) => index + 1));
    expect(firstMissing(editionLines(edition), withoutFeet(pages))).toBeNull();

    expect(Buffer.from(await setIn(edition)).equals(bytes)).toBe(true);
  });
});

describe.runIf(canReadPdf).each(faces)('what is hard to set, as PDF in the face %s', (face) => {
  const edition = { ...sampleEdition(hostileIssue), face };

  test('is all there, in the order of the tags, notes at their places', async () => {
    const note = ({ number, text }: { number: number; text: string }): string => `${number}${number}${text}`;
    expect(firstMissing(editionLines(edition, note), taggedText(await setIn(edition)))).toBeNull();
  });

  test('stands on the pages that the contents name', async () => {
    const found = titlesAndPages(edition, readPdf(await setIn(edition)).pages);
    expect(found.map(({ title, page }) => [title, page])).toEqual(found.map(({ title, printed }) => [title, printed]));
  });
});

test('a character that no font has is an error that names it, its place and the cure', async () => {
  const edition = sampleEdition({
    items: [{ number: 7, title: '题', blocks: [{ type: 'paragraph', text: '甲𪚥乙' }] }],
  });
  await expect(writePdf(edition)).rejects.toMatchObject({
    code: 'glyph-missing',
    message: expect.stringMatching(/“𪚥”（U\+2A6A5），在第7条《题》的第1段/u) as string,
    hint: expect.stringContaining('KUAIXUN_FONT') as string,
  });
});
