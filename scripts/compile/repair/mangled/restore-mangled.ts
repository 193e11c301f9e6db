import type { Dropped, Repair, Warning } from '../../../../src/domain/ledger.ts';
import { editText, extent, spansOf, type Edit, type Slice, type TrackedText } from '../../text/tracked-text.ts';
import type { RepairStep } from '../repair-step.ts';
import type { Annotations } from './find-annotations.ts';
import { plausibilityOf } from './plausibility.ts';
import { isCut, realign, type Restored } from './realign.ts';
import { tokenise, type Token } from './tokenise.ts';

interface Run extends Edit {
  readonly confidence: number;
}

/** Neighbouring characters that are not what stands in the text, as edits of the text. */
const runsOf = (tokens: readonly Token[], restored: readonly Restored[]): Run[] => {
  const runs: Run[] = [];
  let lastToken = -1;
  for (const { text, from, to, confidence } of restored) {
    const first = tokens[from];
    const last = tokens[to];
    if (!first || !last || (from === to && first.text === text)) continue;
    const open = runs.at(-1);
    if (open && from <= lastToken + 1) {
      runs[runs.length - 1] = {
        start: open.start,
        end: last.end,
        text: open.text + text,
        confidence: Math.min(open.confidence, confidence),
      };
    } else {
      runs.push({ start: first.start, end: last.end, text, confidence });
    }
    lastToken = to;
  }
  return runs;
};

/** What shows that a run has slid: a byte gone, or a character that only wrong pairs of bytes make. */
const isDamage = ({ kind, text }: Token): boolean =>
  kind === 'lost' || kind === 'note' || /^[\uE000-\uF8FF]$/u.test(text);

/** The stretches of a line between cuts that hold damage; a byte gone before a cut may have taken the cut with it. */
const damagedStretches = (tokens: readonly Token[]): Slice[] => {
  const stretches: Slice[] = [];
  for (let start = 0; start < tokens.length;) {
    let end = start;
    // A mark after a lost byte may be two bytes of what stood here: what follows belongs to the same run.
    const cuts = (at: number): boolean =>
      tokens[at]?.kind === 'single' && isCut(tokens[at]) && tokens[at - 1]?.kind !== 'lost';
    while (end < tokens.length && !cuts(end)) end++;
    end = Math.min(end + 1, tokens.length);
    if (tokens.slice(start, end).some(isDamage)) {
      const last = stretches.at(-1);
      if (last?.[1] === start) stretches[stretches.length - 1] = [last[0], end];
      else stretches.push([start, end]);
    }
    start = end;
  }
  return stretches;
};

const certainEnough = 0.9;

const warningsOf = (tracked: TrackedText, run: Run): Warning[] => {
  const span = extent(tracked, [run.start, run.end]);
  if (run.text.includes('□')) {
    return [{ code: 'lost-character', span, message: `「${run.text}」中有字符在原文件里已经丢失，以□标出，请查证` }];
  }
  if (run.confidence >= certainEnough) return [];
  const doubt = `「${run.text}」由残存字节推得（把握 ${Math.round(run.confidence * 100)}%），请核对`;
  return [{ code: 'uncertain-restoration', span, message: doubt }];
};

/** The clauses of a page without damage and without readings: what is damaged must not speak for itself. */
const soundText = (text: string): string =>
  text
    .replaceAll(/(?<=[^?\uFFFD])\([^()\n]{1,8}\)/gu, '')
    .replaceAll(/[^,:;!()\n]*[?\uFFFD\uE000-\uF8FF][^,:;!\n]*/gu, '');

/** What one line needs: annotations to take out, runs to put right. */
const repairLine = (
  text: string,
  [start, end]: Slice,
  annotations: Annotations,
  plausible: () => ReturnType<typeof plausibilityOf>,
): { readonly notes: readonly Slice[]; readonly runs: readonly Run[]; readonly failed: boolean } => {
  const line = tokenise(text, start, end, annotations);
  const runs: Run[] = [];
  let failed = false;
  for (const stretch of damagedStretches(line.tokens)) {
    const restored = realign(line.tokens, stretch, { plausible: (a, b) => plausible()(a, b), annotations });
    if (restored) runs.push(...runsOf(line.tokens, restored));
    else failed = true;
  }
  const notes = line.annotations.filter(([from, to]) => !runs.some((run) => run.start <= from && to <= run.end));
  return { notes, runs, failed };
};

/**
 * Undoes a page mangled by its content system (design/measured.md): takes the readings out (dropped as `annotation`)
 * and puts back every run that slid by a byte (repairs `gbk-shift`). Texts of any other kind come back untouched.
 */
export const restoreMangled = (tracked: TrackedText, annotations: Annotations | null): RepairStep => {
  if (!annotations) return { tracked };
  const { text } = tracked;
  let judge: ReturnType<typeof plausibilityOf> | null = null;
  const plausible = (): ReturnType<typeof plausibilityOf> => (judge ??= plausibilityOf(soundText(text)));
  const edits: Edit[] = [];
  const dropped: Dropped[] = [];
  const repairs: Repair[] = [];
  const warnings: Warning[] = [];
  for (const { index, 0: found } of text.matchAll(/[^\n\r]+/gu)) {
    const line: Slice = [index, index + found.length];
    const { notes, runs, failed } = repairLine(text, line, annotations, plausible);
    for (const note of notes) {
      edits.push({ start: note[0], end: note[1], text: '' });
      for (const span of spansOf(tracked, [note])) dropped.push({ reason: 'annotation', span });
    }
    for (const run of runs) {
      edits.push(run);
      const span = extent(tracked, [run.start, run.end]);
      const before = text.slice(run.start, run.end);
      repairs.push({ code: 'gbk-shift', span, before, after: run.text, confidence: run.confidence });
      warnings.push(...warningsOf(tracked, run));
    }
    if (failed) {
      const message = '这一行有错位的字节，未能还原，请对照原页';
      warnings.push({ code: 'not-restored', span: extent(tracked, line), message });
    }
  }
  edits.sort((a, b) => a.start - b.start);
  return { tracked: editText(tracked, edits), dropped, repairs, warnings };
};
