import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** A built page as a tree, by the parsing rules of the HTML standard. */
export const parseHtml = (html: string): Tree.Document => parse(html);

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** All elements below a node, in document order; `enter` says whether to look below one. */
export function* elementsOf(
  node: Tree.ParentNode,
  enter: (element: Element) => boolean = () => true,
): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    if (enter(child)) yield* elementsOf(child, enter);
  }
}

/** The text of an element as it stands in the source, nothing left out. */
export const rawText = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : isElement(child) ? rawText(child) : '')).join('');
