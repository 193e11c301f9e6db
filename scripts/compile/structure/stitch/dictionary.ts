import { dict } from '@node-rs/jieba/dict.js';

/** A word of jieba's dictionary: how often its makers met it, and its part of speech (ICTCLAS letters: n v p c d u …). */
export interface Word {
  readonly frequency: number;
  readonly tag: string;
}

interface Dictionary {
  readonly words: ReadonlyMap<string, Word>;
  /** ln of the sum of all frequencies. */
  readonly logTotal: number;
}

/** Words longer than this are names of things no seam would need. */
export const longestWord = 5;

const parse = (): Dictionary => {
  const text = new TextDecoder().decode(dict);
  const words = new Map<string, Word>();
  let total = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const first = text.indexOf(' ', start);
    const second = text.indexOf(' ', first + 1);
    if (first > start && second > first && second < end && first - start <= longestWord) {
      const frequency = Number(text.slice(first + 1, second));
      total += frequency;
      words.set(text.slice(start, first), { frequency, tag: text.slice(second + 1, end) });
    }
    start = end + 1;
  }
  return { words, logTotal: Math.log(total) };
};

let parsed: Dictionary | null = null;
const load = (): Dictionary => (parsed ??= parse());

/** The word as the dictionary has it, or undefined. The dictionary is read the first time it is asked. */
export const lookUp = (word: string): Word | undefined => load().words.get(word);

/** ln of a word's probability by its frequency; a character the dictionary lacks counts as met once. */
export const logProbability = (word: string): number => {
  const { words, logTotal } = load();
  return Math.log(Math.max(words.get(word)?.frequency ?? 0, 1)) - logTotal;
};

/** The likeliest cut of a short stretch of Han text into words, and the ln of its probability. */
export const cutWords = (text: string): { words: string[]; logP: number } => {
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    best[end] = -Infinity;
    for (let size = 1; size <= Math.min(longestWord, end); size++) {
      const word = text.slice(end - size, end);
      if (size > 1 && (lookUp(word)?.frequency ?? 0) === 0) continue;
      const score = (best[end - size] ?? 0) + logProbability(word);
      if (score > (best[end] ?? 0)) {
        best[end] = score;
        from[end] = end - size;
      }
    }
  }
  const words: string[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) words.unshift(text.slice(from[end], end));
  return { words, logP: best[text.length] ?? 0 };
};
