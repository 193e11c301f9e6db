import { labelKey, type ParagraphLabels } from './paragraph-labels.ts';

/** An element of mammoth's document (its `lib/documents.js`; the package gives no types for them). */
interface MammothElement {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MammothElement[];
}

const textOf = ({ type, value = '', children = [] }: MammothElement): string =>
  type === 'text' ? value : children.map(textOf).join('');

const run = (value: string): MammothElement => ({ type: 'run', children: [{ type: 'text', value }] });

/** A transform for mammoth that writes numbers into the paragraphs they belong to, which then are in no list. */
export const numberParagraphs = (labels: ParagraphLabels): ((document: MammothElement) => MammothElement) => {
  // Paragraphs of the same text come in the order of the document.
  const waiting = new Map([...labels].map(([key, list]) => [key, [...list]]));
  const transform = (element: MammothElement): MammothElement => {
    const children = element.children?.map(transform);
    if (children === undefined) return element;
    if (element.type !== 'paragraph') return { ...element, children };
    const label = waiting.get(labelKey(textOf(element)))?.shift();
    if (label === undefined) return { ...element, children };
    return Object.assign({}, element, {
      numbering: null,
      children: label === '' ? children : [run(label), ...children],
    });
  };
  return transform;
};
