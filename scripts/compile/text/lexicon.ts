import { dict } from '@node-rs/jieba/dict.js';

/** Words of up to four characters; longer ones are names and sayings, whose inner pairs say little. */
const longest = 4;

const key = (first: string, second: string): number => first.charCodeAt(0) * 0x10000 + second.charCodeAt(0);

let pairs: Map<number, number> | null = null;

const load = (): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', count = ''] = line.split(' ');
    if (word.length < 2 || word.length > longest) continue;
    for (let i = 1; i < word.length; i++) {
      const pair = word.charCodeAt(i - 1) * 0x10000 + word.charCodeAt(i);
      counts.set(pair, (counts.get(pair) ?? 0) + Number(count));
    }
  }
  return counts;
};

/**
 * How often two simplified characters stand side by side within a word, by the counts of jieba's dictionary
 * (@node-rs/jieba, 349,000 words). The dictionary is read on the first call.
 */
export const pairCount = (first: string, second: string): number => (pairs ??= load()).get(key(first, second)) ?? 0;
