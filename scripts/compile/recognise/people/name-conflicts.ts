import type { PersonMention } from './find-people.ts';

/** A name that is probably another one misspelt. */
export interface NameConflict<T extends PersonMention> {
  /** The spelling that came with an office. */
  readonly known: T;
  /** The spelling in doubt. */
  readonly doubtful: T;
}

/** In how many places two names of one length differ, in UTF-16 units. */
const differences = (a: string, b: string): number => {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) count++;
  return count;
};

/**
 * 一人两写. Names of the same length (three characters or more) that differ in one: somebody was introduced with an
 * office, and somebody whom nothing introduces speaks; or both hold the same office. Each doubtful spelling is given
 * once, at its first place.
 */
export const nameConflicts = <T extends PersonMention>(mentions: readonly T[]): NameConflict<T>[] => {
  const first = new Map<string, T>();
  const offices = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const { name, office } = mention;
    if (!first.has(name)) first.set(name, mention);
    if (office !== null) offices.set(name, (offices.get(name) ?? new Set<string>()).add(office));
  }
  const names = [...first.keys()].filter((name) => name.length >= 3);
  const conflicts: NameConflict<T>[] = [];
  for (const [i, earlier] of names.entries()) {
    for (const later of names.slice(i + 1)) {
      if (later.length !== earlier.length || differences(earlier, later) !== 1) continue;
      const [a, b] = [offices.get(earlier), offices.get(later)];
      const shared = a !== undefined && b !== undefined && [...a].some((office) => b.has(office));
      const unintroduced = (a === undefined) !== (b === undefined);
      const [known, doubtful] =
        a === undefined ? [first.get(later), first.get(earlier)] : [first.get(earlier), first.get(later)];
      if (known === undefined || doubtful === undefined) continue;
      if (shared || (unintroduced && doubtful.speaks)) conflicts.push({ known, doubtful });
    }
  }
  return conflicts;
};
