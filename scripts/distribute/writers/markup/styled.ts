import { escapeHtml } from '../../../../src/site/escape-html.ts';

/** Declarations of an element's look. */
export type Style = Readonly<Record<string, string>>;

const attribute = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`;

/**
 * An element with its look written in: mail programs and WeChat throw style sheets and classes away. `inner` is HTML.
 * Empty looks and attributes are left out.
 */
export const styled = (
  element: string,
  style: Style,
  inner: string,
  attributes: Readonly<Record<string, string>> = {},
): string => {
  const look = Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
  const others = Object.entries(attributes)
    .map(([name, value]) => attribute(name, value))
    .join('');
  return `<${element}${others}${look === '' ? '' : attribute('style', look)}>${inner}</${element}>`;
};
