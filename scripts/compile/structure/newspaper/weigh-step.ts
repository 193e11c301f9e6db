import type { Outline, Unit } from './story.ts';
import { readFacts } from './read-facts.ts';
import type { Facts, Progress, State } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';
import { threadWeights as w } from './thread-weights.ts';

/** Where a step is taken from: a reading of the page, and the stretch that comes next. */
export interface Place {
  readonly state: State;
  readonly i: number;
  readonly unit: Unit;
  readonly fact: Facts;
  /** The story of the column. */
  readonly current: Progress | undefined;
  /** The column's piece is at its end: its writer has signed, or a label stands under it. */
  readonly closed: boolean;
  /** The column stopped in the middle of a sentence. */
  readonly broken: boolean;
  /** The column has just announced a list, and the stretch begins one. */
  readonly leads: boolean;
  /** The column's last stretch was the first under its head, and is complete. */
  readonly atOnce: boolean;
}

/** A way to go on: with a story, joined to its open tail or not (-1). */
interface Way {
  readonly place: Place;
  readonly progress: Progress;
  readonly tail: number;
  readonly stays: boolean;
}

/** One piece of evidence about a way: 0 where it says nothing. */
type Witness = (way: Way) => number;

/** What a step is worth, by its kind; in nats. */
export interface Weigh {
  readonly facts: readonly Facts[];
  readonly place: (state: State, i: number) => Place;
  readonly label: (place: Place) => number;
  readonly open: (place: Place, story: number, at: number) => number;
  readonly openLater: (place: Place, story: number) => number;
  /** What speaks for a story, whether its open sentence is gone on with or not; to be added to the next two. */
  readonly story: (place: Place, progress: Progress) => number;
  readonly join: (place: Place, progress: Progress, tail: number) => number;
  readonly follow: (place: Place, progress: Progress) => number;
  readonly headless: (place: Place, story: number) => number;
  /** What is to be said when the page is at its end. */
  readonly end: (state: State) => number;
}

/** Says what each step of the search is worth: every line of the tables is one reason, its weight in `threadWeights`. */
export const weighSteps = ({ heads, units, labels, signed }: Outline, evidence: Evidence): Weigh => {
  const { affinity, seam, headOf } = evidence;
  const facts = units.map((unit, i) => readFacts(unit, signed.get(i), headOf(i)));

  /** Stretches that another article's title interrupts. */
  const titled = new Set(units.flatMap(({ opens }, i) => (opens.length > 0 && i > 0 ? [i - 1] : [])));
  /** By head: where heads stand side by side, the stretch under them. */
  const twins = new Map(units.flatMap(({ opens }, i) => (opens.length > 1 ? opens.map((head) => [head, i]) : [])));
  const areTwins = (a: number, b: number): boolean => twins.get(a) !== undefined && twins.get(a) === twins.get(b);

  const waits = (progress: Progress): boolean =>
    facts[progress.last]?.open === true && progress.pending.includes(progress.last);

  const subjectOf = (i: number, story: number): number => (story < heads.length ? affinity.toStory(i, story) : 0);
  const numeralOf = (i: number, progress: Progress | undefined): number => {
    const number = facts[i]?.number ?? null;
    if (number === null) return 0;
    const before = progress?.numbers.get(number.style);
    if (number.value === 1) return before === undefined ? 0 : w.numberRestarts;
    return before === number.value - 1 ? w.numberFits : w.numberBreaks;
  };

  /** The first that holds is why the column is left, whatever else holds. */
  const reasonsToJump: readonly (readonly [(way: Way) => boolean, number])[] = [
    [({ place: { unit } }) => unit.afterLabel, w.jumpAfterLabel],
    [({ place: { broken } }) => broken, w.jumpFromOpen],
    [({ progress }) => progress.interrupted, w.jumpToInterrupted],
    [({ progress, place: { current } }) => areTwins(progress.story, current?.story ?? -1), w.jumpToTwin],
    [({ place: { fact } }) => fact.heading, w.jumpAtHeading],
    [({ place: { unit } }) => unit.floats.length > 0, w.jumpAtBreak],
  ];
  const jump: Witness = (way) => (way.stays ? 0 : (reasonsToJump.find(([holds]) => holds(way))?.[1] ?? w.jump));

  /** What speaks for or against a story, joined or not. */
  const ofStory: readonly Witness[] = [
    // Subject: words of the stretch that the story has and other print has not.
    ({ progress, place: { i } }) => w.subject * subjectOf(i, progress.story),
    // Layout: a column goes on with what it was about, the more so where the words of its last lines come back.
    ({ stays, place: { i } }) => (stays && i > 0 ? w.cohesion * affinity.toNext(i) : 0),
    // Counting: 二是 comes after 一是.
    ({ progress, place: { i } }) => numeralOf(i, progress),
    // A column that stops at ： or at 有五项。 before 一是 has announced it.
    ({ stays, place: { leads } }) => (leads && !stays ? w.leavesList : 0),
    // A piece that is signed or closed by its label has ended.
    ({ stays, place: { closed } }) => (stays && closed ? w.stayAfterEnd : 0),
    ({ stays, progress }) => (!stays && progress.ended ? w.backToEnded : 0),
    // What was fetched for its subject alone has to earn it again with each stretch.
    ({ stays, place: { state } }) => (stays && state.jumped ? w.perStretchAfterJump : 0),
  ];

  /** … for going on in the middle of its open sentence. */
  const ofJoin: readonly Witness[] = [
    ({ tail, place: { i } }) => Math.min(seam(tail, i), w.mostSeam) + w.join,
    ({ tail, place: { i } }) => (tail === i - 1 ? w.joinNext : 0),
    // The longer a sentence has waited, the less likely that this is its end.
    ({ tail, place: { i } }) => Math.max(Math.max(i - tail - w.nearBy, 0) * w.perStretchWaited, w.mostWaited),
    ({ tail, progress }) => (tail === progress.last ? 0 : w.suspended),
    ({ place: { fact } }) => (fact.heading ? w.joinUnderHeading : 0),
    // … and a sentence that stops at ； or ： is no strong reason to leave a head with its first stretch.
    ({ stays, tail, place: { atOnce } }) => (atOnce && !stays && facts[tail]?.mark === 'list' ? w.jumpAtOnce : 0),
    (way) =>
      !way.stays && !way.place.unit.afterLabel && titled.has(way.tail)
        ? Math.max(jump(way), w.jumpToWaiting)
        : jump(way),
  ];

  /** … for going on with a paragraph of its own. */
  const ofFollowing: readonly Witness[] = [
    jump,
    // A head has more under it than one stretch before its column is left for another story.
    ({ stays, place: { atOnce } }) => (atOnce && !stays ? w.jumpAtOnce : 0),
    ({ stays }) => (stays ? 0 : w.perStretchAfterJump),
    ({ place: { fact } }) => fact.alone,
    // The story's last sentence stays open: by its mark that is likely or not.
    ({ progress, place: { fact } }) => {
      if (!waits(progress)) return 0;
      const left = facts[progress.last];
      if (left?.mark === 'list') return fact.number === null ? w.leftList : w.leadsOver;
      if (fact.heading) return w.leftAtHeading;
      return left?.mark === 'comma' ? w.leftComma : w.leftOpen;
    },
  ];
  const sum = (witnesses: readonly Witness[], way: Way): number => {
    let total = 0;
    for (const witness of witnesses) total += witness(way);
    return total;
  };

  /** A column's label under a piece that a bare name signs: such pieces have one. */
  const labelOf = (state: State): number => {
    const bylines = heads[state.stories[0]?.story ?? -1]?.bylines ?? [];
    return bylines.length > 0 && bylines.every(({ role }) => role === 'names') ? w.labelFits : 0;
  };

  return {
    facts,
    place: (state, i) => {
      const [current] = state.stories;
      const unit = units[i];
      const fact = facts[i];
      if (unit === undefined || fact === undefined) throw new RangeError(`no stretch ${i}`);
      const last = current === undefined ? undefined : facts[current.last];
      const waiting = current !== undefined && waits(current);
      return {
        state,
        i,
        unit,
        fact,
        current,
        closed: unit.afterLabel || current?.ended === true,
        broken: waiting && last?.mark !== 'list',
        leads: fact.number?.value === 1 && (last?.announces === true || (waiting && last?.mark === 'list')),
        atOnce: !waiting && current?.last === i - 1 && last?.opens.length === 1,
      };
    },
    label: ({ unit, i, state }) => (unit.afterLabel && i > 0 ? labelOf(state) : 0),
    open: ({ unit, i }, story, at) =>
      unit.opens.length === 1 ? 0 : (at > 0 ? w.openSecond : 0) + w.subject * subjectOf(i, story),
    openLater: ({ i, fact }, story) =>
      w.openLater + w.subject * subjectOf(i, story) + numeralOf(i, undefined) + fact.alone,
    story: (place, progress) => sum(ofStory, { place, progress, tail: -1, stays: progress === place.current }),
    join: (place, progress, tail) => sum(ofJoin, { place, progress, tail, stays: progress === place.current }),
    follow: (place, progress) => sum(ofFollowing, { place, progress, tail: -1, stays: progress === place.current }),
    headless: ({ i, state, closed }) =>
      (state.stories.length === 0 ? 0 : closed ? w.headlessAfterEnd : w.headless) + numeralOf(i, undefined),
    end: (state) =>
      (labels.has(units.length - 1) ? labelOf(state) : 0) +
      w.neverOpened * state.waiting.length +
      state.stories
        .flatMap(({ pending }) => pending)
        .reduce((total, tail) => total + (titled.has(tail) ? w.waitsForEver : w.neverClosed), 0),
  };
};
