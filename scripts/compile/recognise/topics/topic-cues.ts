import type { Topic } from '../../../../src/domain/topic.ts';
import { withoutDocumentTitles } from '../document-titles.ts';
import { allMatches, buildWordTrie, longestMatches, type WordMatch, type WordTrie } from '../word-trie.ts';

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
  readonly end: number;
}

export const buildTopicCues = (topics: readonly Topic[]): TopicCues => {
  const entries: (readonly [string, Entry])[] = [];
  for (const [topic, { name, cues, weakCues, lookAlikes }] of topics.entries()) {
    const lists: readonly (readonly [Strength, readonly string[]])[] = [
      ['cue', [...new Set([name, ...cues])]],
      ['weak', weakCues],
      ['look-alike', lookAlikes],
    ];
    for (const [strength, words] of lists) for (const word of words) entries.push([word, { topic, strength, word }]);
  }
  return { topics, trie: buildWordTrie(entries) };
};

/**
 * What speaks for which topic in a text, each topic read for itself from the left, the longest word at each place;
 * what a look-alike covers is not read.
 */
export const cueHits = ({ trie }: TopicCues, text: string): CueHit[] => {
  const masked = withoutDocumentTitles(text);
  const byTopic = new Map<number, WordMatch<Entry>[]>();
  for (const match of allMatches(trie, masked)) {
    const own = byTopic.get(match.value.topic);
    if (own === undefined) byTopic.set(match.value.topic, [match]);
    else own.push(match);
  }
  return [...byTopic].flatMap(([topic, matches]) =>
    longestMatches(matches)
      .filter(({ value }) => value.strength !== 'look-alike')
      .map(({ start, end, value }) => ({ topic, word: value.word, weak: value.strength === 'weak', start, end })),
  );
};
