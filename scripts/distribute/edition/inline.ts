import type { Block, Mark } from '../../../src/domain/block.ts';

/** Running text as every channel sets it: a tree, so that each writer only says what a mark looks like. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** 脚注: the place of a note's number; `number` counts from 1 through the issue. */
  | { readonly type: 'note'; readonly number: number; readonly text: string };

/** A note at a place of the text, numbered. */
export interface NumberedNote {
  readonly at: number;
  readonly number: number;
  readonly text: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const plain = (text: string, { start, end }: Stretch): Inline[] =>
  start < end ? [{ type: 'text', text: text.slice(start, end) }] : [];

/** Text of a stretch with the notes that stand in it; a note at the stretch's end belongs to it, one at its start not. */
const withNotes = (text: string, stretch: Stretch, notes: readonly NumberedNote[]): Inline[] => {
  const within = notes.filter(({ at }) => at > stretch.start && at <= stretch.end);
  let from = stretch.start;
  const set: Inline[] = [];
  for (const { at, number, text: note } of within) {
    set.push(...plain(text, { start: from, end: at }), { type: 'note', number, text: note });
    from = at;
  }
  return [...set, ...plain(text, { start: from, end: stretch.end })];
};

const within = (outer: Stretch, inner: Stretch): boolean => inner.start >= outer.start && inner.end <= outer.end;

const setStretch = (
  text: string,
  stretch: Stretch,
  marks: readonly Mark[],
  notes: readonly NumberedNote[],
): Inline[] => {
  const [mark] = marks;
  if (mark === undefined) return withNotes(text, stretch, notes);
  const inner = marks.slice(1).filter((other) => within(mark, other));
  const after = marks.slice(1 + inner.length);
  const children = setStretch(text, mark, inner, notes);
  const marked: Inline =
    mark.type === 'link' ? { type: 'link', href: mark.href, children } : { type: mark.type, children };
  return [
    ...withNotes(text, { start: stretch.start, end: mark.start }, notes),
    marked,
    ...setStretch(text, { start: mark.end, end: stretch.end }, after, notes),
  ];
};

/**
 * A stretch of a block's text as a tree of its marks, with the numbers of its notes in their places. Marks are in the
 * order of `byPlace` and nest properly (`marksTrouble`); those outside the stretch are left out.
 */
export const inlineOf = (
  { text, marks }: Pick<Block, 'text' | 'marks'>,
  notes: readonly NumberedNote[] = [],
  stretch: Stretch = { start: 0, end: text.length },
): Inline[] =>
  setStretch(
    text,
    stretch,
    marks.filter((mark) => within(stretch, mark)),
    notes,
  );

/** What a tree says, without marks and notes. */
export const inlineText = (inline: readonly Inline[]): string =>
  inline
    .map((part) => (part.type === 'text' ? part.text : part.type === 'note' ? '' : inlineText(part.children)))
    .join('');
