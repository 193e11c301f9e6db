import type { DraftJoin, DraftWarning } from '../../../draft.ts';
import { mergeRows, whereOf, type Row } from '../../row.ts';
import { countHan, endsSentence } from '../../sentence.ts';
import { cutLikelihood } from './cut-evidence.ts';

/** At and above this a cut paragraph is put together. */
const join = 0.5;
/** Between these the editor is shown what was decided and what else could be. */
const doubtful = [0.3, 0.75] as const;

export interface Joined {
  readonly rows: readonly Row[];
  readonly joins: readonly DraftJoin[];
  readonly warnings: readonly DraftWarning[];
}

/** Paragraphs that tell whether a text is indented, at least. */
const leastTelling = 2;

/** Whether every paragraph that no page's end comes before begins with an indent. */
const isIndented = (rows: readonly Row[], isFixed: (row: Row) => boolean): boolean => {
  const telling = rows.filter((row) => !row.pageBefore && !isFixed(row) && countHan(row.text) > 16);
  return telling.length >= leastTelling && telling.every(({ indent }) => indent > 0);
};

const quote = (text: string): string => `“${text}”`;

const doubt = (tail: Row, head: Row, likelihood: number): DraftWarning => ({
  code: likelihood >= join ? 'join-doubtful' : 'cut-doubtful',
  slice: [whereOf(tail)[0], whereOf(head)[1]],
  message:
    `第 ${tail.number} 行末 ${quote(tail.text.slice(-10))} 与第 ${head.number} 行首 ${quote(head.text.slice(0, 10))} ` +
    `${likelihood >= join ? '已接成一段' : '未接成一段'}，把握 ${Math.round((likelihood >= join ? likelihood : 1 - likelihood) * 100)}%，请核对原文。`,
});

/**
 * Puts together the paragraphs that a page's end cut in two (or, where pages are short, in three). `isFixed` names
 * rows that stand alone whatever stands beside them: titles and headings that are certain.
 */
export const joinCuts = (rows: readonly Row[], measure: number | null, isFixed: (row: Row) => boolean): Joined => {
  const joined: Row[] = [];
  const joins: DraftJoin[] = [];
  const warnings: DraftWarning[] = [];
  const indented = isIndented(rows, isFixed);
  let pieces: Row[] = [];
  const flush = (): void => {
    if (pieces.length > 0) joined.push(mergeRows(pieces));
    pieces = [];
  };
  for (const row of rows) {
    const tail = pieces.at(-1);
    const before = joined.at(-1);
    let likelihood = 0;
    if (tail !== undefined && !isFixed(tail) && !isFixed(row)) {
      const closedBefore =
        pieces.length === 1 && (before === undefined || endsSentence(before.text) || isFixed(before));
      likelihood = cutLikelihood({ tail, head: row, closedBefore, measure, indented });
      if (likelihood > doubtful[0] && likelihood < doubtful[1]) warnings.push(doubt(tail, row, likelihood));
    }
    if (likelihood < join) flush();
    else if (tail !== undefined) {
      const [before, after] = [tail.slices.at(-1) ?? whereOf(tail), row.slices[0] ?? whereOf(row)];
      joins.push({ tail: before, head: after, confidence: likelihood });
    }
    pieces.push(row);
  }
  flush();
  return { rows: joined, joins, warnings };
};
