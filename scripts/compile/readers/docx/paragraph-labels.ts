import { childOf, childrenOf, valueOf, type XmlElement } from './parse-xml.ts';
import { NumberCounter, readNumbering } from './read-numbering.ts';

/**
 * What the word processor sets before each paragraph (empty: nothing), by the text of the paragraph, in the order of the
 * document.
 */
export type ParagraphLabels = Map<string, string[]>;

/** The text of a paragraph for finding it again: no white space, which readers settle in their own ways. */
export const labelKey = (text: string): string => text.replaceAll(/\s/gu, '');

/** What a reader of the document does not see: deleted and moved away. */
const unseen = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'mc:Fallback', 'w:instrText']);

/** The paragraphs under an element, in order. */
export const paragraphsOf = (root: XmlElement): XmlElement[] => {
  const found: XmlElement[] = [];
  const stack: XmlElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (element.name === 'w:p') found.push(element);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child !== undefined && typeof child !== 'string' && !unseen.has(child.name)) stack.push(child);
    }
  }
  return found;
};

/** The words of a paragraph, those of a text box in it left aside. */
export const paragraphText = (paragraph: XmlElement): string => {
  const parts: string[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (element.name === 'w:t') parts.push(child);
      } else if (child.name !== 'w:p' && !unseen.has(child.name)) walk(child);
    }
  };
  walk(paragraph);
  return parts.join('');
};

interface NumberedStyle {
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: string | null;
}

const readStyles = (root: XmlElement | null): ReadonlyMap<string, NumberedStyle> =>
  new Map(
    childrenOf(root, 'w:style').map((style) => {
      const own = childOf(childOf(style, 'w:pPr'), 'w:numPr');
      return [
        style.attributes['w:styleId'] ?? '',
        { basedOn: valueOf(style, 'w:basedOn'), list: valueOf(own, 'w:numId'), level: valueOf(own, 'w:ilvl') },
      ];
    }),
  );

/** Styles that are based on one another in a circle are a broken document. */
const longestChain = 12;

/**
 * The numbers that stand before the paragraphs of a document (一、, 1., （一）) and are no text of it: computed from
 * its parts as a word processor does (ECMA-376-1, 17.9). `parts`: their XML by name, as far as the document has them.
 */
export const paragraphLabels = (parts: {
  readonly document: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly styles: XmlElement | null;
}): ParagraphLabels => {
  const labels: ParagraphLabels = new Map();
  if (parts.document === null || parts.numbering === null) return labels;
  const styles = readStyles(parts.styles);
  const counter = new NumberCounter(readNumbering(parts.numbering));
  for (const paragraph of paragraphsOf(parts.document)) {
    const properties = childOf(paragraph, 'w:pPr');
    const own = childOf(properties, 'w:numPr');
    let list = valueOf(own, 'w:numId');
    let level = valueOf(own, 'w:ilvl');
    let style = styles.get(valueOf(properties, 'w:pStyle') ?? '');
    for (let i = 0; i < longestChain && style !== undefined && list === null; i++) {
      list = style.list;
      level ??= style.level;
      style = styles.get(style.basedOn ?? '');
    }
    const key = labelKey(paragraphText(paragraph));
    if (key === '') continue;
    // 0 takes a paragraph out of the list of its style.
    const label = list === null || list === '0' ? '' : counter.next(list, Number(level ?? '0'));
    const waiting = labels.get(key);
    if (waiting) waiting.push(label);
    else labels.set(key, [label]);
  }
  return labels;
};
