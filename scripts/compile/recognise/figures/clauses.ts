import type { Slice } from '../../text/tracked-text.ts';
import { unitClass } from '../../text/unit-class.ts';
import { measuredNoun } from './measure-words.ts';
import type { Quantity } from './numbers.ts';

/** A number in its surroundings. Offsets are UTF-16 units of the block's text. */
export interface Setting {
  readonly quantity: Quantity;
  /** Start of the clause: behind the last stop, or behind the number before it in a list. */
  readonly start: number;
  /** End of the clause: the next stop. */
  readonly end: number;
  /** Nothing but a joint (、 和) stands between the number before and this one. */
  readonly chained: boolean;
  /** It is the upper of two bounds (3—5家): what it counts is what the lower one counts. */
  readonly upper: boolean;
  /** The text between the clause's start and the number, without what qualifies the number. */
  readonly before: string;
  /** The text between the number and the clause's end, or the next number of a list. */
  readonly after: string;
}

/** A label is never further from its number. */
const reach = 120;
const bracketOpens = /^[^（(]*[)）]/u;
/** Between two numbers of a list: the noun of the first and the joint. What is left names the second. */
const listJoint = /^[^、]*、|^.*(?:以及|[和及与])(?=(?:约|近|超过?)?$)/u;
/** …和乙 before the next number names that one; 国家和地区的 does not. */
const listTail = /[、和及与][^、和及与]*(?<!的)$/u;
/** Nothing but a joint, or the dash of a range, stands between two numbers. */
const joint = /^(?:[、和及与]|以及)? ?(?:约|近|超过?)?$/u;
const isJoint = (text: string): boolean => text.length <= 5 && joint.test(text);
/** 3—5家, 20%至30%: two bounds of one thing. */
const bounds = /^ ?(?:至|到|[-—–～~]{1,2}) ?$/u;
const areBounds = (text: string): boolean => text.length <= 4 && bounds.test(text);
/** 12,500: a comma that parts the thousands of a number; tried one unit before it. */
const thousands = /^\d[,，]\d{3}/u;
/** By UTF-16 unit, 1 where it ends a clause: asked of every unit around a number. */
const stops = new Uint8Array(0x1_0000);
for (const stop of '，。；：！？,;?!…') stops[stop.charCodeAt(0)] = 1;

const isComma = unitClass(/[,，]/u);

const isStop = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return stops[unit] === 1 && !(at > 0 && isComma(unit) && thousands.test(text.slice(at - 1, at + 4)));
};

/** Each quantity of a sentence with its clause. */
export const settingsOf = (text: string, sentence: Slice, quantities: readonly Quantity[]): Setting[] => {
  const settings: Setting[] = [];
  let previous: Quantity | null = null;
  for (const [i, quantity] of quantities.entries()) {
    let start = quantity.start;
    while (start > sentence[0] && !isStop(text, start - 1)) start--;
    let end = quantity.end;
    while (end < sentence[1] && !isStop(text, end)) end++;
    const behind = previous === null ? null : text.slice(previous.end, quantity.start);
    const upper = behind !== null && areBounds(behind);
    const chained = upper || (behind !== null && isJoint(behind));
    const from = Math.max(start, previous?.end ?? start);
    const isLower = areBounds(text.slice(quantity.end, quantities[i + 1]?.start ?? quantity.end));
    // What two bounds count stands behind the upper one.
    const [next, own] = isLower ? [quantities[i + 2], quantities[i + 1] ?? quantity] : [quantities[i + 1], quantity];
    const stop = next !== undefined && next.start < end ? next.start : end;
    const lead = text.slice(Math.max(from, quantity.start - reach), quantity.start);
    const before = areBounds(lead)
      ? ''
      : previous !== null && from === previous.end
        ? lead.replace(listJoint, '')
        : lead;
    const attribute = quantity.kind === 'count' ? (measuredNoun.exec(text.slice(own.end, end))?.[0].length ?? 0) : 0;
    const last = attribute > 0 ? Math.max(stop, own.end + attribute + reach) : stop;
    const rest = text.slice(own.end + attribute, Math.min(last, end, own.end + attribute + reach));
    settings.push({
      quantity,
      start,
      end,
      chained,
      upper,
      before: bracketOpens.test(before) ? before.replace(bracketOpens, '') : before,
      after: next?.start === stop && attribute === 0 ? rest.replace(listTail, '') : rest,
    });
    previous = quantity;
  }
  return settings;
};
