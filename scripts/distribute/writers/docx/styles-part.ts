import { xml, xmlFile } from '../package/xml.ts';
import { paragraphProperties, textProperties } from './looks.ts';
import { w } from './namespaces.ts';
import type { StyleRow } from './style-row.ts';
import { characterStyles, paragraphStyles } from './style-table.ts';

const val = (name: string, value: string | number): string => xml(name, { 'w:val': value });

/** Properties, where there are any. */
const wrapped = (name: string, children: string): string => (children === '' ? '' : xml(name, {}, children));

/** Word's own styles are known by their names; all others are `custom`. */
const isOwn = (name: string): boolean => /^[A-Za-z]/u.test(name);

const paragraphStyle = ({ id, name, basedOn, next, paragraph, text }: StyleRow): string =>
  xml(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': basedOn === null ? '1' : undefined,
      'w:customStyle': isOwn(name) ? undefined : '1',
      'w:styleId': id,
    },
    val('w:name', name),
    basedOn === null ? '' : val('w:basedOn', basedOn),
    next === undefined ? '' : val('w:next', next),
    val('w:uiPriority', basedOn === null ? 0 : 9),
    xml('w:qFormat'),
    wrapped('w:pPr', paragraphProperties(paragraph)),
    wrapped('w:rPr', textProperties(text)),
  );

const characterStyle = ({ id, name, text }: (typeof characterStyles)[number]): string =>
  xml(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': isOwn(name) ? undefined : '1', 'w:styleId': id },
    val('w:name', name),
    val('w:basedOn', 'DefaultParagraphFont'),
    val('w:uiPriority', 22),
    xml('w:qFormat'),
    wrapped('w:rPr', textProperties(text)),
  );

const edge = (side: string, size: number, color = 'auto'): string =>
  xml(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color });

const margins = xml(
  'w:tblCellMar',
  {},
  ...(['top', 'left', 'bottom', 'right'] as const).map((side) =>
    xml(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? 108 : 40, 'w:type': 'dxa' }),
  ),
);

/** 普通表格, 网格型, and 三线表, in which tables are set: heavy rules above and below, a fine one under the head. */
const tableStyles = [
  xml(
    'w:style',
    { 'w:type': 'table', 'w:default': '1', 'w:styleId': 'TableNormal' },
    val('w:name', 'Normal Table'),
    val('w:uiPriority', 99),
    xml('w:semiHidden'),
    xml('w:unhideWhenUsed'),
    xml('w:tblPr', {}, xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins),
  ),
  xml(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': 'ThreeRules' },
    val('w:name', '三线表'),
    val('w:basedOn', 'TableNormal'),
    val('w:uiPriority', 40),
    xml('w:qFormat'),
    xml('w:tblPr', {}, xml('w:tblBorders', {}, edge('top', 12), edge('bottom', 12), edge('insideH', 4, 'D0D0D0'))),
    xml(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      xml('w:tblPr'),
      xml('w:tcPr', {}, xml('w:tcBorders', {}, edge('bottom', 6))),
    ),
  ),
];

const defaults = xml(
  'w:docDefaults',
  {},
  xml(
    'w:rPrDefault',
    {},
    xml(
      'w:rPr',
      {},
      textProperties({ font: 'body' }),
      xml('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
    ),
  ),
  xml('w:pPrDefault'),
);

/** `word/styles.xml`. */
export const stylesPart = (): string =>
  xmlFile(
    xml(
      'w:styles',
      w,
      defaults,
      xml(
        'w:style',
        { 'w:type': 'character', 'w:default': '1', 'w:styleId': 'DefaultParagraphFont' },
        val('w:name', 'Default Paragraph Font'),
        val('w:uiPriority', 1),
        xml('w:semiHidden'),
        xml('w:unhideWhenUsed'),
      ),
      xml(
        'w:style',
        { 'w:type': 'numbering', 'w:default': '1', 'w:styleId': 'NoList' },
        val('w:name', 'No List'),
        val('w:uiPriority', 99),
        xml('w:semiHidden'),
        xml('w:unhideWhenUsed'),
      ),
      ...paragraphStyles.map(paragraphStyle),
      ...characterStyles.map(characterStyle),
      ...tableStyles,
    ),
  );
