import { frequenciesAt, logProbability, longestWord } from './lexicon.ts';

/** How frequent the words are that begin at the place in hand, by their length. */
const frequencies = new Int32Array(longestWord);

/** The likeliest cut of a short stretch of Han text into words, and the ln of its probability. */
export const cutWords = (text: string): { words: string[]; logP: number } => {
  const best = [0];
  const from = [0];
  for (let start = 0; start < text.length; start++) {
    frequenciesAt(text, start, frequencies);
    for (let size = 1; size <= longestWord && start + size <= text.length; size++) {
      const frequency = frequencies[size - 1] ?? 0;
      if (frequency === 0 && size > 1) continue;
      const score = (best[start] ?? 0) + logProbability(frequency);
      // Of two cuts as likely as each other the one with the shorter last word is taken.
      if (score < (best[start + size] ?? -Infinity)) continue;
      best[start + size] = score;
      from[start + size] = start;
    }
  }
  const words: string[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) words.push(text.slice(from[end], end));
  return { words: words.reverse(), logP: best[text.length] ?? 0 };
};
