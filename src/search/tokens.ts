import { comparable, fold } from './fold.ts';

/**
 * How text is cut for Pagefind, both when it is indexed and when it is searched for. Every character is a word of its
 * own, punctuation and spaces too, and the place where a run of letters and digits begins has a word as well. A phrase
 * of Pagefind's is then a stretch of the text, character by character: whatever is found holds the string that was
 * typed, and whatever holds it is found, with letters and digits matched from where their run begins (Astr finds Astro,
 * 36 does not find 3036). Pagefind cuts at U+200B on both sides: `../shared/design/measured.md`.
 */
const separator = '\u200b';

/** Before each run of letters and digits. */
const runStart = '\u2402';
/** A space. */
const space = '\u2420';
/** Between paragraphs: no phrase runs across it. */
const paragraphEnd = '\u2403';
/** Stands for the straight quotation mark, which Pagefind takes for its own. */
const quote = '\uff02';

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
/** Letters and digits that are not Han make runs: a word, a number, 5G. */
export const isRun = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && !isHan(character);

/** The words of a stretch of text. Takes any text; folds it. */
export const toTokens = (text: string): string[] => {
  const tokens: string[] = [];
  let inRun = false;
  for (const character of fold(text)) {
    const run = isRun(character);
    if (run && !inRun) tokens.push(runStart);
    inRun = run;
    tokens.push(character === ' ' ? space : character === '"' ? quote : character);
  }
  return tokens;
};

/** Paragraphs as the content of a Pagefind record. */
export const toContent = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => toTokens(text.trim()).join(separator)).join(`${separator}${paragraphEnd}${separator}`);

/** The folded text of a record again, a paragraph a line. */
export const fromContent = (content: string): string =>
  content
    .replace(/[\u200b\u2402]/gu, '')
    .replaceAll(space, ' ')
    .replaceAll(quote, '"')
    .replaceAll(paragraphEnd, '\n');

/** A stretch of text as a phrase of Pagefind's; `anywhere` matches inside a run of letters and digits too. */
export const toPhrase = (text: string, anywhere: boolean): string => {
  const tokens = toTokens(text);
  return `"${(anywhere && tokens[0] === runStart ? tokens.slice(1) : tokens).join(' ')}"`;
};

/** What Pagefind takes for a word without being told: letters and digits of ASCII, common Han characters. */
const isPlain = (character: string): boolean => /[A-Za-z0-9\s\u4e00-\u9fff]/u.test(character);

/**
 * The characters that Pagefind has to be told are words: all that it might drop as punctuation. Sorted by code point, so that an index is the same whatever order it was made in.
 */
export const charactersToInclude = (contents: Iterable<string>): string => {
  const characters = new Set<string>();
  for (const content of contents) {
    for (const character of content) {
      if (character !== separator && !isPlain(character)) characters.add(character);
    }
  }
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
};

/**
 * Whether a volume that was told of `characters` may hold a stretch of text. Pagefind drops from a phrase what it was not
 * told of, and would find the rest: such a phrase must not be asked for.
 */
export const mayHold = (characters: string, text: string): boolean => {
  const known = comparable(characters);
  return toTokens(text).every((token) => isPlain(comparable(token)) || known.includes(comparable(token)));
};
