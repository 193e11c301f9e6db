import type { Line } from '../../text/lines.ts';
import { unitClass } from '../../text/unit-class.ts';
import { isHeadlineShaped } from '../headline.ts';
import { readNumberMark, type NumberForm } from '../number-form.ts';
import { isMedium } from './media-names.ts';
import { readSourceNote } from './source-note.ts';

/** The line an item of a digest opens with, taken apart. Offsets are UTF-16 units of the line's text. */
export interface ItemHead {
  /** Index of the line. */
  readonly at: number;
  /** The bullet, or the number with its form. */
  readonly bullet: boolean;
  readonly number: { readonly form: NumberForm; readonly value: number } | null;
  /** What stands in brackets before the title or behind it: its range, and the name. */
  readonly label: {
    readonly start: number;
    readonly end: number;
    readonly name: string;
    readonly medium: boolean;
  } | null;
  /** Where the title begins (behind bullet and number, before a label), where it ends and where the line does. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const isBullet = unitClass(/[◆◇●○■□▲△★☆▶※·•◎►▪]/u);
const bullets = /^[◆◇●○■□▲△★☆▶※·•◎►▪]\s*/u;
const opensLabel = unitClass(/[【[〔［]/u);
const labelBefore = /^[【[〔［]\s*([^（()）【】[\]〔〕，。；！？]{1,20}?)\s*[】\]〕］]\s*(?=\S)/u;

type Label = NonNullable<ItemHead['label']>;

const labelOf = (match: RegExpExecArray, from: number): Label => {
  const name = match[1] ?? '';
  return { start: from, end: from + match[0].length, name, medium: isMedium(name) };
};

/** 某某合龙（《某某日报》6月11日）: the medium behind the title. */
const mediumBehind = (rest: string, from: number): Label | null => {
  const note = readSourceNote(rest);
  if (!note?.medium || note.start === 0) return null;
  return { start: from + note.start, end: from + note.end, name: note.medium, medium: true };
};

/** Reads a line as the head of an item; null where it has not the shape of a title. */
export const readItemHead = ({ text }: Line, at: number): ItemHead | null => {
  const bullet = isBullet(text.charCodeAt(0)) ? (bullets.exec(text)?.[0].length ?? 0) : 0;
  const mark = bullet === 0 ? readNumberMark(text) : null;
  const from = bullet + (mark?.length ?? 0);
  const rest = text.slice(from);
  const before = opensLabel(rest.charCodeAt(0)) ? labelBefore.exec(rest) : null;
  const label = before === null ? mediumBehind(rest, from) : labelOf(before, from);
  const title = label === null ? rest : text.slice(from, label.start) + text.slice(label.end, text.length);
  if (!isHeadlineShaped(title)) return null;
  return {
    at,
    bullet: bullet > 0,
    number: mark === null ? null : { form: mark.form, value: mark.value },
    label,
    from,
    to: text.length,
    end: text.length,
  };
};
