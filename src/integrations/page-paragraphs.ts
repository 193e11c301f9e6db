import { attribute, isElement, type Element, type Node } from './html-tree.ts';

/** Elements that stand within a line of text (HTML standard, phrasing content); all others begin a new paragraph. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q ruby rt rp rb s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text no reader sees. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'select', 'textarea', 'iframe']);

const isUnread = (element: Element): boolean =>
  unread.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'data-pagefind-ignore') !== undefined;

/**
 * The text of a region as a reader sees it, paragraph by paragraph: what stands between the edges of block elements and
 * line breaks, white space collapsed, without the parts that `data-pagefind-ignore` leaves out. None is empty.
 */
export const pageParagraphs = (region: Element): string[] => {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/[ \t\n\f\r]+/gu, ' ').trim();
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) line += node.value;
    if (!isElement(node)) return;
    const breaks = !inline.has(node.tagName);
    if (breaks) end();
    if (!isUnread(node)) node.childNodes.forEach(walk);
    if (breaks) end();
  };
  if (!isUnread(region)) region.childNodes.forEach(walk);
  end();
  return paragraphs;
};
