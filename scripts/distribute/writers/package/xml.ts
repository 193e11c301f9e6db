import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';

/** Values of an element's attributes; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for (2.2, production 2) and a text of ours could still hold. */
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/u;

/**
 * Text as it may stand between tags and in attributes, a tab as its reference there, lest a reader make it a space.
 * Throws `character-not-xml` for a character that no XML can hold.
 */
export const xmlText = (text: string): string => {
  const bad = unwritable.exec(text)?.[0];
  if (bad !== undefined) {
    const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new KuaixunError(
      'character-not-xml',
      `“${text}”里有一个不能印的字符（U+${code}），Word 与 EPUB 都装不下。`,
      '请在这一期的 Markdown 里删去它：多半是粘贴时带进来的。',
    );
  }
  return text.replaceAll(/[&<>"]/gu, (character) => entities[character] ?? '');
};

const attribute = ([name, value]: readonly [string, string | number | undefined]): string =>
  value === undefined ? '' : ` ${name}="${xmlText(String(value)).replaceAll('\t', '&#9;')}"`;

/** An element; `children` are XML already. Empty ones are closed in their tag. */
export const xml = (name: string, attributes: Attributes = {}, ...children: readonly string[]): string => {
  const inner = children.join('');
  const opening = `${name}${Object.entries(attributes).map(attribute).join('')}`;
  return inner === '' ? `<${opening}/>` : `<${opening}>${inner}</${name}>`;
};

/** A whole file of XML. */
export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}\n`;
