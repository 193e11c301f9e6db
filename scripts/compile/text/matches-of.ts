const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern in a text, from the left: `text.matchAll(pattern)`, which builds the pattern anew for
 * every text it is asked of. The pattern matches no empty string.
 */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
};
