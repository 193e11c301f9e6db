import { xml } from '../package/xml.ts';
import { type FontUse, fonts, latin } from './fonts.ts';
import { linePitch } from './page-setup.ts';

/** How letters look. Sizes in half points, `spread` in twentieths of a point behind each character. */
export interface TextLook {
  readonly font?: FontUse;
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
  readonly spread?: number;
  readonly size?: number;
  readonly underlined?: boolean;
  readonly raised?: boolean;
}

/** How a paragraph is set. Lengths in twips. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Whether a line may not stand alone at the top or foot of a page. */
  readonly company?: boolean;
  /** Whether a mark may hang behind a full line. */
  readonly hanging?: boolean;
  /** A list of the numbering part. */
  readonly list?: number;
  readonly above?: Rule;
  readonly below?: Rule;
  readonly tabs?: readonly Tab[];
  readonly before?: number;
  readonly after?: number;
  /** Height of a line, exactly. */
  readonly line?: number;
  readonly left?: number;
  readonly right?: number;
  /** Of the first line; in characters as well, so that it follows another size of type. Negative: it hangs. */
  readonly first?: number;
  readonly firstCharacters?: number;
  readonly align?: 'both' | 'center' | 'left' | 'right';
  /** Level in the outline, 1 to 9. */
  readonly outline?: number;
}

interface Rule {
  readonly kind: 'single' | 'thickThinSmallGap';
  /** Eighths of a point. */
  readonly size: number;
  readonly color: string;
  /** Points to the text. */
  readonly space: number;
}

interface Tab {
  readonly at: number;
  readonly align: 'left' | 'center' | 'right';
  readonly dotted?: boolean;
}

const value = (name: string, given: string | number | undefined): string =>
  given === undefined ? '' : xml(name, { 'w:val': given });

const flag = (name: string, given: boolean | undefined): string =>
  given === undefined ? '' : xml(name, given ? {} : { 'w:val': '0' });

/**
 * Children of `w:rPr`, in the order of the schema (CT_RPr). The hint sets quotes and dashes, which Latin and Chinese
 * share, in the Chinese face.
 */
export const textProperties = ({ font, bold, color, spread, size, underlined, raised }: TextLook): string =>
  [
    font === undefined
      ? ''
      : xml('w:rFonts', {
          'w:ascii': latin,
          'w:hAnsi': latin,
          'w:eastAsia': fonts[font].name,
          'w:cs': latin,
          'w:hint': 'eastAsia',
        }),
    flag('w:b', bold),
    flag('w:bCs', bold),
    value('w:color', color),
    value('w:spacing', spread),
    value('w:sz', size),
    value('w:szCs', size),
    value('w:u', underlined === undefined ? undefined : underlined ? 'single' : 'none'),
    value('w:vertAlign', raised === undefined ? undefined : raised ? 'superscript' : 'baseline'),
  ].join('');

const rule = (name: string, { kind, size, color, space }: Rule): string =>
  xml(name, { 'w:val': kind, 'w:sz': size, 'w:space': space, 'w:color': color });

const borders = ({ above, below }: ParagraphLook): string =>
  above === undefined && below === undefined
    ? ''
    : xml(
        'w:pBdr',
        {},
        above === undefined ? '' : rule('w:top', above),
        below === undefined ? '' : rule('w:bottom', below),
      );

const tabStops = ({ tabs }: ParagraphLook): string =>
  tabs === undefined
    ? ''
    : xml(
        'w:tabs',
        {},
        ...tabs.map(({ at, align, dotted }) =>
          xml('w:tab', { 'w:val': align, 'w:leader': dotted === true ? 'dot' : undefined, 'w:pos': at }),
        ),
      );

const spacing = ({ before, after, line }: ParagraphLook): string =>
  before === undefined && after === undefined && line === undefined
    ? ''
    : xml('w:spacing', {
        'w:before': before,
        'w:after': after,
        'w:line': line,
        'w:lineRule': line === undefined ? undefined : 'exact',
      });

const indent = ({ left, right, first, firstCharacters }: ParagraphLook): string =>
  left === undefined && right === undefined && first === undefined
    ? ''
    : xml('w:ind', {
        'w:left': left,
        'w:right': right,
        'w:hanging': first !== undefined && first < 0 ? -first : undefined,
        // Said in any case: that of the style below would win over a length.
        'w:firstLineChars': first === undefined ? undefined : (firstCharacters ?? 0) * 100,
        'w:firstLine': first !== undefined && first >= 0 ? first : undefined,
      });

/** Children of `w:pPr` behind `w:pStyle`, in the order of the schema (CT_PPrBase). */
export const paragraphProperties = (look: ParagraphLook): string =>
  [
    flag('w:keepNext', look.keepNext),
    flag('w:keepLines', look.keepLines),
    flag('w:pageBreakBefore', look.pageBreakBefore),
    flag('w:widowControl', look.company),
    look.list === undefined ? '' : xml('w:numPr', {}, value('w:ilvl', 0), value('w:numId', look.list)),
    borders(look),
    tabStops(look),
    flag('w:overflowPunct', look.hanging),
    // LibreOffice would give a line that is higher than the grid's two of those.
    look.line === undefined ? '' : flag('w:snapToGrid', look.line === linePitch),
    spacing(look),
    indent(look),
    value('w:jc', look.align),
    value('w:outlineLvl', look.outline === undefined ? undefined : look.outline - 1),
  ].join('');
