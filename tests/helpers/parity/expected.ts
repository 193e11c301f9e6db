import type { Block } from '../../../src/domain/block.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import type { Article } from '../../../src/domain/item.ts';
import { plain } from './plain.ts';

/**
 * How a text must stand in a channel: `whole` as a paragraph of its own; `first` at the beginning of one that says more
 * behind it; `last` at the end of one that has a label before it; `part` anywhere in one.
 */
export type Manner = 'whole' | 'first' | 'last' | 'part';

export interface Expected {
  readonly text: string;
  readonly manner: Manner;
}

/** What a channel must say, in order, and the notes it must carry, in order. */
export interface Script {
  readonly lines: readonly Expected[];
  readonly notes: readonly string[];
  /** How often it says 下缺: before a byline or behind it, as the channel likes. */
  readonly lacunae: number;
}

const part = (text: string): Expected => ({ text, manner: 'part' });

const blockLines = (block: Block): Expected[] => {
  const extra = block.bylines.length > 0 || block.truncated;
  // A caption and an editor's note may have a label before them.
  const labelled = block.type === 'caption' || block.type === 'editor-note';
  const manner: Manner = labelled ? (extra ? 'part' : 'last') : extra ? 'first' : 'whole';
  const said =
    block.type === 'table-row'
      ? block.text.split('\t').map((text) => ({ text, manner: extra ? ('first' as const) : ('whole' as const) }))
      : [{ text: block.text, manner }];
  return [...said, ...block.bylines.map(part)];
};

const articleLines = (article: Article, number: number | null): Expected[] => [
  ...article.kicker.map((text) => ({ text, manner: 'whole' as const })),
  ...(number === null ? [] : [part(String(number))]),
  { text: article.title === '' ? '（原题缺）' : article.title, manner: 'last' },
  ...(article.deck === null ? [] : [part(article.deck)]),
  ...(article.headless ? [part('上缺')] : []),
  ...article.blocks.flatMap(blockLines),
  ...(article.credit === null ? [] : [part(article.credit)]),
  ...article.appendices.flatMap((appendix) => articleLines(appendix, null)),
];

const titles = (article: Article): string[] => [
  article.title === '' ? '（原题缺）' : article.title,
  ...article.appendices.flatMap(titles),
];

const blockNotes = (blocks: readonly Block[]): string[] => blocks.flatMap(({ notes }) => notes.map(({ text }) => text));
const articleNotes = (article: Article): string[] => [
  ...blockNotes(article.blocks),
  ...article.appendices.flatMap(articleNotes),
];

/** Places where the source stops short: at a block, or after an article whose last block does not say so. */
const lacunaeOf = (article: Article): number =>
  article.blocks.filter(({ truncated }) => truncated).length +
  (article.truncated && article.blocks.at(-1)?.truncated !== true ? 1 : 0) +
  article.appendices.reduce((sum, appendix) => sum + lacunaeOf(appendix), 0);

const issueLacunae = (issue: Issue): number =>
  issue.lead.filter(({ truncated }) => truncated).length + issue.items.reduce((sum, item) => sum + lacunaeOf(item), 0);

const figuresOf = (article: Article): Figure[] => [...article.figures, ...article.appendices.flatMap(figuresOf)];

const figureLines = ({ label, value, unit }: Figure): Expected[] => [
  part(label),
  // As it is set: digits in groups of three, which are closed again when read; a true minus.
  part(`${String(Math.abs(value))}${unit}`),
];

/** Head, number, date, title: in every channel. */
const headLines = (issue: Issue, name: string): Expected[] => {
  const [year, month, day] = issue.date.split('-').map(Number);
  return [
    part(name),
    part(`${String(issue.year)}年第${String(issue.number)}期`),
    ...(issue.serial === null ? [] : [part(`总第${String(issue.serial)}期`)]),
    part(`${String(year)}年${String(month)}月${String(day)}日`),
    ...(issue.label === null ? [] : [part(issue.label)]),
    part(issue.title ?? titles(issue.items[0] as Article)[0] ?? ''),
  ];
};

const tidy = (lines: readonly Expected[]): Expected[] =>
  lines.map(({ text, manner }) => ({ text: plain(text), manner })).filter(({ text }) => text !== '');

const roleLines = (roles: Issue['masthead']): Expected[] =>
  roles.flatMap(({ role, names }) => [part(role), ...names.map(part)]);

/** What a channel with the full text must say, from the issue alone. */
export const fullScript = (issue: Issue, name: string): Script => ({
  lines: tidy([
    ...headLines(issue, name),
    ...issue.lead.flatMap(blockLines),
    ...roleLines(issue.masthead),
    ...(issue.phone === null ? [] : [part(issue.phone)]),
    ...issue.items.flatMap(titles).map(part),
    ...(issue.compilation === null ? [] : [part(issue.compilation)]),
    ...issue.items.flatMap((item) => articleLines(item, item.number)),
    ...issue.items.flatMap((item) => figuresOf(item).flatMap(figureLines)),
    ...roleLines(issue.colophon),
  ]),
  notes: [...blockNotes(issue.lead), ...issue.items.flatMap(articleNotes)].map(plain).filter((text) => text !== ''),
  lacunae: issueLacunae(issue),
});

/** The text of the issue alone, lead and items: what a feed and a page of the site carry besides their own head. */
export const textScript = (issue: Issue): Script => ({
  lines: tidy([...issue.lead.flatMap(blockLines), ...issue.items.flatMap((item) => articleLines(item, item.number))]),
  notes: fullScript(issue, '').notes,
  lacunae: issueLacunae(issue),
});

/** What a channel with the digests must say. `digests`: what each item is told by. */
export const digestScript = (issue: Issue, name: string, digests: readonly string[]): Script => ({
  lines: tidy([
    ...headLines(issue, name),
    ...issue.lead.map(({ text }) => part(text)),
    ...issue.items.flatMap((item, index) => {
      const [own = '', ...appended] = titles(item);
      const digest = digests[index] ?? '';
      return [part(String(item.number)), part(own), ...(digest === '' ? [] : [part(digest)]), ...appended.map(part)];
    }),
  ]),
  notes: [],
  lacunae: 0,
});
