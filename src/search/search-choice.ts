import type { Hit } from './search-archive.ts';

/** What a hit can be chosen by, under the name that the form and the address give it, and the values a hit has. */
export const facets = {
  year: ({ year }: Hit): readonly string[] => [year],
  region: ({ page }: Hit): readonly string[] => [...new Set(page.regions.map((region) => region.replace(/\/.*/u, '')))],
  topic: ({ page }: Hit): readonly string[] => page.topics,
  publication: ({ page }: Hit): readonly string[] => (page.publication === '' ? [] : [page.publication]),
} as const;

export type Facet = keyof typeof facets;

export const facetNames = Object.keys(facets) as readonly Facet[];

/** The order of the hits: newest first, oldest first, or what is most about it first. */
export type Order = '' | 'earliest' | 'relevance';

/** Everything that a reader chose. An empty value chooses nothing. */
export interface SearchChoice extends Readonly<Record<Facet, string>> {
  readonly q: string;
  readonly sort: Order;
}

const toOrder = (value: string): Order => (value === 'earliest' || value === 'relevance' ? value : '');

/** A choice as the query of an address holds it; what is not there, or makes no sense, is empty. */
export const readChoice = (parameters: URLSearchParams): SearchChoice => {
  const value = (name: string): string => parameters.get(name) ?? '';
  const chosen = Object.fromEntries(facetNames.map((name) => [name, value(name)])) as Record<Facet, string>;
  return { q: value('q'), ...chosen, sort: toOrder(value('sort')) };
};

/** A choice as the query of an address, without a question mark: nothing where nothing was typed. */
export const writeChoice = (choice: SearchChoice): string => {
  if (choice.q.trim() === '') return '';
  return new URLSearchParams(
    Object.entries(choice).filter((entry): entry is [string, string] => entry[1] !== ''),
  ).toString();
};

/** Whether anything but the words was chosen that hides hits. */
export const isNarrowed = (choice: SearchChoice): boolean => facetNames.some((name) => choice[name] !== '');

/** Whether a hit fits a choice; `except` is left out of account. */
export const fits = (hit: Hit, choice: SearchChoice, except?: Facet): boolean =>
  facetNames.every((name) => name === except || choice[name] === '' || facets[name](hit).includes(choice[name]));

/** How many hits each value of a facet would show, all else chosen as it is. */
export const countFacet = (hits: readonly Hit[], choice: SearchChoice, facet: Facet): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const hit of hits) {
    if (!fits(hit, choice, facet)) continue;
    for (const value of facets[facet](hit)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};
