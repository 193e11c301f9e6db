import { endsSentence } from '../sentence.ts';
import type { Join } from '../stitch/stitch.ts';
import type { Affinity } from './affinity.ts';
import { findFootNames } from './byline.ts';
import { listNumber } from './list-number.ts';
import type { Outline, Unit } from './story.ts';
import { threadWeights as w } from './thread-weights.ts';

/** States kept after each stretch, and stories a stretch may go back to. */
const beamWidth = 16;
const reach = 8;

interface Progress {
  readonly last: number;
  readonly numbers: ReadonlyMap<number, number>;
  readonly ended: boolean;
  /** A joined paragraph of another story took its column over. */
  readonly interrupted: boolean;
}
interface State {
  readonly score: number;
  readonly current: number;
  readonly stories: ReadonlyMap<number, Progress>;
  readonly path: Int32Array;
  /** Whether the column's story was jumped to for its subject alone. */
  readonly jumped: boolean;
  /** Headless pieces so far. */
  readonly extra: number;
}
interface Step {
  readonly from: State;
  readonly story: number;
  readonly score: number;
}

const isHeading = ({ sections }: Unit): boolean => sections.length > 0;

/**
 * Tells for each stretch of running text whose story it goes on with, by a beam search over the page: heads open
 * stories, joins tie stretches together, numerals, signatures and labels speak, and the subject decides the rest.
 * Returns the story of each stretch; numbers from `heads.length` are headless pieces.
 */
export const thread = (outline: Outline, joins: readonly Join[], affinity: Affinity): number[] => {
  const { heads, units, labels } = outline;
  const joinTo = new Map(joins.map(({ tail, head }) => [head, tail]));
  const joinFrom = new Map(joins.map(({ tail, head }) => [tail, head]));
  const open = units.map(({ entry }) => !endsSentence(entry.text));
  const ends = units.map(({ entry }) => findFootNames(entry.text).length > 0);
  const numbers = units.map(({ entry }) => listNumber(entry.text));

  const affinityTo = (i: number, story: number, state: State | null): number => {
    if (story < heads.length) return affinity.toStory(i, story);
    const last = state?.stories.get(story)?.last;
    return last === undefined ? w.headlessAffinity : Math.max(affinity.toUnits(i, [last]), w.headlessAffinity);
  };
  const subject = (i: number, story: number, state: State): number => {
    const length = units[i]?.entry.text.length ?? 0;
    return w.subject * Math.sqrt(Math.min(length / w.fullLength, 1)) * Math.max(Math.min(affinityTo(i, story, state), w.mostAffinity) - w.leastAffinity, 0);
  };
  const numeral = (i: number, progress: Progress | undefined): number => {
    const number = numbers[i];
    if (number == null) return 0;
    const before = progress?.numbers.get(number.style);
    if (before !== undefined && number.value === before + 1) return w.numberFits;
    return number.value === 1 ? 0 : w.numberBreaks;
  };

  const labelBonus = (state: State): number => {
    const bylines = heads[state.current]?.bylines ?? [];
    return bylines.length > 0 && bylines.every(({ role }) => role === 'names') ? w.labelFits : 0;
  };

  const steps = (state: State, i: number): Step[] => {
    const unit = units[i];
    if (unit === undefined) return [];
    const base = state.score + (unit.afterLabel && i > 0 ? labelBonus(state) : 0);
    if (unit.opens !== null) return [{ from: state, story: unit.opens, score: base }];
    const tail = joinTo.get(i);
    const tied = tail !== undefined && tail < i ? state.path[tail] : undefined;
    if (tied !== undefined) return [{ from: state, story: tied, score: base + subject(i, tied, state) }];
    const current = state.stories.get(state.current);
    const closed = unit.afterLabel || current?.ended === true;
    const above = units[i - 1]?.entry.text ?? '';
    const leads = current?.last === i - 1 && /[：；:;]$/u.test(above);
    const broken = !leads && current?.last === i - 1 && open[i - 1] === true;
    const out: Step[] = [];
    for (const [story, progress] of [...state.stories].sort(([, a], [, b]) => b.last - a.last).slice(0, reach)) {
      let score = base + subject(i, story, state) + numeral(i, progress);
      if (story === state.current) {
        if (closed) score += w.stayAfterEnd;
        else if (leads && numbers[i] != null) score += w.leadsOver;
        else if (broken) score += w.brokenAbove;
        if (state.jumped) score += w.perStretchAfterJump;
      } else {
        score += unit.afterLabel ? w.jumpAfterLabel : progress.interrupted ? w.jumpToInterrupted : isHeading(unit) ? w.jumpAtHeading : w.jump;
        score += w.perStretchAfterJump;
        if (progress.ended) score += w.backToEnded;
        else if (open[progress.last] === true) score += joinFrom.has(progress.last) ? w.besideJoin : w.besideOpen;
      }
      out.push({ from: state, story, score });
    }
    const fresh = state.stories.size === 0 ? 0 : closed ? w.headlessAfterEnd : w.headless;
    const extra = heads.length + state.extra;
    out.push({ from: state, story: extra, score: base + fresh + subject(i, extra, state) + numeral(i, undefined) });
    return out;
  };

  const take = ({ from, story, score }: Step, i: number): State => {
    const stories = new Map(from.stories);
    const before = stories.get(story);
    const number = numbers[i];
    const kept = isHeading(units[i] as Unit) ? new Map<number, number>() : (before?.numbers ?? new Map<number, number>());
    stories.set(story, {
      last: i,
      numbers: number == null ? kept : new Map(kept).set(number.style, number.value),
      ended: ends[i] === true,
      interrupted: false,
    });
    const above = stories.get(from.current);
    if (story !== from.current && joinTo.has(i) && above?.last === i - 1) stories.set(from.current, { ...above, interrupted: true });
    const path = from.path.slice();
    path[i] = story;
    const tied = joinTo.has(i) || units[i]?.opens !== null || (number != null && before?.numbers.get(number.style) === number.value - 1);
    const jumped = story === from.current ? from.jumped : !tied;
    return { score, jumped, current: story, stories, path, extra: Math.max(from.extra, story - heads.length + 1) };
  };

  let beam: State[] = [{ score: 0, current: -1, stories: new Map(), path: new Int32Array(units.length).fill(-1), jumped: false, extra: 0 }];
  for (let i = 0; i < units.length; i++) {
    const next = beam
      .flatMap((state) => steps(state, i))
      .sort((a, b) => b.score - a.score)
      .slice(0, beamWidth);
    beam = next.map((step) => take(step, i));
  }
  const closing = labels.has(units.length - 1);
  const best = beam.reduce<State | null>((a, b) => {
    const bonus = (state: State): number => state.score + (closing ? labelBonus(state) : 0);
    return a === null || bonus(b) > bonus(a) ? b : a;
  }, null);
  return [...(best?.path ?? [])];
};
