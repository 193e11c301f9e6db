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

/** Gives each column to the section it speaks of, never going back; one column for each section in order if they match. */
const shareOut = (units: readonly Unit[], sections: readonly Section[], from: number, columns: number[][][]): void => {
  const targets = sections.slice(from);
  if (columns.length === targets.length) {
    for (const [i, column] of columns.entries()) targets[i]?.chains.push(...column);
    return;
  }
  const sets = targets.map((section) => bigramsOf(sectionText(units, section)));
  let at = 0;
  for (const [i, column] of columns.entries()) {
    if (i > 0) {
      const own = bigramsOf(
        column
          .flat()
          .map((unit) => units[unit]?.entry.text ?? '')
          .join('\n'),
      );
      let most = -1;
      for (let k = at; k < sets.length; k++) {
        const shared = [...own].filter((bigram) => sets[k]?.has(bigram) === true).length;
        if (shared > most) {
          most = shared;
          at = k;
        }
      }
    }
    targets[at]?.chains.push(...column);
  }
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
