import { byPlace, type Mark } from '../domain/mark.ts';
import { escapes, type Place } from './escapes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { phrasingToText } from './phrasing-to-text.ts';

/** How to set marks apart where the plain way is read otherwise. */
interface Style {
  readonly emphasis: '*' | '_';
  /** Write the characters beside a delimiter as references: `a&#x28;**x**`. */
  readonly encode: boolean;
}

const styles: readonly Style[] = [
  { emphasis: '*', encode: false },
  { emphasis: '_', encode: false },
  { emphasis: '*', encode: true },
  { emphasis: '_', encode: true },
];

/** Most lines hold nothing that Markdown could take for its own. */
const special = /[#>+*_.)`~<:[\]&\\-]/;

const isAsciiPunctuation = (char: string): boolean => /[!-/:-@[-`{-~]/.test(char);

/** `[text](destination)`: bare where the address allows, else in angle brackets. */
const destination = (href: string): string => {
  const safe = href.replaceAll(/&(?=[#a-z])/gi, '&amp;');
  if (/^[^\s<>()\\*_`[\]\p{Cc}]+$/u.test(href)) return safe;
  return `<${safe.replaceAll(/[<>\\]/g, String.raw`\$&`)}>`;
};

const opening = (mark: Mark, style: Style): string =>
  mark.type === 'link' ? '[' : mark.type === 'strong' ? '**' : style.emphasis;

const closing = (mark: Mark, style: Style): string =>
  mark.type === 'link' ? `](${destination(mark.href)})` : opening(mark, style);

/** The delimiters that stand before each offset of the text, closing ones first, inner ones inside. */
const delimiters = (marks: readonly Mark[], style: Style): Map<number, string> => {
  const at = new Map<number, string>();
  const add = (offset: number, delimiter: string): void => {
    at.set(offset, (at.get(offset) ?? '') + delimiter);
  };
  const ordered = marks.toSorted(byPlace);
  for (const mark of ordered.toReversed()) add(mark.end, closing(mark, style));
  for (const mark of ordered) add(mark.start, opening(mark, style));
  return at;
};

const write = (text: string, marks: readonly Mark[], place: Place, style: Style): string => {
  const at = delimiters(marks, style);
  const escaped = escapes(text, { place: at.has(0) && place === 'line' ? 'heading' : place, marked: marks.length > 0 });
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
    else out += char;
    index = next;
  }
  return out + (at.get(text.length) ?? '');
};

const readsAs = (markdown: string, text: string, marks: readonly Mark[]): boolean => {
  // A heading holds any line of phrasing content, whatever it begins with.
  const [node, ...rest] = parseMarkdown(`# ${markdown} #\n`).children;
  if (node?.type !== 'heading' || rest.length > 0) return false;
  const read = phrasingToText(node.children);
  const ordered = JSON.stringify(marks.toSorted(byPlace));
  return read.foreign.length === 0 && read.text === text && JSON.stringify(read.marks) === ordered;
};

/**
 * A line of text with its marks → Markdown that reads back as just that, with as few escapes as that takes. Text
 * without marks goes by the rules of `escapes`; with marks, the first style that reads back is taken.
 */
export const inlineToMarkdown = (text: string, marks: readonly Mark[] = [], place: Place = 'line'): string => {
  if (marks.length === 0 && !special.test(text)) return text;
  const [plain, ...others] = styles;
  if (plain === undefined) return text;
  const first = write(text, marks, place, plain);
  if (marks.length === 0 || readsAs(first, text, marks)) return first;
  for (const style of others) {
    const attempt = write(text, marks, place, style);
    if (readsAs(attempt, text, marks)) return attempt;
  }
  throw new Error(`No Markdown for ${JSON.stringify({ text, marks })}`);
};
