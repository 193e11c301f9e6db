import { appendixMarkLength } from '../../appendix-mark.ts';
import { readNumberMark, type NumberForm } from '../../number-form.ts';
import { parseNumeral } from '../../numeral.ts';
import { readPageTail } from '../../page-number.ts';
import { titleKey } from '../../title-key.ts';
import type { Row } from '../../row.ts';

/** A line of the contents, read. `start` and `end` bound the title in the row's text. */
export interface ContentsEntry {
  readonly row: Row;
  readonly kind: 'item' | 'appendix' | 'section';
  readonly form: NumberForm | 'bare' | null;
  readonly number: number | null;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const bullet = /^(?:[●•·▪■◆◇○□★☆▲△◎※►▶*\-—–]+\s*)+/u;
const section =
  /^(?:【[^】]{2,14}】|〖[^〗]{2,14}〗|\[[^\]]{2,14}\]|[★◆■●]\s*\S{2,12}\s*[★◆■●]|[〉>》]{1,3}\S{2,12}[〈<《]{1,3})$/u;

/** 1 广东召开…: a number with nothing but a space after it, which only a list of contents may have. */
const bareNumber = /^([0-9０-９]{1,3})\s+(?=\S)/u;

/** Where the head of the line (number, 附：, bullet) ends, and what it says. */
export const readHead = (
  text: string,
): { length: number; form: NumberForm | 'bare' | null; number: number | null; appendix: boolean } => {
  const bulletLength = bullet.exec(text)?.[0].length ?? 0;
  const rest = text.slice(bulletLength);
  const appendix = appendixMarkLength(rest);
  if (appendix > 0) return { length: bulletLength + appendix, form: null, number: null, appendix: true };
  const mark = readNumberMark(rest);
  if (mark !== null) {
    return { length: bulletLength + mark.length, form: mark.form, number: mark.value, appendix: false };
  }
  const bare = bareNumber.exec(rest);
  if (bare?.[1] !== undefined && !/^\d+\s*[年月日个]/u.test(rest)) {
    return { length: bulletLength + bare[0].length, form: 'bare', number: parseNumeral(bare[1]), appendix: false };
  }
  return { length: bulletLength, form: null, number: null, appendix: false };
};

/** Whether a line opens an entry by its own mark: a number, 附：, a bullet or the brackets of a section. */
export const opensEntry = (text: string): boolean =>
  readHead(text).length > 0 || section.test(text.slice(0, readPageTail(text)?.start ?? text.length).trim());

/**
 * Reads an entry put together from its lines. `own` is a page number that stood on a line of its own; where the list
 * `usesPages`, a bare number at the end is one too.
 */
export const readEntry = (
  row: Row,
  own: { readonly page: number; readonly start: number } | null,
  usesPages: boolean,
): ContentsEntry => {
  const { text } = row;
  const printed = readPageTail(text);
  const tail = own ?? (printed !== null && (usesPages || printed.leader) ? printed : null);
  const body = text.slice(0, tail?.start ?? text.length);
  const head = readHead(body);
  // A colon left over from 附：…讲话摘录：, dots of a leader cut short.
  const end = body.replace(/[\s:：.．。·•…⋯_\-—–]+$/u, '').length;
  const isSection = section.test(body.trim());
  return {
    row,
    kind: isSection ? 'section' : head.appendix ? 'appendix' : 'item',
    form: head.form,
    number: head.number,
    page: tail?.page ?? null,
    start: Math.min(head.length, end),
    end,
    key: titleKey(body.slice(Math.min(head.length, end), end)),
  };
};
