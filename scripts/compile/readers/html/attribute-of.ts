import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The value of an attribute; empty where the element has none of that name. */
export const attributeOf = (element: Tree.Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
