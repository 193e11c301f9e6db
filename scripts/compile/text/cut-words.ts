import { frequencyOf, logProbability, longestWord } from './lexicon.ts';

/** The likeliest cut of a short stretch of Han text into words, and the ln of its probability. */
export const cutWords = (text: string): { words: string[]; logP: number } => {
  const best = [0];
  const from = [0];
  for (let end = 1; end <= text.length; end++) {
    let most = -Infinity;
    let likeliest = end - 1;
    for (let start = end - 1; start >= 0 && end - start <= longestWord; start--) {
      const frequency = frequencyOf(text, start, end);
      if (frequency === 0 && end - start > 1) continue;
      const score = (best[start] ?? 0) + logProbability(frequency);
      if (score > most) {
        most = score;
        likeliest = start;
      }
    }
    best.push(most);
    from.push(likeliest);
  }
  const words: string[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) words.push(text.slice(from[end], end));
  return { words: words.reverse(), logP: best[text.length] ?? 0 };
};
