import type { PrintedLine } from './page-text.ts';

/** Lines at the head and at the foot of a page among which running heads and page numbers stand. */
const rim = 2;
/** A running head comes back on so many pages, and on this share of them: left and right pages may have their own. */
const leastPages = 3;
const share = 0.4;
/** Type so much larger than that of the same line elsewhere makes the name of a publication of it, no running head. */
const nameplate = 1.2;

interface RimLine {
  readonly page: number;
  readonly line: number;
  readonly size: number;
}

/** Prose that comes back is a repeat, and kept. */
const prose = /[，。；！？]/u;
const longest = 40;

/** What comes back: the words without their digits; of a page number its distance from the number of the page. */
const keyOf = (text: string, page: number): string => {
  if (prose.test(text) || text.length > longest) return '';
  const words = text.replaceAll(/[\d\s]+/gu, '');
  if (/\p{L}/u.test(words.replaceAll(/[第页共]/gu, ''))) return words;
  const number = /\d+/u.exec(text)?.[0];
  return number === undefined ? '' : `#${Number(number) - page}`;
};

/** The lines of a page nearest to its upper and its lower edge, by their index. */
const rimsOf = (lines: readonly PrintedLine[]): { line: number; top: boolean }[] => {
  const order = [...lines.keys()].sort((a, b) => (lines[b]?.y ?? 0) - (lines[a]?.y ?? 0));
  if (order.length <= rim * 2) return [];
  return [
    ...order.slice(0, rim).map((line) => ({ line, top: true })),
    ...order.slice(-rim).map((line) => ({ line, top: false })),
  ];
};

/**
 * Running heads, feet and page numbers of a document: what stands near an edge of many of its pages again and again.
 * Returns for each page the indices of such lines. The same words in larger type, on a cover, are none.
 */
export const runningLines = (pages: readonly (readonly PrintedLine[])[]): ReadonlySet<number>[] => {
  const groups = new Map<string, RimLine[]>();
  for (const [page, lines] of pages.entries()) {
    for (const { line, top } of rimsOf(lines)) {
      const { text = '', size = 0 } = lines[line] ?? {};
      const key = keyOf(text, page);
      if (key === '') continue;
      const group = `${top ? '上' : '下'}${key}`;
      groups.set(group, [...(groups.get(group) ?? []), { page, line, size }]);
    }
  }
  const found = pages.map(() => new Set<number>());
  for (const group of groups.values()) {
    const onPages = new Set(group.map(({ page }) => page)).size;
    if (onPages < leastPages || onPages < share * pages.length) continue;
    const usual = group.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(group.length / 2)] ?? 0;
    for (const { page, line, size } of group) if (size <= nameplate * usual) found[page]?.add(line);
  }
  return found;
};
