/** One article's blocks, even where a page of a megabyte is one: every recogniser asks for each of them in its turn. */
const most = 4096;

/** A function of a text that works each answer out once, as long as the text is one of those asked for lately. */
export const memoText = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === most) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
};
