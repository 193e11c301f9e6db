import type { Entry } from './entry.ts';

/** The head of an article: its lines, sorted. */
export interface ArticleHead {
  readonly kicker: readonly Entry[];
  readonly title: readonly Entry[];
  readonly deck: readonly Entry[];
  readonly bylines: readonly Entry[];
  readonly label: Entry | null;
}

/** A heading inside an article: 小标题, or place, title and writer of one part of a joint report. */
export interface SectionHead {
  readonly place: Entry | null;
  readonly title: readonly Entry[];
  readonly bylines: readonly Entry[];
}

/** A stretch of running text with what stands right above it. */
export interface Unit {
  readonly entry: Entry;
  /** The articles whose heads stand right above: it is the first stretch of one of them. Mostly one or none. */
  readonly opens: readonly number[];
  /** Headings right above it. */
  readonly sections: readonly SectionHead[];
  /** A column's label stands right above it: the piece above has ended. */
  readonly afterLabel: boolean;
  /** Pictures' words and pull quotes right above it. */
  readonly floats: readonly Entry[];
  /** A notice above says that it goes on from another page; one below, that its piece goes on there. */
  readonly from: boolean;
  readonly to: boolean;
  /** Number of the article whose head was met last, -1 before the first. */
  readonly article: number;
}

/** What `readHeads` makes of the entries of a page. */
export interface Outline {
  readonly heads: readonly ArticleHead[];
  readonly units: readonly Unit[];
  /** Floats and headings after the last unit. */
  readonly tail: readonly Entry[];
  /** Labels that stand under the piece they name, by the number of the unit they follow. */
  readonly labels: ReadonlyMap<number, Entry>;
  /** Bylines and signatures that stand under a piece, by the number of the unit they follow. */
  readonly signed: ReadonlyMap<number, readonly Entry[]>;
  /** Headlines that head no text here. */
  readonly loose: readonly Entry[];
  readonly furniture: readonly Entry[];
}

/** The lines that say what a story is about. */
export const titleLines = ({ title, deck }: ArticleHead): readonly Entry[] => [...title, ...deck];

/** The lines of a stretch: the headings right above it, and its own. */
export const unitLines = ({ entry, sections }: Unit): readonly Entry[] => [
  ...sections.flatMap(({ place, title }) => [...(place === null ? [] : [place]), ...title]),
  entry,
];
