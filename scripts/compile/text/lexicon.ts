import { dict } from '@node-rs/jieba/dict.js';

/** Words of up to four characters; longer ones are names and sayings, whose inner pairs say little. */
const longest = 4;

const key = (first: string, second: string): number => first.charCodeAt(0) * 0x10000 + second.charCodeAt(0);

let pairs: Map<number, number> | null = null;

const load = (): Map<number, number> => {
  const counts = new Map<number, number>();
  const text = new TextDecoder().decode(dict);
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const space = text.indexOf(' ', start);
    if (space - start >= 2 && space - start <= longest) {
      const count = Number.parseInt(text.slice(space + 1, space + 9), 10);
      for (let i = start + 1; i < space; i++) {
        const pair = text.charCodeAt(i - 1) * 0x10000 + text.charCodeAt(i);
        counts.set(pair, (counts.get(pair) ?? 0) + count);
      }
    }
    start = end + 1;
  }
  return counts;
};

/**
 * How often two simplified characters stand side by side within a word, by the counts of jieba's dictionary
 * (@node-rs/jieba, 349,000 words). The dictionary is read on the first call.
 */
export const pairCount = (first: string, second: string): number => (pairs ??= load()).get(key(first, second)) ?? 0;
