/** An element of a part of a document: names with their prefixes, as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const tag = /<(?:(\/)([\w:.-]+)\s*|([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)|[!?][^>]*)>/gu;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu,
        (whole, hex?: string, decimal?: string, name = '') => {
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          if (hex === undefined && decimal === undefined) return named[String(name)] ?? whole;
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/**
 * The XML of an Office document → its root element. Made for what word processors write (no DTD, no CDATA); a tag that
 * closes nothing is passed over, so that a broken part gives what can be had of it. Null: no element at all.
 */
export const parseXml = (xml: string): XmlElement | null => {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = 0;
  for (const match of xml.matchAll(tag)) {
    const parent = open.at(-1) ?? root;
    if (match.index > at) parent.children.push(unescape(xml.slice(at, match.index)));
    at = match.index + match[0].length;
    const [, closes, closed, name, attributes = '', empty] = match;
    if (closes !== undefined) {
      if (open.length > 1 && parent.name === closed) open.pop();
      continue;
    }
    if (name === undefined) continue;
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(attribute)].map(([, key = '', double, single]) => [
          key,
          unescape(double ?? single ?? ''),
        ]),
      ),
      children: [],
    };
    parent.children.push(element);
    if (empty === '') open.push(element);
  }
  return root.children.find((child) => typeof child !== 'string') ?? null;
};

/** The first child of that name. */
export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? null;

/** All children of that name. */
export const childrenOf = (element: XmlElement | null | undefined, name: string): XmlElement[] =>
  element?.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? [];

/** `w:val` of a child, the one value most properties have. */
export const valueOf = (element: XmlElement | null | undefined, name: string): string | null =>
  childOf(element, name)?.attributes['w:val'] ?? null;
