import type { Line } from '../../text/lines.ts';
import { readNumberMark } from '../number-form.ts';
import { countHan, endsSentence } from '../sentence.ts';
import type { ItemHead } from './item-head.ts';
import { isMedium } from './media-names.ts';

/** 【title】text on one line, with or without a bullet or a number before it. */
const runIn = /^(?<before>(?<mark>[◆◇●○■□▲△★☆▶※·•◎►▪]?\s*)[【〖]\s*)(?<title>[^【】〖〗]{6,60}?)\s*[】〗]\s*(?=\S)/u;
/** A title says more than a label does. */
const leastHan = 6;
/** So many lines open in this way, and so many of the paragraphs, before they are items. */
const fewest = 3;
const share = 0.6;

const readRunIn = ({ text }: Line): Omit<ItemHead, 'at'> | null => {
  const number = readNumberMark(text);
  const start = number?.length ?? 0;
  const found = runIn.exec(text.slice(start));
  const { title = '', mark = '', before = '' } = found?.groups ?? {};
  if (found === null || countHan(title) < leastHan || isMedium(title) || !endsSentence(text)) return null;
  return {
    bullet: mark.trim() !== '',
    number: number === null ? null : { form: number.form, value: number.value },
    label: null,
    from: start + before.length,
    to: start + before.length + title.length,
    end: start + found[0].length,
  };
};

const part = ({ slice, text, ...rest }: Line, from: number, to: number): Line => ({
  ...rest,
  slice: [slice[0] + from, to >= text.length ? slice[1] : slice[0] + to],
  text: text.slice(from, to),
});

/**
 * Cuts the titles off that stand in 【】 at the head of their text. Returns the lines, each of those now two, and the
 * heads among them; null where too few of the paragraphs have one.
 */
export const splitRunInTitles = (lines: readonly Line[]): { lines: Line[]; heads: ItemHead[] } | null => {
  const found = lines.map(readRunIn);
  const items = found.filter((one) => one !== null).length;
  const paragraphs = lines.filter(({ text }) => endsSentence(text)).length;
  if (items < fewest || items < share * paragraphs) return null;
  const heads: ItemHead[] = [];
  const cut: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const one = found[i] ?? null;
    if (one === null) cut.push(line);
    else {
      heads.push({ ...one, at: cut.length });
      cut.push(part(line, 0, one.end), part(line, one.end, line.text.length));
    }
  }
  return { lines: cut, heads };
};
