import { logProbability, lookUp } from './lexicon.ts';

/** Longer words are names, and what shorter ones stand in them say as much. */
const longestTelling = 4;

/** Words that are rarer have no vector that could be trusted. */
const leastFrequency = 20;

/** Single characters of these parts of speech are grammar, or half a word: d adverb, p preposition, u particle … */
const mute = /^(?:[acdefghijklbmopqrstuxyz]|nr)/u;

const han = /^[\u4e00-\u9fff]+$/u;

/** Whether a word may tell what a text is about. */
export const isTelling = (word: string): boolean => {
  if (word.length > longestTelling || !han.test(word)) return false;
  const known = lookUp(word);
  if (known === undefined || known.frequency < leastFrequency) return false;
  return word.length > 1 || !mute.test(known.tag);
};

/**
 * How much a word of a frequency tells of what a text is about, from 0 to 1: a / (a + its share of all print), as Arora,
 * Liang and Ma weigh words in A Simple but Tough-to-Beat Baseline for Sentence Embeddings (2017).
 */
export const tellingOf = (frequency: number): number => 1e-4 / (1e-4 + Math.exp(logProbability(frequency)));
