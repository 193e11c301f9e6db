import { byPlace, type Mark } from '../domain/mark.ts';

/** The mark without white space at its rim; null where nothing is left of it. */
const trim = (text: string, mark: Mark): Mark | null => {
  const marked = text.slice(mark.start, mark.end);
  const start = mark.start + marked.length - marked.trimStart().length;
  const end = start + marked.trim().length;
  return start < end ? { ...mark, start, end } : null;
};

/** Two marks of a kind that touch or overlap are one. Links stay apart. */
const merge = (marks: readonly Mark[]): Mark[] => {
  const merged: Mark[] = [];
  for (const mark of marks) {
    const same = merged.find((other) => other.type === mark.type && other.type !== 'link' && mark.start <= other.end);
    if (same) same.end = Math.max(same.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
};

/** Marks as read → marks as kept (see `marksTrouble`): trimmed, merged, in order. They must nest already. */
export const tidyMarks = (text: string, marks: readonly Mark[]): Mark[] =>
  merge(marks.flatMap((mark) => trim(text, mark) ?? []).sort(byPlace)).sort(byPlace);
