import type { Affinity } from './affinity.ts';
import type { Facts } from './read-facts.ts';
import type { Outline } from './story.ts';
import type { Progress, State } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';
import { threadWeights as w } from './thread-weights.ts';

/**
 * Says what a step of the search is worth, in nats: every term is one reason, its weight in `threadWeights`. One
 * stretch is in hand at a time. The reasons are told apart by what they look at, so that the search can sum them once
 * for all readings that share it.
 */
export class WeighStep {
  readonly #outline: Outline;
  readonly #evidence: Evidence;
  readonly #affinity: Affinity;
  /** Stretches that another article's title interrupts. */
  readonly #titled: ReadonlySet<number>;
  /** By head: where heads stand side by side, the stretch under them. */
  readonly #twins: ReadonlyMap<number, number>;
  readonly #hasOpinions: boolean;

  /** The stretch in hand, what it says of itself, and what stands right above it. */
  #i = -1;
  #fact: Facts;
  #afterLabel = false;
  #afterFloat = false;

  constructor(outline: Outline, evidence: Evidence, affinity: Affinity) {
    const { units } = outline;
    this.#outline = outline;
    this.#evidence = evidence;
    this.#affinity = affinity;
    this.#titled = new Set(units.flatMap(({ opens }, i) => (opens.length > 0 && i > 0 ? [i - 1] : [])));
    this.#twins = new Map(units.flatMap(({ opens }, i) => (opens.length > 1 ? opens.map((head) => [head, i]) : [])));
    this.#hasOpinions = evidence.opinions.includes(true);
    this.#fact = this.#factOf(0);
  }

  /** Takes a stretch in hand. */
  turnTo(i: number): void {
    this.#i = i;
    this.#fact = this.#factOf(i);
    const unit = this.#outline.units[i];
    this.#afterLabel = unit?.afterLabel === true;
    this.#afterFloat = unit !== undefined && unit.floats.length > 0;
  }

  /** What is said whatever the step. */
  label(state: State): number {
    return this.#afterLabel && this.#i > 0 ? this.#labelOf(state) : 0;
  }

  /** Opening the story of a head right above, the `at`th of them, or of an earlier one. */
  open(story: number, at: number): number {
    return this.#fact.opens.length === 1 ? 0 : (at > 0 ? w.openSecond : 0) + w.subject * this.#subject(story);
  }

  openLater(story: number): number {
    return w.openLater + w.subject * this.#subject(story) + this.#numeral([]) + this.#fact.alone;
  }

  /** A piece that has no head. */
  headless(column: Progress | undefined): number {
    return (column === undefined ? 0 : this.#begins(column)) + this.#numeral([]);
  }

  /** What speaks for or against a story, whether its open sentence is gone on with or not. */
  ofStory({ story, numbers, met }: Progress): number {
    return (
      // Subject: words of the stretch that the story has and other print has not.
      w.subject * this.#subject(story) +
      // Kind: a commentary goes on with opinions, not with reports.
      (this.#evidence.opinions[story] === true ? this.#opinion() : 0) +
      // Occasion: what 会议强调 is about has been told of.
      this.#minutes(story, met) +
      // Counting: 二是 comes after 一是.
      this.#numeral(numbers)
    );
  }

  /** … for coming back to it from the column of another. */
  ofReturn(to: Progress): number {
    // A piece that is signed or closed by its label has ended.
    if (to.ended) return w.backToEnded;
    // A list that stands in another story's column has been announced.
    return this.#fact.number?.value === 1 && !this.#leads(to) ? w.listUnannounced : 0;
  }

  /** … for going on with a paragraph of its own. */
  ofParagraph(progress: Progress): number {
    return this.#fact.alone + this.#leftOpen(progress);
  }

  /** … for going on in the middle of an open sentence. */
  ofJoin({ last, pending, passed }: Progress, tail: number): number {
    return (
      this.#evidence.join(this.#i, tail) +
      (tail === last ? 0 : w.suspended) +
      // What broke off first goes on first: columns are read in one order at their feet and at their heads.
      (passed > 0 && pending.indexOf(tail) < passed ? w.outOfTurn : 0)
    );
  }

  /** The most that a way to go on with a story speaks for it: most stories are out of the question whatever the way. */
  ofBestWay(progress: Progress): number {
    const { pending } = progress;
    const { length } = pending;
    let most = this.ofParagraph(progress);
    for (let k = 0; k < length; k++) {
      const join = this.ofJoin(progress, pending[k] ?? -1);
      if (join > most) most = join;
    }
    return most;
  }

  /** What speaks for or against staying in the column. */
  ofStaying(column: Progress): number {
    return (
      // Layout: a column goes on with what it was about, the more so where the words of its last lines come back.
      w.cohesion * this.#affinity.toNext(this.#i) + (this.#isClosed(column) ? w.stayAfterEnd : 0)
    );
  }

  /** … leaving it. */
  ofLeaving(column: Progress): number {
    // A column that stops at ： or at 有五项。 before 一是 has announced it.
    return this.#leads(column) ? w.leavesList : 0;
  }

  /** … leaving it for a paragraph. */
  ofLeavingForParagraph(column: Progress): number {
    return (
      // A head has more under it than one stretch before its column is left for another story.
      (this.#isAtOnce(column) ? w.jumpAtOnce : 0) + w.perStretchAfterJump
    );
  }

  /** … leaving it for an open sentence. */
  ofLeavingForTail(column: Progress, tail: number, jumps: number): number {
    return (
      // A sentence that stops at ； or ： is no strong reason to leave a head with its first stretch …
      (this.#isAtOnce(column) && this.#factOf(tail).mark === 'list' ? w.jumpAtOnce : 0) +
      // … nor is a label that ends the piece above a reason against one …
      (this.#afterLabel ? w.tailAfterLabel : 0) +
      // … but one that a title interrupted goes on.
      (this.#titled.has(tail) && !this.#afterLabel ? Math.max(w.jumpToWaiting - jumps, 0) : 0)
    );
  }

  /**
   * … leaving it for a story, or for one that is no reason by itself (null), as most are none: the first reason that
   * holds, whatever else holds.
   */
  ofJump(column: Progress, to: Progress | null): number {
    if (this.#isLabelled(column)) return w.jumpAfterLabel;
    // It stopped in the middle of a sentence.
    if (column.waits && this.#factOf(column.last).mark !== 'list') return w.jumpFromOpen;
    if (to?.interrupted === true) return w.jumpToInterrupted;
    if (to !== null && this.areTwins(column, to)) return w.jumpToTwin;
    if (this.#fact.heading) return w.jumpAtHeading;
    return this.#afterFloat ? w.jumpAtBreak : w.jump;
  }

  /** Whether two stories' heads stand side by side. */
  areTwins(column: Progress, to: Progress): boolean {
    const twin = this.#twins.get(column.story);
    return twin !== undefined && this.#twins.get(to.story) === twin;
  }

  /** What is to be said when the page is at its end. */
  end(state: State): number {
    let total = this.#outline.labels.has(this.#outline.units.length - 1) ? this.#labelOf(state) : 0;
    total += w.neverOpened * state.waiting.length;
    let unended = 0;
    for (let at = state.stories; at !== null; at = at.next) {
      for (const tail of at.progress.pending) unended += this.#titled.has(tail) ? w.waitsForEver : w.neverClosed;
    }
    return total + unended;
  }

  #factOf(i: number): Facts {
    const known = this.#evidence.facts[i];
    if (known === undefined) throw new RangeError(`no stretch ${i}`);
    return known;
  }

  #subject(story: number): number {
    return story < this.#outline.heads.length ? this.#affinity.toStory(this.#i, story) : 0;
  }

  /**
   * A story that has told of no meeting does not go on with what one said; one with a head says who gave orders. An
   * interview does neither, and a commentary may well give orders, but has not sat in a meeting.
   */
  #minutes(story: number, met: boolean): number {
    const { minutes } = this.#fact;
    const { interviews, opinions } = this.#evidence;
    const tells =
      (interviews[story] !== true || minutes === 'none') && (opinions[story] !== true || minutes !== 'known');
    if (!tells) return w.meetingElsewhere;
    if (minutes === 'orders') return story < this.#outline.heads.length ? w.orders : 0;
    return minutes === 'known' && !met ? w.meetingUnheard : 0;
  }

  #numeral(numbers: readonly number[]): number {
    const { number } = this.#fact;
    if (number === null) return 0;
    const before = numbers[number.style] ?? 0;
    if (number.value === 1) return before === 0 ? 0 : w.numberRestarts;
    return before > 0 && before === number.value - 1 ? w.numberFits : w.numberBreaks;
  }

  /** The story's last sentence stays open: by its mark that is likely or not. */
  #leftOpen({ waits, last }: Progress): number {
    if (!waits) return 0;
    const { mark } = this.#factOf(last);
    const { number, heading } = this.#fact;
    if (mark === 'list') return number === null ? w.leftList : w.leadsOver;
    if (heading) return w.leftAtHeading;
    return mark === 'comma' ? w.leftComma : w.leftOpen;
  }

  /** What the stretch says for a commentary, over a part of which the column's label may stand. */
  #opinion(): number {
    return w.opinion * this.#evidence.opinion(this.#i) + (this.#afterLabel ? w.labelHeads : 0);
  }

  /** What speaks against a piece without a head. */
  #begins(column: Progress): number {
    if (this.#afterLabel || column.ended) return w.headlessAfterEnd;
    return this.#beginsMinutes() ? w.headlessMinutes : w.headless;
  }

  /** A run of stretches begins here that gives what a meeting said. */
  #beginsMinutes(): boolean {
    const { facts } = this.#evidence;
    return this.#fact.minutes !== 'none' && facts[this.#i - 1]?.minutes === 'none';
  }

  /** A column's label stands at a commentary, if the page has one: under its end, or over a part of it. */
  #isLabelled({ story }: Progress): boolean {
    return this.#afterLabel && (!this.#hasOpinions || this.#evidence.opinions[story] === true);
  }

  /** The piece is at its end: its writer has signed, or a label stands under it. */
  #isClosed(column: Progress): boolean {
    return this.#isLabelled(column) || column.ended;
  }

  /** The column has just announced a list, and the stretch begins one. */
  #leads({ waits, last }: Progress): boolean {
    if (this.#fact.number?.value !== 1) return false;
    const { announces, mark } = this.#factOf(last);
    return announces || (waits && mark === 'list');
  }

  /** The column's last stretch was the first under its head, and is complete. */
  #isAtOnce({ waits, last }: Progress): boolean {
    return !waits && last === this.#i - 1 && this.#factOf(last).opens.length === 1;
  }

  /** A column's label under a commentary: such pieces have one. */
  #labelOf({ stories }: State): number {
    return this.#evidence.opinions[stories?.progress.story ?? -1] === true ? w.labelFits : 0;
  }
}
