import type { Face } from '../../../../src/domain/publication.ts';
import { xml, xmlFile } from '../package/xml.ts';
import { w } from './namespaces.ts';
import { facingPages } from './running-heads.ts';

const word = 'http://schemas.microsoft.com/office/word';

/** What Word 2013 and later write for a document of their own; others put it into compatibility mode. */
const compatibility = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
} as const;

/** `word/settings.xml`, in the order of the schema (CT_Settings). */
export const settingsPart = (face: Face): string =>
  xmlFile(
    xml(
      'w:settings',
      w,
      xml('w:zoom', { 'w:percent': 100 }),
      xml('w:defaultTabStop', { 'w:val': 420 }),
      facingPages(face) ? xml('w:evenAndOddHeaders') : '',
      xml('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
      xml('w:footnotePr', {}, ...[-1, 0].map((id) => xml('w:footnote', { 'w:id': id }))),
      xml(
        'w:compat',
        {},
        ...Object.entries(compatibility).map(([name, value]) =>
          xml('w:compatSetting', { 'w:name': name, 'w:uri': word, 'w:val': value }),
        ),
      ),
      xml('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
      xml('w:decimalSymbol', { 'w:val': '.' }),
      xml('w:listSeparator', { 'w:val': ',' }),
    ),
  );
