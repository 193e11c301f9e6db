import { byPlace, type Mark } from '../domain/mark.ts';
import { escapes, type Place } from './escapes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { phrasingToText } from './phrasing-to-text.ts';

/** `[^1]` that stands behind a text of UTF-16 length `at`. */
interface Call {
  readonly at: number;
  readonly label: string;
}

/** How to set marks apart where the plain way is read otherwise. */
interface Style {
  readonly emphasis: '*' | '_';
  /** Write the characters beside a delimiter as references: `a&#x28;**x**`. */
  readonly encode: boolean;
  /** Escape whatever could pair up with a delimiter; else only what pairs up within the text. */
  readonly wary: boolean;
}

/** For text without marks. */
const plain: Style = { emphasis: '*', encode: false, wary: false };

const styles: readonly Style[] = [
  { emphasis: '*', encode: false, wary: true },
  { emphasis: '_', encode: false, wary: true },
  { emphasis: '*', encode: true, wary: true },
  { emphasis: '_', encode: true, wary: true },
];

/** Most lines hold nothing that Markdown could take for its own. */
const special = /[#>+*_.)`~<:=[\]&\\|-]/;

const isAsciiPunctuation = (char: string): boolean => /[!-/:-@[-`{-~]/.test(char);

/** `[text](destination)`: bare where the address allows, else in angle brackets. */
const destination = (href: string, place: Place): string => {
  const safe = href.replaceAll(/&(?=[#a-z])/gi, '&amp;');
  const bare = /^[^\s<>()\\*_`[\]\p{Cc}]+$/u.test(href) ? safe : `<${safe.replaceAll(/[<>\\]/g, String.raw`\$&`)}>`;
  return place === 'cell' ? bare.replaceAll('|', String.raw`\|`) : bare;
};

const opening = (mark: Mark, style: Style): string =>
  mark.type === 'link' ? '[' : mark.type === 'strong' ? '**' : style.emphasis;

const closing = (mark: Mark, style: Style, place: Place): string =>
  mark.type === 'link' ? `](${destination(mark.href, place)})` : opening(mark, style);

/** A line of text as it is to be written. */
interface Line {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly place: Place;
  readonly calls: readonly Call[];
}

/** What stands before each offset of the text: closing delimiters, calls of notes, opening ones; inner ones inside. */
const delimiters = ({ marks, calls, place }: Line, style: Style): Map<number, string> => {
  const at = new Map<number, string>();
  const add = (offset: number, delimiter: string): void => {
    at.set(offset, (at.get(offset) ?? '') + delimiter);
  };
  const ordered = marks.toSorted(byPlace);
  for (const mark of ordered.toReversed()) add(mark.end, closing(mark, style, place));
  for (const { at: offset, label } of calls) add(offset, `[^${label}]`);
  for (const mark of ordered) add(mark.start, opening(mark, style));
  return at;
};

const write = (line: Line, style: Style): string => {
  const { text, place } = line;
  const at = delimiters(line, style);
  const escaped = escapes(text, { place: at.has(0) && place === 'line' ? 'heading' : place, marked: style.wary });
  const charAt = (index: number): string => String.fromCodePoint(...[text.codePointAt(index) ?? []].flat());
  const encodes = (index: number): boolean =>
    style.encode && index < text.length && (at.has(index) || at.has(index + charAt(index).length));
  /** The character that will follow what stands before `index`. */
  const follower = (index: number): string =>
    at.get(index)?.charAt(0) ?? (encodes(index) ? '&' : escaped.has(index) ? '\\' : charAt(index));
  let out = '';
  for (let index = 0; index < text.length;) {
    const char = charAt(index);
    const next = index + char.length;
    out += at.get(index) ?? '';
    const atLabelEnd = place === 'label' && next === text.length;
    if (encodes(index)) out += `&#x${(char.codePointAt(0) ?? 0).toString(16)};`;
    else if (escaped.has(index)) out += `\\${char}`;
    else if (char === '\\' && (atLabelEnd || isAsciiPunctuation(follower(next)))) out += '\\\\';
    else if (char === '!' && at.get(next)?.startsWith('[')) out += '\\!';
    // The text of a link may not read as the call of a note.
    else if (char === '^' && at.get(index)?.endsWith('[')) out += '\\^';
    else out += char;
    index = next;
  }
  return out + (at.get(text.length) ?? '');
};

const readsAs = (markdown: string, { text, marks, calls }: Line): boolean => {
  // A heading holds any line of phrasing content, whatever it begins with; a call is one where the note is defined.
  const definitions = calls.map(({ label }) => `[^${label}]: x\n`).join('');
  const [node, ...rest] = parseMarkdown(`# ${markdown} #\n\n${definitions}`).children;
  if (node?.type !== 'heading' || rest.length > calls.length) return false;
  const read = phrasingToText(node.children);
  const found = read.calls.map(({ at, node: { label } }) => ({ at, label }));
  return (
    read.foreign.length === 0 &&
    read.text === text &&
    JSON.stringify(read.marks) === JSON.stringify(marks.toSorted(byPlace)) &&
    JSON.stringify(found) === JSON.stringify(calls)
  );
};

/**
 * A line of text with its marks and calls of notes → Markdown that reads back as just that, with as few escapes as
 * that takes. Plain text goes by the rules of `escapes`; else the first style that reads back is taken. Calls are in
 * the order of the text, none at its start, their labels digits.
 */
export const inlineToMarkdown = (
  text: string,
  marks: readonly Mark[] = [],
  place: Place = 'line',
  calls: readonly Call[] = [],
): string => {
  const line = { text, marks, place, calls };
  if (marks.length === 0 && calls.length === 0) return special.test(text) ? write(line, plain) : text;
  for (const style of marks.length === 0 ? [plain, ...styles] : styles) {
    const attempt = write(line, style);
    if (readsAs(attempt, line)) return attempt;
  }
  throw new Error(`No Markdown for ${JSON.stringify(line)}`);
};
