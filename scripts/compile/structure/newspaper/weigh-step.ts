import type { Facts } from './read-facts.ts';
import type { Outline } from './story.ts';
import { sum, sumOnce, type Reason } from './sum-once.ts';
import type { Progress, State } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';
import { threadWeights as w } from './thread-weights.ts';

/** What a step from a state to stretch `i` is worth, by its kind; in nats. */
export interface Weigh {
  /** What is said whatever the step. */
  readonly label: (state: State, i: number) => number;
  /** Opening the story of a head right above, the `at`th of them, or of an earlier one. */
  readonly open: (i: number, story: number, at: number) => number;
  readonly openLater: (i: number, story: number) => number;
  /**
   * Going on with the latest stories in all ways: with each open tail, and with none (-1). `score` is what the reading
   * has, `admits` says whether one that has come to so much counts at all.
   */
  readonly goOn: (
    state: State,
    i: number,
    score: number,
    admits: (score: number) => boolean,
    go: (story: number, tail: number, score: number) => void,
  ) => void;
  readonly headless: (state: State, i: number) => number;
  /** What is to be said when the page is at its end. */
  readonly end: (state: State) => number;
}

type Reasons = readonly Reason<Progress>[];

/** Stories a stretch may go back to, the column's own among them. */
const reach = 12;

/** The tables of a story and of the column, in the order in which their sums stand. */
const [anyhow, asReturn, asParagraph, atBest] = [0, 1, 2, 3];
const [staying, leaving, leavingForParagraph, toJump] = [0, 1, 2, 3];

/** What sums may differ by that are added up in another order. */
const rounding = 1e-6;

/**
 * Says what each step of the search is worth: every line of the tables is one reason, its weight in `threadWeights`.
 * The tables are told apart by what their reasons look at, so that each is summed once for all readings that share it.
 * `most` is the number of progresses that may come up.
 */
export const weighSteps = ({ heads, units, labels }: Outline, evidence: Evidence, most: number): Weigh => {
  const { affinity, facts, join } = evidence;
  const factsOf = (i: number): Facts => {
    const known = facts[i];
    if (known === undefined) throw new RangeError(`no stretch ${i}`);
    return known;
  };
  const idOf = ({ id }: Progress): number => id;

  /** Stretches that another article's title interrupts. */
  const titled = new Set(units.flatMap(({ opens }, i) => (opens.length > 0 && i > 0 ? [i - 1] : [])));
  /** By head: where heads stand side by side, the stretch under them. */
  const twins = new Map(units.flatMap(({ opens }, i) => (opens.length > 1 ? opens.map((head) => [head, i]) : [])));
  const areTwins = (current: Progress, to: Progress | null): boolean => {
    const twin = twins.get(current.story);
    return twin !== undefined && to !== null && twins.get(to.story) === twin;
  };

  const afterLabel = (i: number): boolean => units[i]?.afterLabel === true;
  /** The piece is at its end: its writer has signed, or a label stands under it. */
  const isClosed = (i: number, current: Progress): boolean => afterLabel(i) || current.ended;
  /** The column has just announced a list, and the stretch begins one. */
  const leads = (i: number, { waits, last }: Progress): boolean =>
    factsOf(i).number?.value === 1 && (factsOf(last).announces || (waits && factsOf(last).mark === 'list'));
  /** The column's last stretch was the first under its head, and is complete. */
  const isAtOnce = (i: number, { waits, last }: Progress): boolean =>
    !waits && last === i - 1 && factsOf(last).opens.length === 1;

  const subjectOf = (i: number, story: number): number => (story < heads.length ? affinity.toStory(i, story) : 0);
  const numeralOf = (i: number, numbers: readonly number[]): number => {
    const { number } = factsOf(i);
    if (number === null) return 0;
    const before = numbers[number.style] ?? 0;
    if (number.value === 1) return before === 0 ? 0 : w.numberRestarts;
    return before > 0 && before === number.value - 1 ? w.numberFits : w.numberBreaks;
  };

  /** What speaks for or against a story, whether its open sentence is gone on with or not. */
  const ofStory: Reasons = [
    // Subject: words of the stretch that the story has and other print has not.
    (i, { story }) => w.subject * subjectOf(i, story),
    // Counting: 二是 comes after 一是.
    (i, { numbers }) => numeralOf(i, numbers),
  ];

  /** … for coming back to it from the column of another. */
  const ofReturn: Reasons = [
    // A piece that is signed or closed by its label has ended.
    (_, { ended }) => (ended ? w.backToEnded : 0),
  ];

  /** … for going on with a paragraph of its own. */
  const ofParagraph: Reasons = [
    (i) => factsOf(i).alone,
    // The story's last sentence stays open: by its mark that is likely or not.
    (i, { waits, last }) => {
      if (!waits) return 0;
      const { mark } = factsOf(last);
      const { number, heading } = factsOf(i);
      if (mark === 'list') return number === null ? w.leftList : w.leadsOver;
      if (heading) return w.leftAtHeading;
      return mark === 'comma' ? w.leftComma : w.leftOpen;
    },
  ];

  /** … for going on in the middle of an open sentence. */
  const ofJoin = (i: number, { last }: Progress, tail: number): number =>
    join(i, tail) + (tail === last ? 0 : w.suspended);

  /** The most that a way to go on with a story speaks for it: most stories are out of the question whatever the way. */
  const ofBestWay: Reasons = [
    (i, progress) => {
      const { pending } = progress;
      const { length } = pending;
      let most = sum(ofParagraph, i, progress);
      for (let k = 0; k < length; k++) most = Math.max(most, ofJoin(i, progress, pending[k] ?? -1));
      return most;
    },
  ];
  const story = sumOnce(most, idOf, [ofStory, ofReturn, ofParagraph, ofBestWay]);

  /** What speaks for or against staying in the column. */
  const ofStaying: Reasons = [
    // Layout: a column goes on with what it was about, the more so where the words of its last lines come back.
    (i) => w.cohesion * affinity.toNext(i),
    (i, current) => (isClosed(i, current) ? w.stayAfterEnd : 0),
  ];

  /** … leaving it. */
  const ofLeaving: Reasons = [
    // A column that stops at ： or at 有五项。 before 一是 has announced it.
    (i, current) => (leads(i, current) ? w.leavesList : 0),
  ];

  /** … leaving it for a paragraph. */
  const ofLeavingForParagraph: Reasons = [
    // A head has more under it than one stretch before its column is left for another story.
    (i, current) => (isAtOnce(i, current) ? w.jumpAtOnce : 0),
    () => w.perStretchAfterJump,
  ];

  /** … leaving it for an open sentence. */
  const ofLeavingForTail = (i: number, current: Progress, tail: number, jumps: number): number =>
    // A sentence that stops at ； or ： is no strong reason to leave a head with its first stretch …
    (isAtOnce(i, current) && factsOf(tail).mark === 'list' ? w.jumpAtOnce : 0) +
    // … nor is a label that ends the piece above a reason against one …
    (afterLabel(i) ? w.tailAfterLabel : 0) +
    // … but one that a title interrupted goes on.
    (titled.has(tail) && !afterLabel(i) ? Math.max(w.jumpToWaiting - jumps, 0) : 0);

  /** Why the column is left for another story: the first that holds, whatever else holds. */
  const reasonsToJump: readonly (readonly [(i: number, current: Progress, to: Progress | null) => boolean, number])[] =
    [
      [(i) => afterLabel(i), w.jumpAfterLabel],
      // It stopped in the middle of a sentence.
      [(_, { waits, last }) => waits && factsOf(last).mark !== 'list', w.jumpFromOpen],
      [(_, __, to) => to?.interrupted === true, w.jumpToInterrupted],
      [(_, current, to) => areTwins(current, to), w.jumpToTwin],
      [(i) => factsOf(i).heading, w.jumpAtHeading],
      [(i) => (units[i]?.floats.length ?? 0) > 0, w.jumpAtBreak],
    ];
  const jump = (i: number, current: Progress, to: Progress | null): number => {
    const { length } = reasonsToJump;
    for (let k = 0; k < length; k++) {
      const reason = reasonsToJump[k];
      if (reason?.[0](i, current, to) === true) return reason[1];
    }
    return w.jump;
  };
  /** … to a story that is no reason by itself, as most are none. */
  const jumpToAny: Reasons = [(i, current) => jump(i, current, null)];

  const column = sumOnce(most, idOf, [ofStaying, ofLeaving, ofLeavingForParagraph, jumpToAny]);

  /** A column's label under a piece that a bare name signs: such pieces have one. */
  const labelOf = ({ stories: [current] }: State): number => {
    const bylines = heads[current?.story ?? -1]?.bylines ?? [];
    return bylines.length > 0 && bylines.every(({ role }) => role === 'names') ? w.labelFits : 0;
  };

  return {
    label: (state, i) => (afterLabel(i) && i > 0 ? labelOf(state) : 0),
    open: (i, story, at) =>
      factsOf(i).opens.length === 1 ? 0 : (at > 0 ? w.openSecond : 0) + w.subject * subjectOf(i, story),
    openLater: (i, story) => w.openLater + w.subject * subjectOf(i, story) + numeralOf(i, []) + factsOf(i).alone,
    goOn: ({ stories, jumped }, i, score, admits, go) => {
      const [current] = stories;
      if (current === undefined) return;
      const own = story.know(i, current);
      const at = column.know(i, current);
      // What was fetched for its subject alone has to earn it again with each stretch.
      const stays = (column.sums[at + staying] ?? 0) + (jumped ? w.perStretchAfterJump : 0);
      const stay = stays + (story.sums[own + anyhow] ?? 0);
      const { pending } = current;
      const open = pending.length;
      for (let t = 0; t < open; t++) {
        const tail = pending[t] ?? -1;
        go(current.story, tail, score + (stay + ofJoin(i, current, tail)));
      }
      go(current.story, -1, score + (stay + (story.sums[own + asParagraph] ?? 0)));
      const leaves = column.sums[at + leaving] ?? 0;
      const leavesForParagraph = leaves + (column.sums[at + leavingForParagraph] ?? 0);
      const most = Math.min(stories.length, reach);
      for (let k = 1; k < most; k++) {
        const to = stories[k];
        if (to === undefined) break;
        const known = story.know(i, to);
        const jumps = to.interrupted || areTwins(current, to) ? jump(i, current, to) : (column.sums[at + toJump] ?? 0);
        const back = jumps + (story.sums[known + asReturn] ?? 0) + (story.sums[known + anyhow] ?? 0);
        // A tail that a title interrupted may be worth a jump; one under a label never gains more than this.
        const atMost = leaves + back + Math.max(w.jumpToWaiting - jumps, 0) + (story.sums[known + atBest] ?? 0);
        if (!admits(score + atMost + rounding)) continue;
        const { pending } = to;
        const open = pending.length;
        for (let t = 0; t < open; t++) {
          const tail = pending[t] ?? -1;
          const leavesForTail = ofLeavingForTail(i, current, tail, jumps);
          go(to.story, tail, score + (leaves + back + ofJoin(i, to, tail) + leavesForTail));
        }
        go(to.story, -1, score + (leavesForParagraph + back + (story.sums[known + asParagraph] ?? 0)));
      }
    },
    headless: ({ stories: [current] }, i) =>
      (current === undefined ? 0 : isClosed(i, current) ? w.headlessAfterEnd : w.headless) + numeralOf(i, []),
    end: (state) =>
      (labels.has(units.length - 1) ? labelOf(state) : 0) +
      w.neverOpened * state.waiting.length +
      state.stories
        .flatMap(({ pending }) => pending)
        .reduce((total, tail) => total + (titled.has(tail) ? w.waitsForEver : w.neverClosed), 0),
  };
};
