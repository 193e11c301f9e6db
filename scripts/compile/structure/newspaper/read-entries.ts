import type { Slice } from '../../text/tracked-text.ts';
import { isHeadlineShaped } from '../headline.ts';
import { emWidth, endsSentence } from '../sentence.ts';
import { isCaption } from './caption.ts';
import { isPenName, parseBareNames, parseByline } from './byline.ts';
import type { Entry, Role } from './entry.ts';
import type { WrappedLine } from './part-columns.ts';
import { headlineShape } from './headline-shapes.ts';
import {
  acronyms,
  answerLine,
  authorNote,
  columnLabel,
  editorNote,
  editorNoteTitle,
  listItem,
  nameplate,
  pageFurniture,
  placeLine,
  pointer,
  questionLine,
  readAsBox,
  saidToAnswer,
  signature,
  strayLatin,
  turnedFrom,
  turnedTo,
  turns,
} from './line-patterns.ts';

/** Em widths of the longest line of page furniture and of a headline that points to another page. */
const longestFurniture = 80;

const roleOf = (text: string): { role: Role; names?: readonly string[] } => {
  const width = emWidth(text);
  if (width <= longestFurniture && pageFurniture.some((pattern) => pattern.test(text))) return { role: 'furniture' };
  if (signature.test(text)) return { role: 'signature' };
  if (authorNote.test(text)) return { role: 'body' };
  if (editorNoteTitle.test(text) || editorNote.test(text)) return { role: 'editor-note' };
  if (width <= longestFurniture && pointer.test(text) && isHeadlineShaped(text)) return { role: 'furniture' };
  if (questionLine.test(text)) return { role: 'question' };
  if (isCaption(text)) return { role: 'caption' };
  const byline = parseByline(text);
  if (byline !== null) return { role: 'byline', names: byline };
  if (width <= 10 && columnLabel.test(text)) return { role: 'label' };
  const names = parseBareNames(text);
  if (names !== null) return { role: 'names', names };
  if (placeLine.test(text)) return { role: 'place' };
  if (listItem.test(text)) return { role: 'list-item' };
  return { role: isHeadlineShaped(text) ? 'headline' : 'body' };
};

const readLine = (line: WrappedLine, whole: string): Entry => {
  const latin = strayLatin.exec(line.text)?.[0] ?? '';
  const word = latin.trim();
  const isStray = latin !== '' && !acronyms.has(word) && (word === readAsBox || whole.split(word).length === 2);
  const [start, end] = line.slice;
  const begin = isStray ? latin.length : 0;
  const whence = turnedFrom.exec(line.text.slice(begin))?.[0].length ?? 0;
  const rest = line.text.slice(begin + whence);
  const whither = line.more === undefined && turns.test(rest) ? (turnedTo.exec(rest)?.[0].length ?? 0) : 0;
  const [first, last] = [begin + whence, line.text.length - whither];
  const onlyNotice = first >= last;
  const text = onlyNotice ? line.text.slice(begin) : line.text.slice(first, last);
  const { role, names = [] } = onlyNotice ? { role: 'furniture' as const } : roleOf(text);
  const notices: Slice[] = onlyNotice
    ? []
    : [
        ...(whence > 0 ? [[start + begin, start + first] as const] : []),
        ...(whither > 0 ? [[start + last, end] as const] : []),
      ];
  return {
    role,
    text,
    slice: onlyNotice ? [start + begin, end] : [start + first, line.more === undefined ? start + last : end],
    ...(line.more !== undefined && { more: line.more }),
    number: line.number,
    names,
    from: whence > 0,
    to: whither > 0,
    notices,
    stray: isStray ? [start, start + word.length] : null,
  };
};

/**
 * An answer is told by the question before it: its speaker stands before a colon. On a page of questions one that says
 * that it is an answer needs none before it: another story may part the two.
 */
const markAnswers = (entries: readonly Entry[]): Entry[] => {
  const hasQuestions = entries.some(({ role }) => role === 'question');
  const isAnswer = ({ role, text }: Entry, i: number): boolean =>
    role === 'body' &&
    (entries[i - 1]?.role === 'question' ? answerLine.test(text) : hasQuestions && saidToAnswer.test(text));
  return entries.map((entry, i) => (isAnswer(entry, i) ? { ...entry, role: 'answer' } : entry));
};

/** Lines with their roles by their own shape; fragments and quotations are told apart later, by their neighbours. */
export const readEntries = (lines: readonly WrappedLine[], whole: string): Entry[] =>
  markPenNames(
    markUnderTitle(markEchoes(markAnswers(markHeadings(markNameplate(lines.map((line) => readLine(line, whole))))))),
  );

/** Lines above the text of a page among which its paper's name may stand. */
const nameplateWithin = 4;

/** The name of the paper at the head of its page, right beside the line with the day or the folio, heads no article. */
const markNameplate = (entries: readonly Entry[]): Entry[] => {
  const isFurniture = (i: number): boolean => entries[i]?.role === 'furniture';
  return entries.map((entry, i) =>
    i < nameplateWithin &&
    entry.role === 'headline' &&
    nameplate.test(entry.text) &&
    (isFurniture(i - 1) || isFurniture(i + 1))
      ? { ...entry, role: 'furniture' }
      : entry,
  );
};

/** Lines above in which a clause is looked for that is set in large letters, and characters it has at least. */
const echoWithin = 40;
const shortestEcho = 8;

/** Whether a running text has these words as a clause of its own. */
const hasClause = ({ role, text }: Entry, clause: string): boolean => {
  if (role !== 'body' && role !== 'answer') return false;
  const at = text.indexOf(clause);
  return (
    at > 0 && /[，。；：？！“]/u.test(text.charAt(at - 1)) && /[，。；？！”]/u.test(text.charAt(at + clause.length))
  );
};

/**
 * A clause of a story above, in large letters and without a stop, on top of the title of the next one: what heads that
 * title would speak of its own text.
 */
const markEchoes = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry, i) =>
    entry.role === 'headline' &&
    entries[i - 1]?.role === 'body' &&
    entries[i + 1]?.role === 'headline' &&
    entry.text.length >= shortestEcho &&
    entries.slice(Math.max(i - echoWithin, 0), i).some((above) => hasClause(above, entry.text))
      ? { ...entry, role: 'pull-quote' }
      : entry,
  );

/** A bullet before a heading, as before each of several that a text stands under; a list has its items in a row. */
const isBulleted = (entries: readonly Entry[], i: number): boolean =>
  entries[i - 1]?.role !== 'list-item' && entries[i + 1]?.role === 'body' && isHeadlineShaped(entries[i]?.text ?? '');

/** A folio has a nought before it, a heading has none: 04 要闻, 4 还有多难. */
const number = /^([1-9]\d?)\s+\p{Script=Han}/u;
const numberOf = ({ text }: Entry): number => Number(number.exec(text)?.[1] ?? 0);

/** Headings that look like something else by themselves: behind a bullet, or numbered as a page and its section are. */
const markHeadings = (entries: readonly Entry[]): Entry[] => {
  const numbers = new Set(entries.filter(({ role }) => role === 'headline' || role === 'furniture').map(numberOf));
  return entries.map((entry, i) => {
    const value = entry.role === 'furniture' ? numberOf(entry) : 0;
    const goesOn = value > 0 && (numbers.has(value + 1) || (value > 1 && numbers.has(value - 1)));
    const isHeading = goesOn || (entry.role === 'list-item' && isBulleted(entries, i));
    return isHeading ? { ...entry, role: 'headline' } : entry;
  });
};

/** A sentence between a title and its byline stands under the picture: the text begins after the byline. */
const markUnderTitle = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry, i) =>
    entry.role === 'body' &&
    entries[i - 1]?.role === 'headline' &&
    entries[i + 1]?.role === 'byline' &&
    endsSentence(entry.text) &&
    emWidth(entry.text) <= longestUnderTitle
      ? { ...entry, role: 'caption' }
      : entry,
  );
const longestUnderTitle = 60;

/** Two or three characters between a title and its text are the name of the writer, if they are no word and no half. */
const markPenNames = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry, i) => {
    const title = entries[i - 1];
    const isName =
      entry.role === 'headline' &&
      title?.role === 'headline' &&
      entries[i + 1]?.role === 'body' &&
      emWidth(title.text) >= shortestTitle &&
      !headlineShape(title.text).unfinished &&
      isPenName(entry.text);
    return isName ? { ...entry, role: 'names', names: [entry.text] } : entry;
  });
const shortestTitle = 5;
