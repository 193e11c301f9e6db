import type { PersonMention } from './find-people.ts';

/** A name that is probably another one misspelt. */
export interface NameConflict<T extends PersonMention> {
  /** The spelling that came with an office. */
  readonly known: T;
  /** The spelling in doubt. */
  readonly doubtful: T;
}

interface Spelling<T> {
  readonly first: T;
  readonly offices: Set<string>;
  speaks: boolean;
}

/** Short names differ in one character too easily. */
const shortest = 3;

const spellingsOf = <T extends PersonMention>(mentions: readonly T[]): Map<string, Spelling<T>> => {
  const spellings = new Map<string, Spelling<T>>();
  for (const mention of mentions) {
    if (mention.name.length < shortest) continue;
    let spelling = spellings.get(mention.name);
    if (spelling === undefined) {
      spelling = { first: mention, offices: new Set<string>(), speaks: false };
      spellings.set(mention.name, spelling);
    }
    if (mention.office !== null) spelling.offices.add(mention.office);
    spelling.speaks ||= mention.speaks;
  }
  return spellings;
};

/**
 * Whether two spellings are likely one person's: somebody was introduced with an office, and somebody whom nothing
 * introduces speaks; or both hold the same office.
 */
const conflict = <T extends PersonMention>(a: Spelling<T>, b: Spelling<T>): NameConflict<T> | null => {
  if (a.offices.size > 0 && b.offices.size > 0) {
    const same = [...a.offices].some((one) =>
      [...b.offices].some((other) => one.endsWith(other) || other.endsWith(one)),
    );
    return same ? { known: a.first, doubtful: b.first } : null;
  }
  if (a.offices.size === 0 && b.offices.size === 0) return null;
  const [known, doubtful] = a.offices.size > 0 ? [a, b] : [b, a];
  return doubtful.speaks ? { known: known.first, doubtful: doubtful.first } : null;
};

/** 一人两写: names of three characters or more that differ in one. Each pair is given once, in the order of the text. */
export const nameConflicts = <T extends PersonMention>(mentions: readonly T[]): NameConflict<T>[] => {
  const byPattern = new Map<string, Spelling<T>[]>();
  const conflicts: NameConflict<T>[] = [];
  for (const [name, spelling] of spellingsOf(mentions)) {
    for (let i = 0; i < name.length; i++) {
      const pattern = `${name.slice(0, i)}＊${name.slice(i + 1)}`;
      const alike = byPattern.get(pattern) ?? [];
      for (const other of alike.slice(0, 4)) {
        const found = conflict(other, spelling);
        if (found !== null) conflicts.push(found);
      }
      alike.push(spelling);
      byPattern.set(pattern, alike);
    }
  }
  return conflicts;
};
