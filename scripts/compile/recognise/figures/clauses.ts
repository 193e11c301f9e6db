import type { Slice } from '../../text/tracked-text.ts';
import type { Quantity } from './numbers.ts';

const boundary = /[，。；：！？,;?!…]/u;

/** A number in its surroundings. Offsets are UTF-16 units of the block's text. */
export interface Setting {
  readonly quantity: Quantity;
  readonly sentence: Slice;
  /** Start of the clause: behind the last stop, or behind the number before it in a list. */
  readonly start: number;
  /** End of the clause: the next stop. */
  readonly end: number;
  /** Nothing but a joint (、 和) stands between the number before and this one. */
  readonly chained: boolean;
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
const thousands = /(?<=\d)[,，](?=\d{3}(?!\d))/u;

const isStop = (text: string, at: number): boolean =>
  boundary.test(text.charAt(at)) && !(thousands.test(text.slice(at - 1, at + 4)) && /\d/u.test(text.charAt(at - 1)));

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
    const chained = behind !== null && /^(?:[、和及与]|以及)? ?(?:约|近|超过?)?$/u.test(behind);
    const from = Math.max(start, previous?.end ?? start);
    const next = quantities[i + 1];
    const stop = next !== undefined && next.start < end ? next.start : end;
    const lead = text.slice(Math.max(from, quantity.start - reach), quantity.start);
    const before = previous !== null && from === previous.end ? lead.replace(listJoint, '') : lead;
    const rest = text.slice(quantity.end, Math.min(stop, quantity.end + reach));
    settings.push({
      quantity,
      sentence,
      start,
      end,
      chained,
      before: bracketOpens.test(before) ? before.replace(bracketOpens, '') : before,
      after: next?.start === stop ? rest.replace(/[、和及与][^、和及与]*$/u, '') : rest,
    });
    previous = quantity;
  }
  return settings;
};
