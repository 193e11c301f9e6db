import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { SiteArchive } from './archive-index.ts';
import { textTerms } from './text-terms.ts';

/** Another item, and how alike the two are, from 0 to 1. */
export interface Similar {
  readonly issue: Issue;
  readonly item: Item;
  readonly score: number;
}

/** Terms that speak for an item; more make it slower, not better. */
const termsKept = 40;

/** A term of more items than these tells nothing apart, and would make the work grow with the square. */
const mostHolders = 300;

interface Term {
  readonly term: string;
  readonly weight: number;
}

interface Index {
  readonly entries: readonly { readonly issue: Issue; readonly item: Item; readonly terms: readonly Term[] }[];
  readonly places: ReadonlyMap<Item, number>;
  readonly holders: ReadonlyMap<string, readonly { readonly place: number; readonly weight: number }[]>;
}

const countHolders = (items: readonly Item[]): Map<string, number> => {
  const holders = new Map<string, number>();
  for (const item of items) for (const term of textTerms(item).keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  return holders;
};

/** Strongest terms by tf-idf, as a vector of length 1. Terms that no other item has cannot bring it near one. */
const strongest = (item: Item, holders: ReadonlyMap<string, number>, total: number): Term[] => {
  const terms: Term[] = [];
  for (const [term, count] of textTerms(item)) {
    const held = holders.get(term) ?? 0;
    if (held < 2 || held > mostHolders) continue;
    terms.push({ term, weight: (1 + Math.log(count)) * Math.log(1 + total / held) });
  }
  terms.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const kept = terms.slice(0, termsKept);
  const length = Math.hypot(...kept.map(({ weight }) => weight)) || 1;
  return kept.map(({ term, weight }) => ({ term, weight: weight / length }));
};

const buildIndex = (archive: SiteArchive): Index => {
  const all = archive.issues.flatMap((issue) => issue.items.map((item) => ({ issue, item })));
  const counts = countHolders(all.map(({ item }) => item));
  const entries = all.map((one) => ({ ...one, terms: strongest(one.item, counts, all.length) }));
  const holders = new Map<string, { place: number; weight: number }[]>();
  for (const [place, { terms }] of entries.entries()) {
    for (const { term, weight } of terms) {
      const list = holders.get(term);
      if (list === undefined) holders.set(term, [{ place, weight }]);
      else list.push({ place, weight });
    }
  }
  return { entries, places: new Map(all.map(({ item }, place) => [item, place])), holders };
};

const indexes = new WeakMap<SiteArchive, Index>();

const indexOf = (archive: SiteArchive): Index => {
  const known = indexes.get(archive);
  if (known !== undefined) return known;
  const index = buildIndex(archive);
  indexes.set(archive, index);
  return index;
};

/**
 * Other items whose text is like that of `item` (cosine of tf-idf vectors), the most alike first, of equals the newer.
 * The index is built once a build, in time linear in the archive; each answer looks at items with a common term alone.
 */
export const similarItems = (archive: SiteArchive, item: Item): Similar[] => {
  const { entries, places, holders } = indexOf(archive);
  const own = places.get(item) ?? -1;
  const scores = new Map<number, number>();
  for (const { term, weight } of entries[own]?.terms ?? []) {
    for (const other of holders.get(term) ?? []) {
      if (other.place !== own) scores.set(other.place, (scores.get(other.place) ?? 0) + weight * other.weight);
    }
  }
  return [...scores]
    .sort(([a, left], [b, right]) => right - left || a - b)
    .flatMap(([place, score]) => {
      const entry = entries[place];
      return entry === undefined ? [] : [{ issue: entry.issue, item: entry.item, score }];
    });
};
