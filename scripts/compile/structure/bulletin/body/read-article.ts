import type {
  DraftArticle,
  DraftBlock,
  DraftDropped,
  DraftField,
  DraftJoin,
  DraftNames,
  DraftWarning,
} from '../../../draft.ts';
import { appendixMarkLength } from '../../appendix-mark.ts';
import { footCredit, headCredit } from '../../credit.ts';
import { findDateline, parseByline } from '../../newspaper/byline.ts';
import { cutRow, slicesOf, type Row } from '../../row.ts';
import { countHan, emWidth, endsInside, endsSentence } from '../../sentence.ts';
import { bulletMark, isEditorNote, isLooseHeading, isMarkedHeading } from './block-kinds.ts';
import { cutLikelihood } from './cut-evidence.ts';
import { joinCuts } from './join-cuts.ts';
import { readSourceLine } from './source-line.ts';

export interface ArticleText extends Pick<
  DraftArticle,
  'deck' | 'bylines' | 'dateline' | 'credit' | 'truncated' | 'blocks'
> {
  readonly dropped: readonly DraftDropped[];
  readonly joins: readonly DraftJoin[];
  readonly warnings: readonly DraftWarning[];
}

const names = (row: Row, list: readonly string[], start = 0, end = row.text.length): DraftNames => ({
  slices: slicesOf(row, start, end),
  names: list,
});

/** A row without the marks of bold around it, which go to `dropped`. */
const unmark = (row: Row, dropped: DraftDropped[]): Row => {
  const start = /^(?:\*\*|__|#{1,6}\s+)+/u.exec(row.text)?.[0].length ?? 0;
  const end = row.text.length - (/(?:\*\*|__)+$/u.exec(row.text)?.[0].length ?? 0);
  if ((start === 0 && end === row.text.length) || start >= end) return row;
  for (const slice of [...slicesOf(row, 0, start), ...slicesOf(row, end)]) {
    dropped.push({ reason: 'ocr-artifact', slice });
  }
  return cutRow(row, start, end);
};

/** What stands between the title and the text: deck, bylines, source. Returns how many rows it took. */
const readTop = (
  rows: readonly Row[],
  measure: number | null,
): { taken: number; deck: DraftField | null; bylines: DraftNames[]; credit: DraftNames | null } => {
  let deck: DraftField | null = null;
  let credit: DraftNames | null = null;
  const bylines: DraftNames[] = [];
  let taken = 0;
  for (const row of rows) {
    if (taken >= 5) break;
    const source = readSourceLine(row.text);
    const by = parseByline(row.text);
    const next = rows[taken + 1];
    // The first lines of a paragraph that a page's end cut off look like a deck, or name a reporter.
    const goesOn = next !== undefined && cutLikelihood({ tail: row, head: next, closedBefore: true, measure }) >= 0.5;
    if (goesOn) break;
    if (source !== null && credit === null) credit = names(row, [source]);
    else if (by !== null) bylines.push(names(row, by));
    else if (deck === null && isDeck(row, next, rows)) deck = { slices: slicesOf(row) };
    else break;
    taken++;
  }
  return { taken, deck, bylines, credit };
};

/** A line under the title that goes on with it: ——副题, or a headline before the first paragraph of a text that has no headings. */
const isDeck = (row: Row, next: Row | undefined, rows: readonly Row[]): boolean => {
  if (next === undefined || isMarkedHeading(row.text) || endsInside(row.text) || endsSentence(row.text)) return false;
  if (/^(?:——|--|—)\s*\S/u.test(row.text)) return emWidth(row.text) <= 60;
  if (!isLooseHeading(row.text)) return false;
  const others = rows.filter(
    (other) => other !== row && isLooseHeading(other.text) && emWidth(other.text) <= emWidth(row.text) * 2,
  );
  const opensText =
    endsSentence(next.text) || countHan(next.text) > countHan(row.text) * 2 || isMarkedHeading(next.text);
  return others.length === 0 && opensText;
};

/** Reads the rows of one article, its title aside. `last` says whether the source ends with it. */
export const readArticle = (all: readonly Row[], measure: number | null, last: boolean): ArticleText => {
  const dropped: DraftDropped[] = [];
  const top = readTop(all, measure);
  let { credit } = top;
  const bylines = [...top.bylines];
  const body: Row[] = [];
  let endCredit: DraftNames | null = null;
  let writers: readonly string[] = [];
  for (const row of all.slice(top.taken)) {
    const source = readSourceLine(row.text);
    // A source between paragraphs belongs to what stands before it; only the last one is the article's own.
    if (source !== null && body.length > 0) {
      if (endCredit !== null && credit === null) credit = endCredit;
      else if (endCredit !== null) for (const slice of endCredit.slices) dropped.push({ reason: 'label', slice });
      endCredit = names(row, [source]);
      writers = footCredit(row.text)?.writers ?? [];
    } else body.push(row);
  }
  if (endCredit !== null) {
    if (credit === null) credit = endCredit;
    else for (const slice of endCredit.slices) dropped.push({ reason: 'label', slice });
  }
  const fixed = new Set(body.filter((row) => isMarkedHeading(row.text)));
  const { rows, joins, warnings } = joinCuts(body, measure, (row) => fixed.has(row));
  const blocks: DraftBlock[] = [];
  for (const [index, joined] of rows.entries()) {
    const isLast = index === rows.length - 1;
    let row = unmark(joined, dropped);
    const own = index === 0 && credit === null ? headCredit(row.text) : null;
    if (own !== null) {
      credit = names(row, [own.name], own.start, own.end);
      row = cutRow(row, own.end);
    }
    const foot = isLast && credit === null ? footCredit(row.text) : null;
    if (foot !== null && (foot.start > 0 || blocks.length > 0)) {
      credit = names(row, [foot.name], foot.start, foot.end);
      ({ writers } = foot);
      row = cutRow(row, 0, foot.start);
      if (row.text === '') continue;
    }
    blocks.push(
      toBlock(
        row,
        rows[index - 1],
        rows[index + 1],
        joined !== row && isMarkedHeading(joined.text),
        last && isLast,
        dropped,
      ),
    );
  }
  if (writers.length > 0) bylines.push({ slices: [], names: writers });
  const first = blocks[0] === undefined ? undefined : rows[0];
  return {
    deck: top.deck,
    bylines,
    dateline: first === undefined ? null : findDateline(first.text),
    credit,
    truncated: blocks.at(-1)?.truncated ?? false,
    blocks,
    dropped,
    joins,
    warnings,
  };
};

const toBlock = (
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
  marked: boolean,
  atEnd: boolean,
  dropped: DraftDropped[],
): DraftBlock => {
  const { text } = row;
  if (isEditorNote(text)) return { type: 'editor-note', slices: slicesOf(row) };
  const loose =
    isLooseHeading(text) &&
    appendixMarkLength(text) === 0 &&
    after !== undefined &&
    (before === undefined ||
      endsSentence(before.text) ||
      isLooseHeading(before.text) ||
      /[；;：:]$/u.test(before.text));
  if (marked || (isMarkedHeading(text) && after !== undefined) || loose) {
    return { type: 'heading', slices: slicesOf(row) };
  }
  const mark = bulletMark.exec(text)?.[0].length ?? 0;
  if (mark > 0) {
    for (const slice of slicesOf(row, 0, mark)) dropped.push({ reason: 'label', slice });
    return { type: 'list-item', slices: slicesOf(row, mark) };
  }
  const truncated = atEnd && !endsSentence(text) && footCredit(text) === null && countHan(text) > 20;
  return { type: 'paragraph', slices: slicesOf(row), ...(truncated && { truncated }) };
};
