import type { NumberForm } from '../../number-form.ts';
import { countHan, endsInside, endsSentence } from '../../sentence.ts';
import type { Row } from '../../row.ts';
import { longestTitle, readTitleHead, titleEnd, type TitlePlace } from './title-rows.ts';

/** A numbered row that could open an item: number and title, no full stop, a text after it. */
interface Opening extends TitlePlace {
  readonly number: number;
  readonly form: NumberForm;
}

/** Numbers may be misprinted or missing: a chain may skip one. */
const widestStep = 2;

/** A row that opens an item by itself: `1. 题目` with no full stop, or `1.【题目】正文……`. */
const openings = (rows: readonly Row[]): Opening[] => {
  const found: Opening[] = [];
  for (const [row, { text }] of rows.entries()) {
    const { start, number, form, appendix } = readTitleHead(text);
    if (number === null || form === null || appendix || form === 'article') continue;
    const bracketed = /^[【〖]([^】〗]{4,60})[】〗]/u.exec(text.slice(start));
    if (bracketed !== null) {
      found.push({ row, rows: 1, start, end: start + bracketed[0].length, number, form, appendix });
      continue;
    }
    if (countHan(text) > longestTitle || /[。；;]["”’）)\s]*$/u.test(text)) continue;
    // A title cut at a comma goes on in a line that has no stop either.
    if (endsInside(text) && endsSentence(rows[row + 1]?.text ?? '。')) continue;
    if (endsSentence(text) && countHan(text) > 40) continue;
    found.push({ row, rows: 1, start, end: titleEnd(text), number, form, appendix });
  }
  return found;
};

/** The longest chain 1, 2, 3 … of one form, earliest first where two are equally long. */
const chainOf = (opens: readonly Opening[], form: NumberForm): Opening[] => {
  const own = opens.filter((opening) => opening.form === form);
  const length: number[] = [];
  const before: number[] = [];
  let top = -1;
  for (const [i, opening] of own.entries()) {
    length[i] = opening.number === 1 ? 1 : opening.number === 2 && i === 0 ? 0.5 : -Infinity;
    before[i] = -1;
    for (let j = Math.max(0, i - 200); j < i; j++) {
      const step = opening.number - (own[j]?.number ?? 0);
      if (step < 1 || step > widestStep) continue;
      const sum = (length[j] ?? 0) + (step === 1 ? 1 : 0.4);
      if (sum > (length[i] ?? 0)) {
        length[i] = sum;
        before[i] = j;
      }
    }
    if ((length[i] ?? 0) > (length[top] ?? 0)) top = i;
  }
  const chain: Opening[] = [];
  for (let i = top; i >= 0; i = before[i] ?? -1) {
    const opening = own[i];
    if (opening !== undefined) chain.push(opening);
  }
  return chain.reverse();
};

/**
 * The items of a body without contents: the chain of numbered titles of the outermost form. A chain inside one item
 * of another (1. 2. 3. under 一、) is not the outermost.
 */
export const numberedItems = (rows: readonly Row[]): TitlePlace[] => {
  const opens = openings(rows);
  const forms = [...new Set(opens.map((opening) => opening.form))];
  let best: Opening[] = [];
  for (const form of forms) {
    const chain = chainOf(opens, form);
    if (chain.length < 2) continue;
    const first = chain[0]?.row ?? Infinity;
    const bestFirst = best[0]?.row ?? Infinity;
    const last = chain.at(-1)?.row ?? 0;
    const encloses = first <= bestFirst && last >= (best.at(-1)?.row ?? 0);
    if (best.length === 0 || encloses || (chain.length > best.length * 2 && first <= bestFirst)) best = chain;
  }
  return best;
};
