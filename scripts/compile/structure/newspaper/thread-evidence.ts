import type { Facts } from './read-facts.ts';

/** What is known of the stretches, for the search and for the joins it finds. */
export interface Evidence {
  /** Which stories are commentaries, by their heads. */
  readonly opinions: readonly boolean[];
  /** Which stories are interviews with several people. */
  readonly interviews: readonly boolean[];
  /** How much a stretch reads as an opinion (above 0) or as a report, in nats. */
  readonly opinion: (unit: number) => number;
  /** What the mark at which a stretch stops says of its going on, in nats. */
  readonly markOf: (unit: number) => number;
  readonly facts: readonly Facts[];
  /** What the two stretches themselves say about running one into the other, in nats. */
  readonly seam: (tail: number, head: number) => number;
  /** What speaks for or against it in the search. */
  readonly join: (head: number, tail: number) => number;
  /** By tail: the head that the page's own order of parts makes its continuation. */
  readonly expected: ReadonlyMap<number, number>;
  /** Stretches of different parts never go together: an answer and the editor's note, say. */
  readonly partOf: (unit: number) => string;
}
