import type { Topic } from '../../../../src/domain/topic.ts';
import { withoutDocumentTitles } from '../document-titles.ts';
import { allMatches, buildWordTrie, type WordMatch, type WordTrie } from '../word-trie.ts';

type Strength = 'cue' | 'weak' | 'look-alike';

interface Entry {
  readonly topic: number;
  readonly strength: Strength;
  readonly word: string;
}

/** The vocabulary, ready to be looked for in one pass. */
export interface TopicCues {
  readonly topics: readonly Topic[];
  readonly trie: WordTrie<Entry>;
}

export interface CueHit {
  /** Index of the topic in the vocabulary. */
  readonly topic: number;
  readonly word: string;
  readonly weak: boolean;
  readonly start: number;
}

const built = new WeakMap<readonly Topic[], TopicCues>();

/** The vocabulary as `cueHits` asks it; built once for a vocabulary. */
export const buildTopicCues = (topics: readonly Topic[]): TopicCues => {
  const known = built.get(topics);
  if (known) return known;
  const entries: (readonly [string, Entry])[] = [];
  for (const [topic, { name, cues, weakCues, lookAlikes }] of topics.entries()) {
    const lists: readonly (readonly [Strength, readonly string[]])[] = [
      ['cue', [...new Set([name, ...cues])]],
      ['weak', weakCues],
      ['look-alike', lookAlikes],
    ];
    for (const [strength, words] of lists) for (const word of words) entries.push([word, { topic, strength, word }]);
  }
  const cues = { topics, trie: buildWordTrie(entries) };
  built.set(topics, cues);
  return cues;
};

/**
 * What speaks for which topic in a text, in order, each topic read for itself from the left, the longest word at each
 * place; what a look-alike covers is not read.
 */
export const cueHits = ({ topics, trie }: TopicCues, text: string): CueHit[] => {
  const matches = allMatches(trie, withoutDocumentTitles(text));
  if (matches.length === 0) return [];
  const kept: WordMatch<Entry>[] = [];
  /** By topic: where its last word stands in `kept`. */
  const last = topics.map(() => -1);
  for (const match of matches) {
    const { topic } = match.value;
    const at = last[topic] ?? -1;
    const before = at < 0 ? undefined : kept[at];
    if (before === undefined || match.start >= before.end) last[topic] = kept.push(match) - 1;
    else if (match.start === before.start && match.end > before.end) kept[at] = match;
  }
  return kept
    .filter(({ value }) => value.strength !== 'look-alike')
    .map(({ start, value }) => ({ topic: value.topic, word: value.word, weak: value.strength === 'weak', start }));
};
