import { appendixMarkLength, isBareAppendixMark } from '../../appendix-mark.ts';
import { readNumberMark, type NumberForm } from '../../number-form.ts';

/** A place in the body where an article may begin: rows [row, row + rows), title at [start, end) of their text. */
export interface TitlePlace {
  readonly row: number;
  readonly rows: number;
  readonly start: number;
  readonly end: number;
  readonly number: number | null;
  readonly form: NumberForm | null;
  readonly appendix: boolean;
}

/** What a title may be at most, in Han characters. */
export const longestTitle = 160;

/** 1 题目: a number with nothing but a space after it; 1 月 and 3 个 are quantities. */
const bareNumber = /^(\d{1,2})\s+(?=[\p{Script=Han}“《【])(?![年月日时分个家项条万亿元名人次台套所])/u;

const bold = /^(?:\*\*|__)+/u;

/** The head of a row before its title: bold marks, number, 附：. */
export const readTitleHead = (
  text: string,
): { start: number; number: number | null; form: NumberForm | null; appendix: boolean } => {
  const marks = bold.exec(text)?.[0].length ?? 0;
  const appendix = appendixMarkLength(text.slice(marks));
  if (appendix > 0) return { start: marks + appendix, number: null, form: null, appendix: true };
  if (isBareAppendixMark(text)) return { start: text.length, number: null, form: null, appendix: true };
  const mark = readNumberMark(text.slice(marks));
  if (mark !== null) return { start: marks + mark.length, number: mark.value, form: mark.form, appendix: false };
  const bare = bareNumber.exec(text.slice(marks));
  if (bare?.[1] !== undefined) {
    return { start: marks + bare[0].length, number: Number(bare[1]), form: null, appendix: false };
  }
  return { start: marks, number: null, form: null, appendix: false };
};

/** Where the title ends in the text: colon (附：…摘录：), bold marks and leaders after it are no part of it. */
export const titleEnd = (text: string): number => text.replace(/[\s*_:：]+$/u, '').length;
