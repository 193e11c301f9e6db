/**
 * Makes `wanted` the children of an element, in that order. What stays where it is, is not touched: it keeps the focus,
 * and the browser keeps the reader's place.
 */
export const placeChildren = (parent: Element, wanted: readonly Element[]): void => {
  const kept = new Set(wanted);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of wanted) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
};
