/** Characters too common to tie one sentence to another. */
const common = new Set('的了是在我你他它们这那有和与不也就都而及或个一二三四五六七八九十年月日'.split(''));

/**
 * Whether a stretch takes up, with its first word, the last clause of the one before: …同比增长七成。| 增速来之不易…
 * Such a beginning stands inside a paragraph and opens none.
 */
export const echoes = (tail: string, head: string): boolean => {
  const clause = tail.split(/[，。；！？]/u).findLast((part) => part.trim() !== '') ?? '';
  const first = /^\p{Script=Han}{2}/u.exec(head)?.[0] ?? '';
  return first.split('').some((char) => !common.has(char) && clause.includes(char));
};
