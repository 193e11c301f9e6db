import { readNumberMark } from '../number-form.ts';
import { appendixMarkLength } from '../appendix-mark.ts';
import { mergeRows, type Row } from '../row.ts';
import { countHan, emWidth, endsSentence } from '../sentence.ts';
import { opensLikeParagraph } from './body/cut-evidence.ts';
import { contactAlternatives, editorAlternatives, mailingAlternatives } from './cover/roles.ts';

/** How the lines of a text were set, where each printed line is a line of the text. */
export interface Setting {
  /** Width of a full line in ems. */
  readonly measure: number;
  /** Whether paragraphs begin with an indent, and with a blank line. */
  readonly indented: boolean;
  readonly spaced: boolean;
}

/** A printed line is no wider than this; longer lines are whole paragraphs. */
const widest = 60;
const leastLines = 8;
/** So many lines at least must be full, and most of them end inside a sentence. */
const leastFull = 5;
/** A line this much narrower than the measure is the last of its paragraph. */
const play = 2.1;

/** An indented line that no stop closes may be this part of the measure and still go on. */
const shortest = 0.75;

/** Two full-width spaces or four half-width ones indent by two ems. */
const indentOf = (row: Row): number => (row.indent <= 2 ? row.indent : row.indent / 2);
const widthOf = (row: Row): number => emWidth(row.text) + indentOf(row);

/** The setting of hard-wrapped text, or null where lines are paragraphs. */
export const settingOf = (rows: readonly Row[]): Setting | null => {
  const lines = rows.filter((row) => countHan(row.text) >= 6);
  if (lines.length < leastLines) return null;
  const widths = lines.map(widthOf).sort((a, b) => a - b);
  const measure = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (measure > widest) return null;
  const full = lines.filter((row) => widthOf(row) >= measure - play && widthOf(row) <= measure + play);
  const open = full.filter((row) => !endsSentence(row.text));
  const longer = lines.filter((row) => widthOf(row) > measure + play);
  const believed = full.length >= leastFull && full.length * 7 >= lines.length && longer.length * 30 <= lines.length;
  if (!believed || open.length * 5 < full.length * 3) return null;
  const indents = full.every((row) => row.indent > 0) ? 0 : lines.filter((row) => row.indent > 0).length;
  const blanks = lines.filter((row) => row.blankBefore > 0).length;
  return {
    measure,
    indented: indents >= 3 && indents * 25 >= lines.length,
    spaced: blanks * 20 >= lines.length && blanks * 5 < lines.length * 4,
  };
};

/** 某某中心编　　　2023年11月20日: what stands at both ends of a line is no running text. */
const columns = /[^\s，。](?:\u3000{2,}| {4,})\S/u;

/** A number or a Latin word at the head of a line, with its signs: it came down whole. */
const unbroken = /^[\dA-Za-z][\dA-Za-z.,%％‰+/-]*/u;

/** 电话：, 主编：, 抄送： under another such line begin one of their own, full as that may be. */
const field = new RegExp(`^(?:${editorAlternatives}|${contactAlternatives}|${mailingAlternatives})\\s*[:：]`, 'u');

const continues = (tail: Row, head: Row, { measure, indented, spaced }: Setting): boolean => {
  if (indented && head.indent > 0) return false;
  if (columns.test(tail.text) || columns.test(head.text)) return false;
  if (field.test(head.text) && (field.test(tail.text) || endsSentence(tail.text))) return false;
  // Kinsoku leaves a line short, and so does a number that is not broken; where paragraphs are indented, what is not
  // goes on.
  const number = endsSentence(tail.text) ? 0 : emWidth(unbroken.exec(head.text)?.[0] ?? '');
  const short = indented && tail.indent > 0 && !endsSentence(tail.text) ? shortest * measure : measure - play - number;
  if (widthOf(tail) < short) return false;
  if (spaced && head.blankBefore > 0 && !head.pageBefore) return false;
  if (!endsSentence(tail.text)) return true;
  if (readNumberMark(head.text) !== null || appendixMarkLength(head.text) > 0) return false;
  // After a stop at the very end of a line: a short line without a stop is a heading or a field, no rest of a paragraph.
  if (widthOf(head) < measure - play && !endsSentence(head.text)) return false;
  return indented || spaced || !opensLikeParagraph(head.text);
};

/** Puts the printed lines of each paragraph and title together again. */
export const unwrap = (rows: readonly Row[], setting: Setting | null): Row[] => {
  if (setting === null) return [...rows];
  const whole: Row[] = [];
  let lines: Row[] = [];
  for (const row of rows) {
    const tail = lines.at(-1);
    if (tail !== undefined && !continues(tail, row, setting)) {
      whole.push(mergeRows(lines));
      lines = [];
    }
    lines.push(row);
  }
  if (lines.length > 0) whole.push(mergeRows(lines));
  return whole;
};
