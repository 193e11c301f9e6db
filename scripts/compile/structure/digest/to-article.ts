import type { DraftArticle, DraftBlock, DraftNames } from '../../draft.ts';
import type { Line } from '../../text/lines.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { headCredit } from '../credit.ts';
import { isHeadlineShaped } from '../headline.ts';
import { findDateline } from '../newspaper/byline.ts';
import { endsSentence } from '../sentence.ts';
import type { Item } from './find-items.ts';
import { readSourceNote } from './source-note.ts';

const cut = ([start, end]: Slice, from: number, to: number): Slice => [start + from, Math.min(start + to, end)];

/** The credit of an item: in its title, else at the head of its text, else at its end. */
const creditOf = (
  title: Line,
  { head, body }: Item,
): { credit: DraftNames | null; writers: readonly string[]; from: number; to: number } => {
  const first = body[0];
  const last = body.at(-1);
  const before = headCredit(first?.text ?? '');
  const note = readSourceNote(last?.text ?? '');
  const slices: Slice[] = [];
  const names: string[] = [];
  const label = head.label?.medium === true ? head.label : null;
  if (label !== null) {
    slices.push(cut(title.slice, label.start, label.end));
    names.push(label.name);
  }
  if (before !== null && first !== undefined) {
    slices.push(cut(first.slice, before.start, before.end));
    names.push(before.name);
  }
  if (note !== null && last !== undefined) {
    slices.push(cut(last.slice, note.start, note.end));
    if (note.medium !== null) names.push(note.medium);
  }
  const [name] = names;
  return {
    // A writer's brackets stay owned by the byline where no medium is named.
    credit: name === undefined ? null : { slices, names: [name] },
    writers: note?.writers ?? [],
    from: before?.end ?? 0,
    to: note === null || name === undefined ? Infinity : note.start,
  };
};

/** An item as an article. Bullet, number and brackets are no part of its title. */
export const toArticle = (lines: readonly Line[], item: Item): DraftArticle | null => {
  const { head, body } = item;
  const title = lines[head.at];
  if (title === undefined) return null;
  const { credit, writers, from, to } = creditOf(title, item);
  const label = head.label?.medium === true ? head.label : null;
  const titleSlices: Slice[] =
    label === null
      ? [cut(title.slice, head.from, head.to)]
      : [cut(title.slice, head.from, label.start), cut(title.slice, label.end, head.to)];
  const blocks = body.flatMap(({ slice, text }, i): DraftBlock[] => {
    const start = i === 0 ? from : 0;
    const end = i === body.length - 1 ? Math.min(to, text.length) : text.length;
    const rest = text.slice(start, end);
    if (rest.trim() === '') return [];
    const heading = i < body.length - 1 && start === 0 && isHeadlineShaped(text);
    return [{ type: heading ? 'heading' : 'paragraph', slices: [cut(slice, start, end)] }];
  });
  return {
    ...(head.number === null ? {} : { number: head.number.value }),
    title: { slices: titleSlices.filter(([start, end]) => end > start) },
    kicker: [],
    deck: null,
    bylines: writers.length === 0 ? [] : [{ slices: [], names: writers }],
    dateline: findDateline(body[0]?.text.slice(from) ?? ''),
    credit,
    truncated: !endsSentence(body.at(-1)?.text ?? '') && credit === null,
    headless: false,
    blocks,
    appendices: [],
  };
};
