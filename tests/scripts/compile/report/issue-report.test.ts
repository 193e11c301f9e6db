import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { issueReport, type ReportedSource } from '../../../../scripts/compile/report/issue-report.ts';
import { compileBytes } from '../../../../scripts/compile/run/compile-file.ts';
import { foldersOf } from '../../../../scripts/compile/run/folders.ts';
import { readVocabularies } from '../../../../scripts/compile/run/read-vocabularies.ts';
import { compiledToIssue } from '../../../../scripts/compile/to-issue/compiled-to-issue.ts';

/** The sample page that a site mangled, the bulletin with its breaks, the newspaper page. */
const ids = ['geidi-xinzhi-2024', 'xinchun-diyihui-2024', 'kaigong-diyitian-2025'];

interface Made {
  readonly html: string;
  readonly source: ReportedSource;
  readonly elements: Tree.Element[];
}
const made = new Map<string, Made>();

const elementsOf = (node: Tree.Node): Tree.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];
const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const make = async (id: string): Promise<Made> => {
  const bytes = readFileSync(new URL(`../../../../sources/${id}/raw.txt`, import.meta.url));
  const context = { ...(await readVocabularies(foldersOf({}))), published: null, issueDate: null, year: 2024 };
  const compiled = await compileBytes(id, bytes, context);
  const source = { id, title: id, text: compiled.source.text ?? new TextDecoder().decode(bytes), compiled };
  const html = issueReport(
    compiledToIssue([
      {
        id,
        compiled,
        record: {
          title: id,
          origin: id,
          received: '2024-03-01',
          published: null,
          file: 'raw.txt',
          sha256: compiled.source.sha256,
          note: null,
          issue: {
            publication: 'ceshi',
            year: 2024,
            number: 1,
            serial: null,
            date: '2024-03-01',
            title: null,
            label: null,
          },
        },
      },
    ]),
    [source],
  );
  return { html, source, elements: elementsOf(parse(html)) };
};

beforeAll(async () => {
  for (const id of ids) made.set(id, await make(id));
}, 60_000);

describe.each(ids)('the report on %s', (id) => {
  const get = (): Made => {
    const one = made.get(id);
    if (!one) throw new Error(`${id} has no report`);
    return one;
  };
  const known = (elements: readonly Tree.Element[]): Set<string> =>
    new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));

  test('has every id once and no link that leads nowhere', () => {
    const { elements } = get();
    const given = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(given.length).toBe(new Set(given).size);
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.length).toBeGreaterThan(10);
    const ids = new Set(given);
    expect(links.filter((link) => !link.startsWith('#') || !ids.has(link.slice(1)))).toEqual([]);
  });

  test('marks every doubt, repair, join and dropped stretch in the source', () => {
    const { elements, source } = get();
    const { warnings, repairs, joins, dropped } = source.compiled;
    const found = known(elements);
    const marked = (kind: string, side: string): number =>
      [...found].filter((one) => one.startsWith(`${side}-1-${kind}-`)).length;
    expect(marked('doubt', 's')).toBe(warnings.length);
    expect(marked('repair', 's')).toBe(repairs.length);
    expect(marked('drop', 's')).toBe(dropped.filter(({ span }) => span[0] < span[1]).length);
    expect([marked('join', 's'), marked('join', 't')]).toEqual([joins.length, joins.length]);
    expect(marked('doubt', 'l')).toBe(warnings.length);
  });

  test('shows every character of the source once, and every block whole', () => {
    const { elements, source } = get();
    const isSeam = (node: Tree.Node): boolean => 'attrs' in node && attribute(node, 'class') === 'seam';
    const textOf = (node: Tree.Node): string => {
      if ('value' in node) return node.value;
      return 'childNodes' in node && !isSeam(node) ? node.childNodes.map(textOf).join('') : '';
    };
    const solid = (text: string): string => text.replaceAll(/\s/gu, '');
    const inOrder = (text: string): string => Array.from(solid(text)).sort().join('');
    const stretches = elements.filter((element) => attribute(element, 'class') === 'stretch');
    const left = stretches
      .flatMap(({ childNodes }) => childNodes.filter(({ nodeName }) => nodeName === 'p'))
      .map(textOf);
    expect(inOrder(left.join(''))).toBe(inOrder(source.text));
    const right = elements.filter((element) => attribute(element, 'class') === 't').map((cell) => solid(textOf(cell)));
    const cells = right.join('\n');
    for (const { text } of source.compiled.items.flatMap(({ blocks }) => blocks)) expect(cells).toContain(solid(text));
  });

  test('needs nothing from anywhere, and is the same each time', async () => {
    const { html } = get();
    expect(html).not.toMatch(/https?:\/\/|<script|<link|@import|url\(/u);
    expect((await make(id)).html).toBe(html);
  });
});

test('a lead is drafted only where the source has none, and enters no issue', () => {
  expect(made.get('xinchun-diyihui-2024')?.html).not.toContain('导语草稿');
  expect(made.get('kaigong-diyitian-2025')?.html).toContain('未入稿');
});
