import { extractors } from './extractors.ts';
import type { BenchPage } from './page.ts';

export interface Score {
  readonly title: boolean;
  /** Of the sentences given, how many are of the text; of those of the text, how many are given; from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export type Extractor = keyof typeof extractors;
export interface Comparison {
  readonly page: string;
  readonly scores: Readonly<Record<Extractor, Score>>;
}

/** Compared without white space and marks, so that who writes “” and who "" are level. */
const keyOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

const sentencesOf = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(/(?<=[。！？][”’」』）]?)(?![”’」』）])/u))
    .map(keyOf)
    .filter((sentence) => sentence !== '');

/** How many of `found` are in `wanted`, each of which counts once. */
const countHits = (found: readonly string[], wanted: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const sentence of wanted) left.set(sentence, (left.get(sentence) ?? 0) + 1);
  let hits = 0;
  for (const sentence of found) {
    const count = left.get(sentence) ?? 0;
    if (count === 0) continue;
    left.set(sentence, count - 1);
    hits++;
  }
  return hits;
};

/** Where nothing is to be found, giving nothing is right and giving anything wrong. */
const share = (hits: number, of: number, others: number): number => (of > 0 ? hits / of : others === 0 ? 1 : 0);

const score = (page: BenchPage, title: string | null, lines: readonly string[]): Score => {
  const found = sentencesOf(lines);
  const wanted = sentencesOf(page.body);
  const hits = countHits(found, wanted);
  const precision = share(hits, found.length, wanted.length);
  const recall = share(hits, wanted.length, found.length);
  return {
    title: page.title === null || keyOf(title ?? '') === keyOf(page.title),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

/** Each extractor on each page. */
export const compare = async (pages: readonly BenchPage[]): Promise<Comparison[]> =>
  Promise.all(
    pages.map(async (page) => {
      const entries = Object.entries(extractors).map(async ([name, extract]) => {
        const { title, lines } = await extract(page);
        return [name, score(page, title, lines)] as const;
      });
      return { page: page.name, scores: Object.fromEntries(await Promise.all(entries)) as Comparison['scores'] };
    }),
  );
