/**
 * Whether a UTF-16 unit by itself is one that a pattern matches: a look into a table, where the pattern is asked of each
 * unit once. Half of a surrogate pair is asked about as what it is alone.
 */
export const unitClass = (pattern: Pick<RegExp, 'test'>): ((unit: number) => boolean) => {
  /** 0 for what was not asked yet, 1 for yes, 2 for no. */
  const known = new Uint8Array(0x1_0000);
  return (unit) => (known[unit] ||= pattern.test(String.fromCharCode(unit)) ? 1 : 2) === 1;
};
