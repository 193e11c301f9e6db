import type { Row } from '../../row.ts';
import { countHan } from '../../sentence.ts';
import { keySimilarity, titleKey } from '../../title-key.ts';
import type { ContentsEntry } from '../contents/read-entry.ts';
import { longestTitle, readTitleHead, titleEnd, type TitlePlace } from './title-rows.ts';

export interface TitleMatch {
  /** Index of the entry in the contents. */
  readonly entry: number;
  readonly place: TitlePlace;
  readonly score: number;
}

/** A title runs over this many lines at most. */
const mostRows = 6;
/** Below this a line of the body does not answer to a line of the contents. */
const least = 0.8;
/** Lines looked at for one entry at most: more share its head only in a text made to be slow. */
const mostCandidates = 24;
/** Characters of a title's head by which its line is looked up. */
const headSize = 3;

/** Offset in `text` after its first `count` letters and digits. */
const offsetAfter = (text: string, count: number): number => {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (seen >= count) return i;
    seen += titleKey(text[i] ?? '').length;
  }
  return text.length;
};

/** How well the rows from `row` print the title `key`, over as many rows as answer best. */
const matchAt = (
  rows: readonly Row[],
  row: number,
  entry: ContentsEntry,
): { place: TitlePlace; score: number } | null => {
  const first = rows[row];
  if (first === undefined) return null;
  const head = readTitleHead(first.text);
  let best: { place: TitlePlace; score: number } | null = null;
  let text = '';
  for (let count = 1; count <= mostRows; count++) {
    const next = rows[row + count - 1];
    if (next === undefined || (count > 1 && countHan(next.text) > longestTitle)) break;
    if (count > 1 && readTitleHead(next.text).start > 0) break;
    text += next.text;
    const title = text.slice(head.start);
    const key = titleKey(title);
    const end = titleEnd(text);
    const offer = (score: number, stop: number): void => {
      if (score >= least && score > (best?.score ?? 0)) {
        best = { score, place: { row, rows: count, ...head, end: stop } };
      }
    };
    offer(keySimilarity(key, entry.key), end);
    // The title runs on into the text (“1. 题目。正文……”), or the contents cut it short.
    if (entry.key.length >= 8 && key.startsWith(entry.key)) {
      const stop = offsetAfter(title, entry.key.length);
      const rest = key.length - entry.key.length;
      if (/^[\s。：:!！?？】”]/u.test(title.slice(stop))) offer(0.95, head.start + stop);
      else if (countHan(text) <= longestTitle && rest <= entry.key.length) offer(0.85, end);
      break;
    }
    if (key.length > entry.key.length + 12) break;
  }
  const found = best as { place: TitlePlace; score: number } | null;
  if (found === null) return null;
  // The number speaks for a line, a difference between 附 and no 附 against it.
  const number = entry.number !== null && found.place.number === entry.number ? 0.2 : 0;
  const appendix = (entry.kind === 'appendix') === found.place.appendix ? 0 : -0.3;
  return { ...found, score: found.score + number + appendix };
};

/** Lines of the body by the head of their title. */
const indexRows = (rows: readonly Row[]): { byHead: Map<string, number[]>; byNumber: Map<number, number[]> } => {
  const byHead = new Map<string, number[]>();
  const byNumber = new Map<number, number[]>();
  const add = <K>(map: Map<K, number[]>, key: K, row: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [row]);
    else list.push(row);
  };
  for (const [index, row] of rows.entries()) {
    const head = readTitleHead(row.text);
    // Under 附件1 alone on its line the title is the next line.
    const titled =
      head.appendix && head.start === row.text.length ? (rows[index + 1]?.text ?? '') : row.text.slice(head.start);
    const key = titleKey(titled.slice(0, 12)).slice(0, headSize);
    if (key.length === headSize) add(byHead, key, index);
    if (head.number !== null && countHan(row.text) <= longestTitle) add(byNumber, head.number, index);
  }
  return { byHead, byNumber };
};

/**
 * Which lines of the body print the titles of the contents: of all candidates the chain that keeps the order of both
 * and whose likenesses add up to most. An entry without a body has no match.
 */
export const matchTitles = (entries: readonly ContentsEntry[], rows: readonly Row[]): TitleMatch[] => {
  const { byHead, byNumber } = indexRows(rows);
  const candidates: TitleMatch[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'section' || entry.key.length < 2) continue;
    const places = new Set([
      ...(byHead.get(entry.key.slice(0, headSize)) ?? []).slice(0, mostCandidates),
      ...(entry.number === null ? [] : (byNumber.get(entry.number) ?? []).slice(0, mostCandidates)),
    ]);
    for (const row of places) {
      const match = matchAt(rows, row, entry);
      if (match !== null) candidates.push({ entry: index, ...match });
    }
  }
  return bestChain(candidates);
};

/** The heaviest chain of matches rising in entry and row. */
const bestChain = (candidates: readonly TitleMatch[]): TitleMatch[] => {
  const sorted = [...candidates].sort((a, b) => a.entry - b.entry || a.place.row - b.place.row);
  const weight: number[] = [];
  const before: number[] = [];
  let top = -1;
  for (const [i, match] of sorted.entries()) {
    weight[i] = match.score;
    before[i] = -1;
    // Chains are short-sighted on purpose: looking back over some hundred candidates is enough and keeps time linear.
    for (let j = Math.max(0, i - 400); j < i; j++) {
      const other = sorted[j];
      if (other === undefined || other.entry >= match.entry) continue;
      if (other.place.row + other.place.rows > match.place.row) continue;
      const sum = (weight[j] ?? 0) + match.score;
      if (sum > (weight[i] ?? 0)) {
        weight[i] = sum;
        before[i] = j;
      }
    }
    if (top < 0 || (weight[i] ?? 0) > (weight[top] ?? 0)) top = i;
  }
  const chain: TitleMatch[] = [];
  for (let i = top; i >= 0; i = before[i] ?? -1) {
    const match = sorted[i];
    if (match !== undefined) chain.push(match);
  }
  return chain.reverse();
};
