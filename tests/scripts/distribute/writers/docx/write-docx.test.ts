import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../../scripts/distribute/writers/docx/write-docx.ts';
import { faces } from '../../../../../src/domain/publication.ts';
import { editionLines, firstMissing } from '../../../../helpers/edition-lines.ts';
import { hostileIssue } from '../../../../helpers/hostile-issue.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';
import { shippedEditions } from '../../../../helpers/shipped-editions.ts';
import { childOrders } from './child-orders.ts';

const shipped = await shippedEditions();
const hostile = sampleEdition(hostileIssue);
const editions = [...shipped, ...faces.map((face) => ({ ...hostile, face }))];
const cases = editions.map((edition) => ({ name: `${edition.key} ${edition.face}`, edition }));

const set = async (edition: (typeof editions)[number]): Promise<Uint8Array> =>
  (await writeDocx(edition))[0]?.bytes ?? new Uint8Array();

const partsOf = async (edition: (typeof editions)[number]): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(unzipSync(await set(edition))).map(([name, bytes]) => [name, strFromU8(bytes)]));

const all = (xml: string, pattern: RegExp): string[] => Array.from(xml.matchAll(pattern), ([, found = '']) => found);

describe.each(cases)('$name', ({ edition }) => {
  test('comes back whole and in order through mammoth', async () => {
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(await set(edition)) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(firstMissing(editionLines(edition), value)).toBeNull();
  });

  test('has the same bytes twice', async () => {
    expect(Buffer.from(await set(edition)).equals(Buffer.from(await set(edition)))).toBe(true);
  });

  test('keeps the order that the schema asks for', async () => {
    let checked = 0;
    for (const [name, xml] of await partsOf(edition)) {
      if (!name.startsWith('word/') || name.endsWith('.rels')) continue;
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      for (const [parent, order] of Object.entries(childOrders)) {
        for (const element of document.getElementsByTagName(parent) as Iterable<Element>) {
          const places = Array.from(element.children, (child) => order.indexOf(child.tagName.replace(/^w:/u, '')));
          expect(places, `${name}: ${parent}`).not.toContain(-1);
          expect(places, `${name}: ${parent}`).toEqual(places.toSorted((a, b) => a - b));
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  test('names only styles, notes, lists, links and bookmarks that are there', async () => {
    const parts = await partsOf(edition);
    const document = parts.get('word/document.xml') ?? '';
    const known = (part: string, pattern: RegExp): Set<string> => new Set(all(parts.get(part) ?? '', pattern));
    const styles = known('word/styles.xml', /w:styleId="([^"]*)"/gu);
    const used = [...parts.values()].flatMap((xml) =>
      all(xml, /<w:(?:[pr]Style|tblStyle|basedOn|next) w:val="([^"]*)"/gu),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((style) => !styles.has(style))).toEqual([]);
    const links = known('word/_rels/document.xml.rels', /Id="([^"]*)"/gu);
    expect(all(document, /r:id="([^"]*)"/gu).filter((id) => !links.has(id))).toEqual([]);
    const notes = known('word/footnotes.xml', /<w:footnote w:id="(\d+)"/gu);
    expect(all(document, /<w:footnoteReference w:id="(\d+)"/gu)).toEqual([...notes]);
    const marks = all(document, /<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/gu);
    expect(marks).toEqual(edition.articles.map(({ id }) => `_Toc_${id}`));
    expect(all(document, /PAGEREF (\S+)/gu)).toEqual(marks);
    expect(all(document, /w:anchor="([^"]*)"/gu)).toEqual(marks);
    const targets = all(parts.get('word/_rels/document.xml.rels') ?? '', /Target="([^"]*)" TargetMode="External"/gu);
    for (const target of targets) expect(URL.canParse(target), target).toBe(true);
    const types = parts.get('[Content_Types].xml') ?? '';
    const own = [...parts.keys()].filter((name) => /^(?:word|docProps)\/[^/]*$/u.test(name));
    for (const name of own) expect(types).toContain(`"/${name}"`);
  });
});

describe('what an office finds in the file', async () => {
  const parts = await partsOf(hostile);
  const styles = parts.get('word/styles.xml') ?? '';

  test.each([
    ...['Normal', 'Title', 'heading 1', 'heading 2', 'heading 3', 'heading 4', 'toc 1', 'toc 2', 'TOC Heading'],
    ...['caption', 'List Bullet', 'Quote', 'header', 'footer', 'footnote text', 'footnote reference', 'Hyperlink'],
    ...['引题', '副题', '署名', '小标题', '编者按', '供稿', '版记', '三线表'],
  ])('the style %s', (name) => {
    expect(styles).toContain(`<w:name w:val="${name}"/>`);
    // Word's own are its own only without the mark of a custom style.
    const [, custom] = new RegExp(`<w:style ([^>]*)><w:name w:val="${name}"/>`, 'u').exec(styles) ?? [];
    expect(custom?.includes('w:customStyle')).toBe(!/^[A-Za-z]/u.test(name));
  });

  test('who made it, when, and in which language', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain(`<dc:creator>${hostile.head.publisher}</dc:creator>`);
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect(all(core, /W3CDTF">([^<]*)</gu)).toEqual(['2024-02-23T00:00:00Z', '2024-02-23T00:00:00Z']);
  });

  test('a line of the contents that nothing answers to, marked so that it outlives a new making', () => {
    const document = parts.get('word/document.xml') ?? '';
    expect(all(document, / TC &quot;([^<]*?)&quot; /gu)).toEqual(['3. 目录里有而正文没有的一条']);
  });
});

test('an address that is none leaves its text', async () => {
  const marks = ['javascript:alert(1)', '不是 网址', 'https://例子.中国/路 径?问=答#一#二'];
  const text = '甲乙丙';
  const edition = sampleEdition({
    items: [
      {
        number: 1,
        title: '甲',
        blocks: [
          {
            type: 'paragraph',
            text,
            marks: marks.map((href, start) => ({ type: 'link' as const, start, end: start + 1, href })),
          },
        ],
      },
    ],
  });
  const parts = await partsOf(edition);
  const [target = ''] = all(parts.get('word/_rels/document.xml.rels') ?? '', /Target="([^"]*)" TargetMode/gu);
  expect(target).toMatch(/^https:\/\/xn--[\w-]+\.xn--[\w-]+\/[\w%]+\?[\w%=]+#[\w%]+$/u);
  expect(all(parts.get('word/document.xml') ?? '', /<w:t [^>]*>([^<]*)<\/w:t>/gu).join('')).toContain(text);
});

test('a character that XML cannot hold is named, with the cure', async () => {
  const edition = sampleEdition({
    items: [{ number: 1, title: '甲', blocks: [{ type: 'paragraph', text: '有\uffff的一段' }] }],
  });
  await expect(async () => writeDocx(edition)).rejects.toMatchObject({
    code: 'character-not-xml',
    message: expect.stringContaining('U+FFFF') as string,
  });
});
