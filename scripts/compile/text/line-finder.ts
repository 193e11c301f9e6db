/**
 * Tells the line (from 1) on which an offset of a text stands, by the same line ends as `toLines`: a table of line
 * starts once, a search by halves for each question.
 */
export const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
};
