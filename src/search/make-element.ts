/** An element with a class and children. */
export const makeElement = (name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};
