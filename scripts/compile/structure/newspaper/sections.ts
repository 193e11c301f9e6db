import { bigramsOf } from '../stitch/bigrams.ts';
import type { Join } from './join.ts';
import type { Stub } from './interview.ts';
import type { SectionHead, Unit } from './story.ts';

/** A stretch under one heading: its paragraphs, each a chain of stretches joined into one. */
export interface Section {
  readonly heads: readonly SectionHead[];
  /** The question it answers, where that stood apart from it. */
  readonly question: number | null;
  readonly chains: number[][];
}

/** Second columns: what stands after a continuation, cut wherever a quotation or picture heads a column. */
const toColumns = (units: readonly Unit[], chains: readonly number[][]): number[][][] => {
  const columns: number[][][] = [[]];
  for (const chain of chains) {
    if ((units[chain[0] ?? -1]?.floats.length ?? 0) > 0) columns.push([chain]);
    else columns.at(-1)?.push(chain);
  }
  return columns;
};

const sectionText = (units: readonly Unit[], { heads, chains }: Pick<Section, 'heads' | 'chains'>): string =>
  [
    ...heads.flatMap(({ title }) => title.map(({ text }) => text)),
    ...chains.flat().map((i) => units[i]?.entry.text ?? ''),
  ].join('\n');

/** How many more pairs of characters have to be shared with a later section before what follows is taken for its. */
const nextSection = 2;

const highest = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

/** For each text the section that it speaks of, never going back: of all such ways the one in which most is shared. */
const sectionsOf = (texts: readonly string[], sections: readonly string[]): number[] => {
  const sets = sections.map(bigramsOf);
  const telling = sets.map((own, k) =>
    Array.from(own).filter((pair) => sets.every((set, j) => j === k || !set.has(pair))),
  );
  /** By section: the most that is shared up to the text in hand if that is of it; and by text where the way came from. */
  let scores = sections.map((_, k) => (k === 0 ? 0 : -Infinity));
  const cameFrom: number[][] = [];
  for (const text of texts) {
    const own = bigramsOf(text);
    const from = scores.map((score, k) => {
      const earlier = highest(scores.slice(0, k));
      return (scores[earlier] ?? -Infinity) - nextSection > score ? earlier : k;
    });
    scores = from.map((before, k) => {
      const shared = (telling[k] ?? []).filter((pair) => own.has(pair)).length;
      return (scores[before] ?? -Infinity) - (before === k ? 0 : nextSection) + shared;
    });
    cameFrom.push(from);
  }
  const path: number[] = [];
  let section = highest(scores);
  for (const from of cameFrom.toReversed()) {
    path.unshift(section);
    section = from[section] ?? 0;
  }
  return path;
};

/** Gives each column to the section it speaks of, never going back; one column for each section in order if they match. */
const shareOut = (units: readonly Unit[], sections: readonly Section[], from: number, columns: number[][][]): void => {
  const targets = sections.slice(from);
  if (columns.length === targets.length) {
    for (const [i, column] of columns.entries()) targets[i]?.chains.push(...column);
    return;
  }
  // Where too few pictures part the columns, each paragraph may be the first of one.
  const parts = columns.length < targets.length ? columns.flat().map((chain) => [chain]) : columns;
  const texts = parts.map((part) =>
    part
      .flat()
      .map((unit) => units[unit]?.entry.text ?? '')
      .join('\n'),
  );
  const found = sectionsOf(
    texts,
    targets.map((section) => sectionText(units, section)),
  );
  for (const [i, part] of parts.entries()) targets[found[i] ?? 0]?.chains.push(...part);
};

/**
 * Orders the stretches of one story: joined ones become one paragraph; where a paragraph goes on after later headings
 * (each section runs over two columns), what follows it there belongs to its section and the next ones; questions
 * that stand apart come to their sections.
 */
export const toSections = (
  units: readonly Unit[],
  members: readonly number[],
  joins: readonly Join[],
  stubs: readonly Stub[],
): Section[] => {
  const inStory = new Set(members);
  const own = joins.filter(({ tail, head }) => inStory.has(tail) && inStory.has(head));
  const nextOf = new Map(own.map(({ tail, head }) => [tail, head]));
  const tailOf = new Map(own.map(({ tail, head }) => [head, tail]));
  const chainFrom = (first: number): number[] => {
    const chain = [first];
    for (let next = nextOf.get(first); next !== undefined && !chain.includes(next); next = nextOf.get(next)) {
      chain.push(next);
    }
    return chain;
  };
  const placed = stubs.filter(({ section }) => section !== null && inStory.has(section));
  const moved = new Set(placed.flatMap(({ question, answer }) => [question, ...answer]));
  const sections: Section[] = [{ heads: [], question: null, chains: [] }];
  const sectionOf = new Map<number, number>();
  let resumed: { readonly from: number; readonly chains: number[][] } | null = null;
  const flush = (): void => {
    if (resumed !== null) shareOut(units, sections, resumed.from, toColumns(units, resumed.chains));
    resumed = null;
  };
  const put = (chain: number[]): void => {
    for (const i of chain) sectionOf.set(i, sections.length - 1);
    (resumed === null ? sections.at(-1)?.chains : resumed.chains)?.push(chain);
  };
  for (const i of members) {
    const unit = units[i];
    if (unit === undefined || moved.has(i)) continue;
    if (unit.sections.length > 0) {
      flush();
      const stub = placed.find(({ section }) => section === i);
      sections.push({ heads: unit.sections, question: stub?.question ?? null, chains: [] });
      for (const answer of stub?.answer ?? []) if (!tailOf.has(answer)) put(chainFrom(answer));
    }
    const tail = tailOf.get(i);
    if (tail === undefined) put(chainFrom(i));
    else {
      const home = sectionOf.get(tail) ?? sections.length - 1;
      if (home < sections.length - 1 && unit.sections.length === 0) {
        flush();
        resumed = { from: home, chains: [] };
      }
    }
  }
  flush();
  return sections;
};
