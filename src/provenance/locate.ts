import type { Span } from '../domain/ledger.ts';
import { align } from './align.ts';
import type { Run } from './diff-runs.ts';
import { gramLength, type SourceIndex } from './source-index.ts';
import { squeeze, type Squeezed } from './squeeze.ts';

/** What of a text differs from its source. White space does not count. */
interface Change {
  /** Half-open range of UTF-16 units of the text; empty where something was only taken out. */
  readonly start: number;
  readonly end: number;
  /** What the source has there, without white space; empty where something was only put in. */
  readonly before: string;
  readonly after: string;
}

/** Where a text comes from. */
export interface Located {
  /** `own`: an editor's words. `edited`: every unit of the text is in `spans` or in a change. */
  readonly status: 'exact' | 'edited' | 'own';
  /** Null for an editor's own words. */
  readonly source: string | null;
  /** Half-open ranges of UTF-16 units of the decoded source, in the order of the text. */
  readonly spans: readonly Span[];
  /** Line of the source on which it begins, from 1; 0 for an editor's own words. */
  readonly line: number;
  readonly changes: readonly Change[];
}

const own: Located = { status: 'own', source: null, spans: [], line: 0, changes: [] };

/** Text shorter than this is found by chance anywhere: it must begin a line. */
const chance = gramLength;

const findExact = (needle: string, index: SourceIndex, cursor: number): number => {
  const search = (from: number, until: number): number => {
    for (let place = index.text.indexOf(needle, from); place >= 0 && place < until;) {
      if (needle.length >= chance || index.beginsLine(place)) return place;
      place = index.text.indexOf(needle, place + 1);
    }
    return -1;
  };
  const ahead = search(cursor, Infinity);
  return ahead >= 0 ? ahead : search(0, cursor);
};

/** Runs that read on in both texts, as one. */
const joined = (runs: readonly Run[]): Run[] => {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.from + last.length === run.from && last.place + last.length === run.place) {
      result[result.length - 1] = { ...last, length: last.length + run.length };
    } else result.push(run);
  }
  return result;
};

/** The changes between the pieces. Lines set in another order, each of them whole, are no change. */
const changesOf = (runs: readonly Run[], { text, at }: Squeezed, whole: string, index: SourceIndex): Change[] => {
  const changes: Change[] = [];
  const unit = (place: number): number => at[place] ?? whole.length;
  const add = (from: number, to: number, before: string): void => {
    const start = from < to ? unit(from) : from === 0 ? 0 : unit(from - 1) + 1;
    const end = from < to ? unit(to - 1) + 1 : start;
    changes.push({ start, end, before, after: whole.slice(start, end) });
  };
  let from = 0;
  for (const [order, run] of runs.entries()) {
    const last = runs[order - 1];
    const place = last ? last.place + last.length : run.place;
    const cut = last && run.place > place ? index.text.slice(place, run.place) : '';
    const rearranged = index.beginsLine(place) && index.beginsLine(run.place);
    if (from < run.from || (run.place !== place && !rearranged)) {
      add(from, run.from, rearranged && from === run.from ? '' : cut);
    }
    from = run.from + run.length;
  }
  if (from < text.length) add(from, text.length, '');
  return changes;
};

interface Candidate {
  readonly index: SourceIndex;
  readonly runs: readonly Run[];
}

const covered = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0);

const toLocated = ({ index, runs }: Candidate, needle: Squeezed, whole: string): Located => {
  const spans = runs.flatMap((run) => index.spans(run.place, run.place + run.length));
  const changes = changesOf(runs, needle, whole, index);
  return {
    status: changes.length === 0 ? 'exact' : 'edited',
    source: index.id,
    spans,
    line: index.line(spans[0]?.[0] ?? 0),
    changes,
  };
};

/**
 * A reader of sources that finds texts in them, given in the order in which they stand in an issue: it reads on from
 * where the text before was found, so that a phrase that occurs twice is found in its turn.
 */
export const locator = (sources: readonly SourceIndex[]): ((text: string) => Located) => {
  const cursors = new Map<SourceIndex, number>();
  let latest: SourceIndex | null = null;
  return (whole) => {
    const needle = squeeze(whole);
    if (needle.text === '') return own;
    const cursor = (index: SourceIndex): number => cursors.get(index) ?? 0;
    const order = sources.toSorted((a, b) => Number(b === latest) - Number(a === latest));
    let best: Candidate | null = null;
    for (const index of order) {
      const place = findExact(needle.text, index, cursor(index));
      if (place < 0) continue;
      best = { index, runs: [{ from: 0, place, length: needle.text.length }] };
      break;
    }
    for (const index of best ? [] : order) {
      const runs = joined(align(needle.text, index, cursor(index)));
      const enough = Math.max(gramLength, needle.text.length / 2);
      if (covered(runs) >= enough && covered(runs) > covered(best?.runs ?? [])) best = { index, runs };
    }
    const end = best?.runs.at(-1);
    if (!best || !end) return own;
    latest = best.index;
    cursors.set(best.index, end.place + end.length);
    return toLocated(best, needle, whole);
  };
};
