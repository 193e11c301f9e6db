/** Characters beside which a line break leaves no space: Han, kana, and the punctuation set among them. */
const tight = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u30ff\uff00-\uffef]/u;

const charBefore = (text: string, at: number): string => /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
const charAfter = (text: string, at: number): string => /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';

interface Joined {
  readonly text: string;
  /** An offset into the text that came in → the offset into the text that went out. */
  readonly moved: (offset: number) => number;
}

/**
 * Hard-wrapped lines in one, trimmed at both ends, with a space for a line break only between two characters that are
 * written with spaces between words.
 */
export const joinLines = (raw: string): Joined => {
  const from = raw.length - raw.trimStart().length;
  const to = from + raw.trim().length;
  const cuts: { start: number; end: number; glue: string }[] = [{ start: 0, end: from, glue: '' }];
  for (const match of raw.slice(from, to).matchAll(/[^\S\r\n]*[\r\n]\s*/g)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const glued = tight.test(charBefore(raw, start)) || tight.test(charAfter(raw, end));
    cuts.push({ start, end, glue: glued ? '' : ' ' });
  }
  cuts.push({ start: to, end: raw.length, glue: '' });
  let text = '';
  let last = 0;
  for (const { start, end, glue } of cuts) {
    text += raw.slice(last, start) + glue;
    last = end;
  }
  const moved = (offset: number): number => {
    let shift = 0;
    for (const { start, end, glue } of cuts) {
      if (offset < end) return Math.min(offset, start) + shift;
      shift += glue.length - (end - start);
    }
    return offset + shift;
  };
  return { text, moved };
};
