/** Glosses that say how a word is written or whose name it is, not what it means. */
const pointer = /variant of|surname|CL:|see [\u4e00-\u9fff]|old name/u;

/** Words that a gloss is built with. */
const grammar = new Set(
  `to of a an the in on at for by with from and or be is it that this who which having not into up out off as used
  sb sth one ones etc esp also lit fig variant old classifier abbr see`.split(/\s+/u),
);

/** The words of an English gloss that tell a meaning, in lower case; what stands in parentheses tells its use. */
export const glossWords = (gloss: string): string[] => {
  if (pointer.test(gloss)) return [];
  const words = gloss.replace(/\([^)]*\)/gu, '').toLowerCase();
  return (words.match(/[a-z]+/gu) ?? []).filter((word) => !grammar.has(word));
};
