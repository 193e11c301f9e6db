/** What each side has under a key; absent: nothing. */
export interface Versions {
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** The version that both agree on, or that one of them alone changed; null where they disagree. */
const agreed = ({ base, ours, theirs }: Versions): { readonly value: string | undefined } | null => {
  if (ours === theirs || theirs === base) return { value: ours };
  return ours === base ? { value: theirs } : null;
};

/** Keys in the order of the first list; one that only the second has stands behind the one it follows there. */
const orderOf = (ours: readonly string[], theirs: readonly string[]): string[] => {
  const order = [...ours];
  for (const [index, key] of theirs.entries()) {
    if (order.includes(key)) continue;
    const before = theirs[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return order;
};

/**
 * Merges three lists of entries, each under a key of its own, so that neighbours do not get in each other's way.
 * `settle` gives the value where both sides changed one, or null: then the whole is null. Order is that of `ours`.
 */
export const mergeByKey = (
  base: ReadonlyMap<string, string>,
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
  settle: (versions: Versions, key: string) => string | null = () => null,
): Map<string, string> | null => {
  const merged = new Map<string, string>();
  for (const key of orderOf([...ours.keys()], [...theirs.keys()])) {
    const versions = { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) };
    const plain = agreed(versions);
    const value = plain ? plain.value : settle(versions, key);
    if (value === null) return null;
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
};
