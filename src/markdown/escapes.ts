import { lineStart } from './line-starts.ts';

/** Where a text will stand: at the start of a line, in a heading, in a cell, or between the brackets of a directive. */
export type Place = 'line' | 'heading' | 'label' | 'cell';

interface Context {
  readonly place: Place;
  /** Whether the text is taken to have marks: then nothing may pair up with their delimiters. */
  readonly marked: boolean;
}

type Rule = (text: string, context: Context) => Iterable<number>;

const positions = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map((match) => match.index);

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char);

const charBefore = (text: string, at: number): string => /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
const charAfter = (text: string, at: number): string => /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';

/**
 * Emphasis needs a run that opens and, after it, one that closes. A run with white space on its inner side does
 * neither; neither does `_` inside a word. One run alone never pairs.
 */
const attention =
  (marker: '*' | '_'): Rule =>
  (text, { marked }) => {
    const runs = [...text.matchAll(marker === '*' ? /\*+/g : /_+/g)].map((match) => {
      const before = charBefore(text, match.index);
      const after = charAfter(text, match.index + match[0].length);
      const rim = (char: string): boolean => marker === '*' || isSpace(char) || isPunctuation(char);
      const opens = !isSpace(after) && rim(before);
      const closes = !isSpace(before) && rim(after);
      return { start: match.index, length: match[0].length, opens, closes };
    });
    const opener = runs.findIndex((run) => run.opens);
    const pairs = opener >= 0 && runs.slice(opener + 1).some((run) => run.closes);
    if (!pairs && !marked) return [];
    return runs
      .filter((run) => marked || run.opens || run.closes)
      .flatMap((run) => Array.from({ length: run.length }, (_, i) => run.start + i));
  };

/** A code span needs two runs of backticks of one length. */
const code: Rule = (text, { marked }) => {
  const runs = text.match(/`+/g) ?? [];
  const pairs = marked || new Set(runs.map((run) => run.length)).size < runs.length;
  return pairs ? positions(text, /`/g) : [];
};

/** Tags, comments and autolinks end with `>`. */
const angle: Rule = (text, { marked }) =>
  positions(text, /<(?:(?=[a-z/!?])|(?=[^\s<>]+@))/gi).filter((at) => marked || text.includes('>', at));

/** Links and images need `](`: there are no definitions. Between brackets, brackets would close too soon. */
const bracket: Rule = (text, { place, marked }) => {
  if (marked || (place === 'label' && /[[\]]/.test(text))) return positions(text, /[[\]]/g);
  return positions(text, /\](?=\()/g).filter((at) => text.lastIndexOf('[', at) >= 0);
};

/** `[^1]` calls a note, or asks for one. */
const noteCall: Rule = (text) => positions(text, /\[(?=\^[^\s[\]]+\])/gu);

/** What parts the cells of a table. */
const pipe: Rule = (text, { place }) => (place === 'cell' ? positions(text, /\|/g) : []);

const reference: Rule = (text) => positions(text, /&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi);

/** A run of `#` at the end of a heading would be taken for its closing sequence. */
const closingHeading: Rule = (text, { place }) => {
  const match = place === 'heading' ? /(?<=^|[ \t])#+$/.exec(text) : null;
  return match ? [match.index] : [];
};

const start: Rule = (text, { place }) => {
  const at = place === 'line' ? lineStart(text) : null;
  return at === null ? [] : [at];
};

/** Every way in which plain text can be read as Markdown inside a line. */
const rules: readonly Rule[] = [
  start,
  attention('*'),
  attention('_'),
  code,
  angle,
  bracket,
  noteCall,
  pipe,
  reference,
  closingHeading,
];

/**
 * The offsets of the characters of a text that need a backslash, and no others: what is escaped stands for itself,
 * what is not is read as itself. Backslashes are not among them; see `inline-to-markdown`.
 */
export const escapes = (text: string, context: Context): Set<number> =>
  new Set(rules.flatMap((rule) => [...rule(text, context)]));
