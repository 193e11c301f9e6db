import { furniture as words } from '../../structure/webpage/furniture.ts';
import type { PageLine } from './page-line.ts';
import type { Box, Page } from './page-lines.ts';

/** Marks of running text; headlines and menus have none. */
const sentenceMark = /[，。；！？、]/u;
const sentenceEnd = /[。！？…”）]/u;
/** Characters from which a line with such a mark is prose. */
const leastProse = 12;
/** A page with less prose than this has no text: a list of headlines, an empty page. */
const leastBody = 60;
/** The text of a page holds so much of its prose; an element with less is a part of the text. */
const bodyShare = 0.8;
/** A furniture's name says nothing about an element that holds this much of all prose. */
const believedShare = 0.4;
/** Share of linked characters from which lines are links and no text. */
const linkedShare = 0.7;
/** So many lines of links in a row are a list of links. */
const leastLinks = 2;

/** Characters of prose on a line: those outside links, where it is written like a sentence. */
const proseOf = ({ text, linked, level }: PageLine): number =>
  level === 0 && text.length >= leastProse && sentenceMark.test(text) ? Math.max(0, text.length - 2 * linked) : 0;

const isLink = ({ text, linked }: PageLine): boolean => linked >= text.length * linkedShare && !sentenceEnd.test(text);

/** 相关阅读, 延伸阅读: the heading of a block of links. */
const headsLinks = ({ text }: PageLine): boolean =>
  words.some(({ test, longest, takes }) => takes === 'block' && text.length <= longest && test.test(text));

/** Sums up to each line: `sums[to] - sums[from]` is what lines `[from, to)` hold. */
const runningSums = (values: readonly number[]): number[] => {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
};
const within = (sums: readonly number[], { from, to }: Pick<Box, 'from' | 'to'>): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

/** Elements whose names make them furniture, the outermost of each, but for those that hold the prose of the page. */
const furnitureBoxes = (root: Box, sums: readonly number[], least: 1 | 2, total: number): Box[] => {
  const found: Box[] = [];
  const stack = [...root.children];
  for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
    if (box.furniture >= least && within(sums, box) < total * believedShare) found.push(box);
    else stack.push(...box.children);
  }
  return found;
};

/** The smallest element that holds most of what `sums` counts. */
const smallestHolding = (root: Box, sums: readonly number[]): Box => {
  const wanted = within(sums, root) * bodyShare;
  let box = root;
  for (let next: Box | undefined = box; next !== undefined;) {
    box = next;
    next = box.children.find((child) => within(sums, child) >= wanted);
  }
  return box.tag === 'p' && box.parent !== null ? box.parent : box;
};

export interface Body {
  /** First line of the element that holds the text, and the line after its last. */
  readonly from: number;
  readonly to: number;
  /** Lines inside it that are no text. */
  readonly furniture: ReadonlySet<number>;
  /** Whether a line is running text. */
  readonly isProse: (line: number) => boolean;
}

/**
 * Where the text of a page stands, by density: the smallest element with most of the prose outside links, furniture
 * (by name) left aside; and what in it is furniture: lists of links, elements named so. Null where a page has no prose
 * to speak of. Linear in lines and elements.
 */
export const findBody = ({ root, lines }: Page): Body | null => {
  const prose = lines.map(proseOf);
  const all = runningSums(prose);
  const total = within(all, root);
  if (total < leastBody) return null;
  const outside = prose.slice();
  for (const box of furnitureBoxes(root, all, 1, total)) outside.fill(0, box.from, box.to);
  const sums = runningSums(outside);
  const box = smallestHolding(root, within(sums, root) < leastBody ? all : sums);
  const furniture = new Set<number>();
  for (const { from, to } of furnitureBoxes(box, all, 2, total)) for (let i = from; i < to; i++) furniture.add(i);
  let run: number[] = [];
  for (let i = box.from; i <= box.to; i++) {
    const line = lines[i];
    if (i < box.to && line && isLink(line) && line.level === 0) {
      run.push(i);
      continue;
    }
    if (run.length >= leastLinks) for (const link of run) furniture.add(link);
    run = [];
  }
  for (let i = box.from; i < box.to; i++) {
    const line = lines[i];
    if (line === undefined || line.linked > 0 || !headsLinks(line)) continue;
    let end = i + 1;
    for (let link = lines[end]; end < box.to && link !== undefined && isLink(link); link = lines[end]) end++;
    // One link alone, amid the text, is a list as well, where it stands under such a heading.
    if (end > i + 1) for (let at = i; at < end; at++) furniture.add(at);
  }
  return { from: box.from, to: box.to, furniture, isProse: (line) => (prose[line] ?? 0) > 0 };
};
