import { titleWords } from '../../../../src/site/title-words.ts';
import type { Inline } from '../../edition/inline.ts';
import { linkTarget } from '../package/link-target.ts';
import { xml, xmlText } from '../package/xml.ts';

/** A page of the book: its file in `EPUB/`, without ending, and what it is called. */
export interface Page {
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

export const pageFile = (name: string): string => `${name}.xhtml`;

/** An XHTML file (EPUB 3.3, 6.1). */
export const pageXhtml = ({ name, title, body }: Page): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xml(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: 'zh-CN',
      'xml:lang': 'zh-CN',
    },
    xml(
      'head',
      {},
      xml('meta', { charset: 'utf-8' }),
      xml('title', {}, xmlText(title)),
      xml('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    xml('body', { class: /^i\d+$/u.test(name) ? 'item' : name }, body),
  )}\n`;

/** A paragraph of one text, with a class. */
export const line = (style: string, text: string): string => xml('p', { class: style }, xmlText(text));

/** A title that may break between words alone. */
export const titleXhtml = (title: string): string => titleWords(title).map(xmlText).join('<wbr/>');

/** Id of a note and of the place it is called from. */
export const noteId = (number: number): string => `note${number}`;
export const callId = (number: number): string => `call${number}`;

const call = (number: number): string =>
  xml(
    'sup',
    { class: 'call' },
    xml(
      'a',
      { id: callId(number), href: `#${noteId(number)}`, 'epub:type': 'noteref', role: 'doc-noteref' },
      String(number),
    ),
  );

const elements = { strong: 'strong', emphasis: 'em' } as const;

/** Running text. */
export const inlineXhtml = (inline: readonly Inline[]): string =>
  inline
    .map((part) => {
      switch (part.type) {
        case 'text':
          return xmlText(part.text);
        case 'strong':
        case 'emphasis':
          return xml(elements[part.type], {}, inlineXhtml(part.children));
        case 'link': {
          const href = linkTarget(part.href);
          const inner = inlineXhtml(part.children);
          // A call is a link itself, and links do not nest.
          return href === null || inner.includes('<a ') ? inner : xml('a', { href }, inner);
        }
        case 'note':
          return call(part.number);
      }
    })
    .join('');
