import type { Edition, EditionBlock, EditionText } from '../../scripts/distribute/edition/edition.ts';
import type { Inline } from '../../scripts/distribute/edition/inline.ts';

/** How a channel prints a note at its place; null: not there. */
type NoteText = (note: Extract<Inline, { type: 'note' }>) => string;

const words = (inline: readonly Inline[], note: NoteText): string =>
  inline
    .map((part) => (part.type === 'text' ? part.text : part.type === 'note' ? note(part) : words(part.children, note)))
    .join('');

const blockLines = (block: EditionBlock, note: NoteText): string[] => {
  const line = ({ inline, bylines }: EditionText): string[] => [words(inline, note), ...bylines];
  switch (block.kind) {
    case 'text':
      return line(block.content);
    case 'list':
      return block.entries.flatMap(line);
    case 'table':
      return block.rows.flatMap(({ cells, bylines }) => [...cells.map((cell) => words(cell, note)), ...bylines]);
  }
};

/** Whatever an edition says, in the order of `bulletin-form.md`, a line a stretch. */
export const editionLines = (edition: Edition, note: NoteText = () => ''): string[] => {
  const { head } = edition;
  const roles = (list: typeof edition.masthead): string[] => list.flatMap(({ role, names }) => [role, ...names]);
  const lines = [
    ...[head.name, head.number, head.serial ?? '', head.publisher, head.date, head.label ?? '', head.title],
    ...edition.lead.flatMap((block) => blockLines(block, note)),
    ...roles(edition.masthead),
    ...edition.contents.flatMap(({ number, title }) => [number === null ? '' : String(number), title]),
    edition.compilation ?? '',
    ...edition.articles.flatMap((article) => [
      ...article.kicker,
      article.number === null ? '附：' : String(article.number),
      article.title,
      ...[article.deck ?? '', article.dateline ?? '', ...article.bylines],
      ...article.blocks.flatMap((block) => blockLines(block, note)),
      article.credit ?? '',
    ]),
    ...edition.figures.flatMap(({ number, figures }) =>
      figures.flatMap((figure) => [String(number), figure.label, figure.value, figure.note]),
    ),
    ...roles(edition.colophon),
  ];
  return lines.filter((line) => line !== '');
};

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

/** The first of `lines` that does not stand in `text` after the ones before it, white space apart; null if all do. */
export const firstMissing = (lines: readonly string[], text: string): string | null => {
  const found = squeezed(text);
  let from = 0;
  for (const line of lines) {
    const wanted = squeezed(line);
    const at = found.indexOf(wanted, from);
    if (at < 0) return line;
    from = at + wanted.length;
  }
  return null;
};
