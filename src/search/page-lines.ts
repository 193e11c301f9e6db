/** A paragraph of the open page: its text nodes one after another. */
export type PageLine = readonly Text[];

/** Where a text node ends a line: the edges of anything that is not set within a line, and line breaks. */
const isInline = (element: Element): boolean =>
  element.localName !== 'br' && /^(?:inline|contents)/u.test(getComputedStyle(element).display);

/** What the index leaves out (`page-paragraphs.ts`). */
const left = '[data-pagefind-ignore], [hidden], script, style, template, noscript, svg, select, textarea';

/**
 * The text of an element as the index takes it from the built page (`page-paragraphs.ts`), paragraph by paragraph: what
 * a match can run through, over the borders of inline elements and break opportunities.
 */
export const pageLines = (region: Element): PageLine[] => {
  const lines: Text[][] = [[]];
  const walk = (node: Node): void => {
    if (node instanceof Text) lines.at(-1)?.push(node);
    if (!(node instanceof Element) || node.matches(left)) return;
    const breaks = !isInline(node);
    if (breaks) lines.push([]);
    node.childNodes.forEach(walk);
    if (breaks) lines.push([]);
  };
  walk(region);
  return lines.filter((line) => line.length > 0);
};
