import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { writeEpub } from '../../../../../scripts/distribute/writers/epub/write-epub.ts';
import { editionLines, firstMissing } from '../../../../helpers/edition-lines.ts';
import { hostileIssue } from '../../../../helpers/hostile-issue.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';
import { shippedEditions } from '../../../../helpers/shipped-editions.ts';

type Given = Parameters<typeof writeEpub>[0];

const bookOf = async (edition: Given): Promise<Uint8Array> => (await writeEpub(edition))[0]?.bytes ?? new Uint8Array();

const filesOf = (book: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const all = (xml: string, pattern: RegExp): string[] => Array.from(xml.matchAll(pattern), ([, found = '']) => found);

/** Text of the pages in the order of the spine, without the numbers of notes and the notes. */
const readText = (files: ReadonlyMap<string, string>): string => {
  const spine = all(files.get('EPUB/package.opf') ?? '', /<itemref idref="p-([^"]*)"/gu);
  return spine
    .map((name) => {
      const page = new DOMParser().parseFromString(files.get(`EPUB/${name}.xhtml`) ?? '', 'text/xml');
      const apart = Array.from(page.querySelectorAll('sup, aside, head') as Iterable<Element>);
      for (const element of apart) element.remove();
      return page.documentElement.textContent;
    })
    .join('\n');
};

const editions = [...(await shippedEditions()), sampleEdition(hostileIssue)];

describe.each(editions.map((edition) => ({ key: edition.key, edition })))('$key', async ({ edition }) => {
  const book = await bookOf(edition);
  const files = filesOf(book);

  test('comes back whole and in order', () => {
    expect(firstMissing(editionLines(edition), readText(files))).toBeNull();
  });

  test('has the same bytes twice', async () => {
    expect(Buffer.from(await bookOf(edition)).equals(Buffer.from(book))).toBe(true);
  });

  test('leads from the contents to every article, nested as they are', () => {
    const nav = files.get('EPUB/nav.xhtml') ?? '';
    const toc = /epub:type="toc".*?<\/nav>/su.exec(nav)?.[0] ?? '';
    const hrefs = all(toc, /href="(i[^"]*)"/gu);
    expect(hrefs).toEqual(edition.articles.map(({ id }) => `${/^i\d+/u.exec(id)?.[0] ?? ''}.xhtml#${id}`));
    const depths = all(toc, /(<ol>|<\/ol>|href="i)/gu).reduce<{ now: number; all: number[] }>(
      (state, token) => {
        const now = state.now + (token === '<ol>' ? 1 : token === '</ol>' ? -1 : 0);
        return { now, all: token.startsWith('href') ? [...state.all, now - 1] : state.all };
      },
      { now: 0, all: [] },
    );
    expect(depths.all).toEqual(edition.articles.map(({ depth }) => depth));
  });

  test('leads to the pages of the printed issue, in rising order, and to places that are there', () => {
    const nav = files.get('EPUB/nav.xhtml') ?? '';
    const list = /epub:type="page-list".*?<\/nav>/su.exec(nav)?.[0] ?? '';
    const places = Array.from(list.matchAll(/href="([^"#]*)#([^"]*)">(\d+)</gu), ([, file = '', id = '', page]) => ({
      there: (files.get(`EPUB/${file}`) ?? '').includes(`id="${id}" epub:type="pagebreak" role="doc-pagebreak"`),
      page: Number(page),
    }));
    const printed = [...new Set(edition.articles.flatMap(({ article }) => article.page ?? []))];
    expect(places.length > 0).toBe(printed.length > 0);
    expect(places.every(({ there }) => there)).toBe(true);
    expect(places.map(({ page }) => page)).toEqual(places.map(({ page }) => page).toSorted((a, b) => a - b));
    expect((files.get('EPUB/package.opf') ?? '').includes('pageBreakMarkers')).toBe(printed.length > 0);
  });

  test('leads from every call to its note and back', () => {
    const pages = [...files].filter(([name]) => name.endsWith('.xhtml')).map(([, page]) => page);
    for (const page of pages) {
      const calls = all(page, /id="call(\d+)" href="#note\d+" epub:type="noteref" role="doc-noteref"/gu);
      const notes = all(page, /id="note(\d+)" epub:type="footnote" role="doc-footnote"/gu);
      expect(notes).toEqual(calls);
      expect(all(page, /href="#call(\d+)" role="doc-backlink"/gu)).toEqual(calls);
    }
  });

  test('begins with what it is, stored, and ends with a picture as large as bookshops ask', () => {
    expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    const picture = unzipSync(book)['EPUB/cover.png'] ?? new Uint8Array();
    const size = new DataView(picture.buffer, picture.byteOffset);
    expect([size.getUint32(16), size.getUint32(20)]).toEqual([1600, 2560]);
  });

  test('says who made it, when, and what readers can count on', () => {
    const opf = files.get('EPUB/package.opf') ?? '';
    expect(opf).toContain(`<meta property="dcterms:modified">${edition.head.isoDate}T00:00:00Z</meta>`);
    expect(opf).toContain(`<dc:publisher>${edition.head.publisher}</dc:publisher>`);
    expect(opf).toContain('<dc:language>zh-CN</dc:language>');
    expect(opf).toContain('EPUB Accessibility 1.1 - WCAG 2.1 Level AA');
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityHazard', 'accessibilitySummary']) {
      expect(opf).toContain(`<meta property="schema:${property}">`);
    }
  });
});

test('a character that no font of the cover holds is named, with the cure', async () => {
  await expect(bookOf(sampleEdition({ title: '\u{3134A}甲' }))).rejects.toMatchObject({
    code: 'og-glyph-missing',
    message: expect.stringContaining('U+3134A') as string,
    hint: expect.stringContaining('KUAIXUN_FONT') as string,
  });
});
