import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import type { SourceContext } from '../../scripts/compile/compile-source.ts';
import type { CompiledArticle } from '../../scripts/compile/compiled.ts';
import { pageLines } from '../../scripts/compile/readers/html/page-lines.ts';
import { compileBytes } from '../../scripts/compile/run/compile-file.ts';
import { foldersOf } from '../../scripts/compile/run/folders.ts';
import { readVocabularies } from '../../scripts/compile/run/read-vocabularies.ts';
import type { BenchPage } from './page.ts';

/** What an extractor makes of a page: a title or none, and the body, a paragraph or heading a line. */
interface Extracted {
  readonly title: string | null;
  readonly lines: readonly string[];
}

type Extract = (page: BenchPage) => Promise<Extracted>;

/** Peers take decoded text: they get it by the encoding the page declares, as a browser would. */
const decode = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return new TextDecoder(/charset=["']?([\w-]+)/iu.exec(head)?.[1] ?? 'utf-8').decode(bytes);
};

/** Peers answer in HTML; its lines are told by our own reader, so that all three are compared by the same lines. */
const linesOf = (html: string): string[] =>
  pageLines(parse(html)).lines.map(({ text }) => text.replace(/^(?:●|\d+\.) /u, ''));

const readability: Extract = ({ bytes }) => {
  const { document } = parseHTML(decode(bytes));
  const article = new Readability(document).parse();
  return Promise.resolve({ title: article?.title ?? null, lines: linesOf(article?.content ?? '') });
};

const defuddle: Extract = async ({ bytes }) => {
  const { document } = parseHTML(decode(bytes));
  const { title, content } = await Defuddle(document);
  return { title: title || null, lines: linesOf(content) };
};

const { regions, topics } = await readVocabularies(foldersOf({}));
const context: SourceContext = { regions, topics, published: null, issueDate: null, year: null };

const linesOfArticle = ({ title, blocks, appendices }: CompiledArticle, titled: boolean): string[] => [
  ...(titled && title ? [title] : []),
  ...blocks.map(({ text }) => text),
  ...appendices.flatMap((appendix) => linesOfArticle(appendix, true)),
];

/** Of several articles each gives its title as a heading. */
const kuaixun: Extract = async ({ name, bytes }) => {
  const { items, lead } = await compileBytes(`${name}.html`, bytes, context);
  const [first] = items;
  return {
    title: items.length === 1 ? (first?.title ?? null) : null,
    lines: [...lead.map(({ text }) => text), ...items.flatMap((item) => linesOfArticle(item, items.length > 1))],
  };
};

/** Who is compared, in the order of the table. */
export const extractors = { Readability: readability, Defuddle: defuddle, 快讯: kuaixun } as const satisfies Readonly<
  Record<string, Extract>
>;
