import { frequencyOf, logProbability, longestWord } from './lexicon.ts';

/** The likeliest cut of a short stretch of Han text into words, and the ln of its probability. */
export const cutWords = (text: string): { words: string[]; logP: number } => {
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    best[end] = -Infinity;
    for (let size = 1; size <= Math.min(longestWord, end); size++) {
      const frequency = frequencyOf(text, end - size, end);
      if (size > 1 && frequency === 0) continue;
      const score = (best[end - size] ?? 0) + logProbability(frequency);
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
