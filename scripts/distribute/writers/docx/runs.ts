import type { Inline } from '../../edition/inline.ts';
import { linkTarget } from '../package/link-target.ts';
import { xml, xmlText } from '../package/xml.ts';
import { type TextLook, textProperties } from './looks.ts';

/** Addresses that a part links to, numbered as they come: its relationships. */
export class Links {
  readonly #ids = new Map<string, string>();

  /** Id of the relationship to an address. */
  to(address: string): string {
    const id = this.#ids.get(address) ?? `link${this.#ids.size + 1}`;
    this.#ids.set(address, id);
    return id;
  }

  all(): readonly (readonly [address: string, id: string])[] {
    return [...this.#ids];
  }
}

/** The hint says that quotes and dashes, which Latin and Chinese share, are Chinese here. */
const hint = xml('w:rFonts', { 'w:hint': 'eastAsia' });

const pieces = (text: string): string =>
  text
    .split('\t')
    .map((piece) => (piece === '' ? '' : xml('w:t', { 'xml:space': 'preserve' }, xmlText(piece))))
    .join(xml('w:tab'));

interface RunStyle {
  /** Style of letters. */
  readonly style?: string;
  readonly look?: TextLook;
}

/** A run of text; its tabs become tab stops. Nothing for no text. */
export const run = (text: string, { style, look = {} }: RunStyle = {}): string =>
  text === ''
    ? ''
    : xml(
        'w:r',
        {},
        xml(
          'w:rPr',
          {},
          style === undefined ? '' : xml('w:rStyle', { 'w:val': style }),
          look.font === undefined ? hint : '',
          textProperties(look),
        ),
        pieces(text),
      );

/** What stands in a run instead of text, such as a mark of a field. */
export const bareRun = (child: string, style?: string): string =>
  xml('w:r', {}, style === undefined ? '' : xml('w:rPr', {}, xml('w:rStyle', { 'w:val': style })), child);

/** A field, filled with `result`, which is XML of runs. */
export const field = (instruction: string, result: string): string =>
  [
    bareRun(xml('w:fldChar', { 'w:fldCharType': 'begin' })),
    bareRun(xml('w:instrText', { 'xml:space': 'preserve' }, ` ${xmlText(instruction)} `)),
    bareRun(xml('w:fldChar', { 'w:fldCharType': 'separate' })),
    result,
    bareRun(xml('w:fldChar', { 'w:fldCharType': 'end' })),
  ].join('');

const looks = { strong: { bold: true }, emphasis: { font: 'kai' } } as const satisfies Record<string, TextLook>;
const styles = { strong: 'Strong', emphasis: 'Emphasis' } as const;

/** Running text as runs. A run has one style: inside a link or a marked stretch a mark is said as a look. */
export const inlineRuns = (inline: readonly Inline[], links: Links, around: RunStyle = {}): string =>
  inline
    .map((part) => {
      switch (part.type) {
        case 'text':
          return run(part.text, around);
        case 'strong':
        case 'emphasis':
          return inlineRuns(
            part.children,
            links,
            around.style === undefined
              ? { ...around, style: styles[part.type] }
              : { ...around, look: { ...around.look, ...looks[part.type] } },
          );
        case 'link': {
          const address = linkTarget(part.href);
          if (address === null) return inlineRuns(part.children, links, around);
          const inner = inlineRuns(part.children, links, { ...around, style: 'Hyperlink' });
          return xml('w:hyperlink', { 'r:id': links.to(address), 'w:history': '1' }, inner);
        }
        case 'note':
          return bareRun(xml('w:footnoteReference', { 'w:id': part.number }), 'FootnoteReference');
      }
    })
    .join('');
