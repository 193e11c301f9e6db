import { percent } from './escape.ts';
import { markText, type Inset } from './mark-text.ts';
import type { Mark } from './marks.ts';
import type { PlacedRow, Seam, SourceReport } from './source-report.ts';

/** The sign of a join; each column's leads to the other's. */
export const seamHtml = (side: 's' | 't', { key, confidence }: Seam): string =>
  `<a id="${side}-${key}" class="seam" href="#${side === 's' ? 't' : 's'}-${key}" title="拼接，把握 ${percent(confidence)}">⌒${percent(confidence)}</a>`;

/** Where a mark of the source leads: to its counterpart in the result, else to its entry in the lists. */
const linkOf =
  (inResult: ReadonlySet<string>) =>
  ({ kind, key }: Mark): string =>
    kind === 'doubt' || kind === 'drop' || !inResult.has(key) ? `l-${key}` : `t-${key}`;

/** The left cell: what the source holds, line by line, with everything marked that happened to it. */
export const sourceColumn = (
  { text, lineOf, seamsWithin }: SourceReport,
  { stretches }: PlacedRow,
  inResult: ReadonlySet<string>,
  given: Set<string>,
): string =>
  stretches
    .map(({ span: [from, to], marks }) => {
      const ranges = marks.map((mark) => ({
        mark,
        start: Math.max(mark.span[0] - from, 0),
        end: Math.min(mark.span[1], to) - from,
      }));
      const insets: Inset[] = [];
      for (const seam of seamsWithin(from, to)) {
        if (given.has(`s-${seam.key}`)) continue;
        given.add(`s-${seam.key}`);
        insets.push({ at: seam.head - from, html: seamHtml('s', seam) });
      }
      const body = markText(text.slice(from, to), ranges, insets, { side: 's', linkOf: linkOf(inResult), given });
      return `<div class="stretch"><span class="line">${lineOf(from)}</span><p>${body}</p></div>`;
    })
    .join('');
