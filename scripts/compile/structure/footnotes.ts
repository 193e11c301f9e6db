import type { Draft, DraftArticle, DraftBlock, DraftDropped, DraftNote } from '../draft.ts';
import type { Line } from '../text/lines.ts';
import type { Slice, TrackedText } from '../text/tracked-text.ts';

/** [1] at the head of a line at the very end of a document, as its reader writes them. */
const noteLine = /^\[(\d{1,3})\]\s+(?=\S)/u;
const call = /\[(\d{1,3})\]/gu;

/** The notes at the foot of a document, taken from its lines: what is left, and each note by its number. */
export interface Footnotes {
  readonly lines: readonly Line[];
  readonly notes: ReadonlyMap<number, { readonly label: Slice; readonly text: Slice }>;
}

/** Takes the notes off the end of the lines; those that are numbered from 1 on without a gap, else none. */
export const takeFootnotes = (lines: readonly Line[]): Footnotes => {
  let from = lines.length;
  while (from > 0 && noteLine.test(lines[from - 1]?.text ?? '')) from--;
  const notes = new Map<number, { label: Slice; text: Slice }>();
  for (const [i, { text, slice }] of lines.slice(from).entries()) {
    const [label = '', number] = noteLine.exec(text) ?? [];
    if (Number(number) !== i + 1) return { lines, notes: new Map() };
    const [start, end] = slice;
    notes.set(i + 1, { label: [start, start + label.length], text: [start + label.length, end] });
  }
  return { lines: lines.slice(0, from), notes };
};

/** A block without the calls in it, and the notes they call; `spent` are the notes that have been called. */
const callNotes = (
  { text }: TrackedText,
  block: DraftBlock,
  { notes }: Footnotes,
  spent: Set<number>,
  dropped: DraftDropped[],
): DraftBlock => {
  if (block.type === 'table-row') return block;
  const slices: Slice[] = [];
  const called: DraftNote[] = [];
  for (const [start, end] of block.slices) {
    let from = start;
    for (const match of text.slice(start, end).matchAll(call)) {
      const number = Number(match[1]);
      const note = notes.get(number);
      const at: Slice = [start + match.index, start + match.index + match[0].length];
      // A note stands behind something.
      if (note === undefined || spent.has(number) || (slices.length === 0 && at[0] <= from)) continue;
      spent.add(number);
      if (at[0] > from) slices.push([from, at[0]]);
      called.push({ slices: [note.text], behind: slices.length });
      dropped.push({ reason: 'label', slice: at }, { reason: 'label', slice: note.label });
      [, from] = at;
    }
    if (end > from) slices.push([from, end]);
  }
  return called.length === 0 ? block : { ...block, slices, notes: called };
};

/** Puts each note to the block that calls it. A note that no block calls is a paragraph at the end. */
export const putFootnotes = (tracked: TrackedText, draft: Draft, footnotes: Footnotes): Draft => {
  if (footnotes.notes.size === 0) return draft;
  const spent = new Set<number>();
  const dropped: DraftDropped[] = [];
  const put = (blocks: readonly DraftBlock[]): DraftBlock[] =>
    blocks.map((block) => callNotes(tracked, block, footnotes, spent, dropped));
  const putArticle = (article: DraftArticle): DraftArticle => ({
    ...article,
    blocks: put(article.blocks),
    appendices: article.appendices.map(putArticle),
  });
  const cover = draft.cover && { ...draft.cover, lead: put(draft.cover.lead) };
  const lead = put(draft.lead);
  const articles = draft.articles.map(putArticle);
  const left = [...footnotes.notes].flatMap(([number, { label, text }]): DraftBlock[] =>
    spent.has(number) ? [] : [{ type: 'paragraph', slices: [[label[0], text[1]]] }],
  );
  const last = articles.at(-1);
  return {
    ...draft,
    cover,
    lead: last === undefined ? [...lead, ...left] : lead,
    articles:
      last === undefined ? articles : [...articles.slice(0, -1), { ...last, blocks: [...last.blocks, ...left] }],
    dropped: [...draft.dropped, ...dropped],
  };
};
