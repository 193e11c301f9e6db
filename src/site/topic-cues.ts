import type { Topic } from '../domain/topic.ts';

/** Half-open range of UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** Finds the words of a topic in a text. */
export type CueFinder = (text: string) => Range[];

const escape = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);

/** A finder for some words; where a look-alike covers a word, or a longer word a shorter, only the longest is read. */
const finder = (words: readonly string[], lookAlikes: readonly string[]): CueFinder => {
  if (words.length === 0) return () => [];
  const passed = new Set(lookAlikes);
  const alternatives = [...new Set([...words, ...lookAlikes])].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(alternatives.join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
      passed.has(word) ? [] : [[index, index + word.length] as const],
    );
};

/** The words that speak for a topic by themselves, and those that do in company (`topics.yaml`). */
export const topicCues = ({ name, cues, weakCues, lookAlikes }: Topic): { strong: CueFinder; weak: CueFinder } => ({
  strong: finder([name, ...cues], lookAlikes),
  weak: finder(weakCues, lookAlikes),
});
