import { emWidth, endsSentence } from '../sentence.ts';
import { middleness, type HeadStart, type TailEnd } from '../stitch/seam.ts';
import { toConfidence } from '../stitch/weights.ts';
import type { Affinity } from './affinity.ts';
import { bestOf } from './best-of.ts';
import { findFootNames } from './byline.ts';
import type { Entry } from './entry.ts';
import { authorNote } from './line-patterns.ts';
import { listNumber } from './list-number.ts';
import type { Outline, Unit } from './story.ts';
import { start, storyAt, take, type Facts, type Progress, type State, type Step, type Trail } from './thread-state.ts';
import { threadWeights as w } from './thread-weights.ts';

/** States kept after each stretch, and stories a stretch may go back to. */
const beamWidth = 12;
const reach = 8;

/** A paragraph put together: the stretch that breaks off and the one that goes on. */
export interface Join {
  readonly tail: number;
  readonly head: number;
  readonly confidence: number;
}

/** What the search is told of the stretches. */
export interface Evidence {
  readonly affinity: Affinity;
  readonly tailOf: (unit: number) => TailEnd;
  readonly headOf: (unit: number) => HeadStart;
  /** What the two stretches themselves say about running one into the other, in nats. */
  readonly seam: (tail: number, head: number) => number;
  /** By tail: the head that the page's own order of parts makes its continuation. */
  readonly expected: ReadonlyMap<number, number>;
  /** Stretches of different parts never go together: an answer and the editor's note, say. */
  readonly partOf: (unit: number) => string;
}

export interface Threads {
  /** Story of each stretch; numbers from `heads.length` are headless pieces. */
  readonly storyOf: readonly number[];
  readonly joins: readonly Join[];
}

const factsOf = ({ entry, sections, opens }: Unit, signed: readonly Entry[] | undefined): Facts => ({
  open: !endsSentence(entry.text),
  mark: /[：；:;]$/u.test(entry.text) ? 'list' : /[，,]$/u.test(entry.text) ? 'comma' : 'other',
  ends:
    findFootNames(entry.text).length > 0 ||
    authorNote.test(entry.text) ||
    signed?.some(({ role }) => role === 'signature') === true,
  heading: sections.length > 0,
  opens,
  number: listNumber(entry.text),
});

/** Ems from which a stretch is a paragraph like others, and below which it is surely no whole one. */
const [fullParagraph, lineOfText] = [34, 14];
/** From 0 to 1: how far a stretch is too short for a paragraph. Speech, lists and questions are short by right. */
const shortness = ({ role, text }: Entry): number =>
  role !== 'body' || /^[“‘（(]/u.test(text) || listNumber(text) !== null
    ? 0
    : Math.min(Math.max((fullParagraph - emWidth(text)) / (fullParagraph - lineOfText), 0), 1);

const neverGoesOn = new Set(['question', 'answer', 'list-item']);

/**
 * Tells for each stretch of running text whose story it goes on with, and whether in the middle of a sentence: a beam
 * search over the page in reading order. Heads open stories; each story waits with its open sentence or at the end
 * of a paragraph; seams, numerals, signatures, labels, subject and layout say which of them a stretch goes on with.
 */
export const thread = (outline: Outline, evidence: Evidence): Threads => {
  const { heads, units, labels } = outline;
  const { affinity, seam, expected, partOf } = evidence;
  const facts = units.map((unit, i) => factsOf(unit, outline.signed.get(i)));
  const expectedTail = new Map([...expected].map(([tail, head]) => [head, tail]));

  /** Stretches that another article's title interrupts. */
  const titled = new Set(units.flatMap(({ opens }, i) => (opens.length > 0 && i > 0 ? [i - 1] : [])));

  /** By head: where heads stand side by side, the stretch under them. */
  const twins = new Map(units.flatMap(({ opens }, i) => (opens.length > 1 ? opens.map((head) => [head, i]) : [])));

  const subject = (i: number, story: number, state: State): number => {
    if (story < heads.length) return w.subject * affinity.toStory(i, story);
    const last = state.stories.find((progress) => progress.story === story)?.last;
    return w.subject * (last === undefined ? w.headlessAffinity : affinity.toUnits(i, [last]));
  };
  const numeral = (i: number, progress: Progress | undefined): number => {
    const number = facts[i]?.number ?? null;
    if (number === null) return 0;
    if (progress?.numbers.get(number.style) === number.value - 1) return w.numberFits;
    return number.value === 1 ? 0 : w.numberBreaks;
  };
  const labelBonus = (state: State): number => {
    const bylines = heads[state.stories[0]?.story ?? -1]?.bylines ?? [];
    return bylines.length > 0 && bylines.every(({ role }) => role === 'names') ? w.labelFits : 0;
  };
  /** What it costs to leave the story's last sentence open. */
  const leave = (i: number, progress: Progress): number => {
    const left = facts[progress.last];
    if (left?.open !== true || !progress.pending.includes(progress.last)) return 0;
    if (left.mark === 'list') return (facts[i]?.number ?? null) === null ? w.leftList : w.leadsOver;
    if (facts[i]?.heading === true) return w.leftAtHeading;
    return left.mark === 'comma' ? w.leftComma : w.leftOpen;
  };
  const joinScore = (i: number, tail: number, last: number): number =>
    Math.min(seam(tail, i), w.mostSeam) +
    w.join +
    (tail === i - 1 ? w.joinNext : 0) +
    (tail === last ? 0 : w.suspended) +
    (facts[i]?.heading === true ? w.joinUnderHeading : 0);
  const mayJoin = (i: number, tail: number): boolean =>
    partOf(tail) === partOf(i) && !neverGoesOn.has(units[i]?.entry.role ?? '') && !expected.has(tail);

  /** What speaks against a stretch's standing for itself, joined to nothing. */
  const alone = units.map(
    ({ entry }, i) => w.midSentence * Math.max(middleness(evidence.headOf(i)), 0) + w.shortAlone * shortness(entry),
  );

  const steps = (state: State, i: number, offer: (step: Step) => void): void => {
    const unit = units[i];
    const fact = facts[i];
    if (unit === undefined || fact === undefined) return;
    const base = state.score + (unit.afterLabel && i > 0 ? labelBonus(state) : 0);
    if (unit.opens.length > 0) {
      for (const [place, story] of unit.opens.entries()) {
        const score = unit.opens.length === 1 ? 0 : (place > 0 ? w.openSecond : 0) + subject(i, story, state);
        offer({ from: state, story, tail: -1, score: base + score });
      }
      return;
    }
    const wanted = expectedTail.get(i);
    const wantedStory = wanted === undefined ? -1 : storyAt(state, wanted);
    if (wanted !== undefined && wantedStory >= 0) {
      offer({ from: state, story: wantedStory, tail: wanted, score: base });
      return;
    }
    const [current] = state.stories;
    const closed = unit.afterLabel || current?.ended === true;
    const broken =
      current !== undefined &&
      facts[current.last]?.open === true &&
      facts[current.last]?.mark !== 'list' &&
      current.pending.includes(current.last);
    for (const progress of state.stories.slice(0, reach)) {
      const { story } = progress;
      const stays = progress === current;
      let score = base + subject(i, story, state) + numeral(i, progress);
      let jump = 0;
      if (stays) {
        if (closed) score += w.stayAfterEnd;
        if (state.jumped) score += w.perStretchAfterJump;
      } else {
        jump = unit.afterLabel
          ? w.jumpAfterLabel
          : broken
            ? w.jumpFromOpen
            : progress.interrupted
              ? w.jumpToInterrupted
              : twins.get(story) !== undefined && twins.get(story) === twins.get(current?.story ?? -1)
                ? w.jumpToTwin
                : fact.heading
                  ? w.jumpAtHeading
                  : unit.floats.length > 0
                    ? w.jumpAtBreak
                    : w.jump;
        if (progress.ended) score += w.backToEnded;
      }
      for (const tail of progress.pending) {
        if (!mayJoin(i, tail)) continue;
        const waits = !stays && titled.has(tail) ? Math.max(jump, w.jumpToWaiting) : jump;
        offer({ from: state, story, tail, score: score + waits + joinScore(i, tail, progress.last) });
      }
      const loose = stays ? 0 : jump + w.perStretchAfterJump;
      offer({ from: state, story, tail: -1, score: score + loose + leave(i, progress) + (alone[i] ?? 0) });
    }
    for (const story of state.waiting) {
      const score = base + w.openLater + subject(i, story, state) + numeral(i, undefined) + (alone[i] ?? 0);
      offer({ from: state, story, tail: -1, score });
    }
    const fresh = state.stories.length === 0 ? 0 : closed ? w.headlessAfterEnd : w.headless;
    const extra = heads.length + state.extra;
    offer({
      from: state,
      story: extra,
      tail: -1,
      score: base + fresh + subject(i, extra, state) + numeral(i, undefined),
    });
  };

  let beam: State[] = [start];
  for (const [i, fact] of facts.entries()) {
    const kept = bestOf<Step>(beamWidth);
    for (const state of beam) steps(state, i, kept.offer);
    beam = kept.best.map((step) => take(step, i, fact, heads.length));
  }
  const closing = labels.has(units.length - 1);
  const total = (state: State): number =>
    state.score +
    (closing ? labelBonus(state) : 0) +
    w.neverOpened * state.waiting.length +
    state.stories
      .flatMap(({ pending }) => pending)
      .reduce((sum, tail) => sum + (titled.has(tail) ? w.waitsForEver : w.neverClosed), 0);
  const best = beam.reduce<State | null>((a, b) => (a === null || total(b) > total(a) ? b : a), null);
  const trail: Trail[] = [];
  for (let at = best?.path ?? null; at !== null; at = at.before) trail.push(at);
  trail.reverse();
  return { storyOf: trail.map(({ story }) => story), joins: toJoins(trail, seam, expected) };
};

/** The joins of a reading, each with its share among all open tails that its head might have gone on from. */
const toJoins = (trail: readonly Trail[], seam: Evidence['seam'], expected: Evidence['expected']): Join[] => {
  const joins: Join[] = [];
  for (const { unit: head, tail } of trail) {
    if (tail < 0) continue;
    const own = seam(tail, head) + placePrior(tail, head);
    joins.push({ tail, head, confidence: expected.get(tail) === head ? expectedConfidence : toConfidence(own) });
  }
  return joins.sort((a, b) => a.tail - b.tail);
};

/** What the place of a head adds to what its seam says, for the confidence of a join. */
export const placePrior = (tail: number, head: number): number => (head === tail + 1 ? adjacentPrior : apartPrior);
const adjacentPrior = 3;
const apartPrior = 0.5;
const expectedConfidence = 0.95;
