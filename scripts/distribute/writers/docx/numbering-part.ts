import { xml, xmlFile } from '../package/xml.ts';
import { textProperties } from './looks.ts';
import { w } from './namespaces.ts';
import { twoCharacters } from './page-setup.ts';

/** `word/numbering.xml`: the one list there is, of points. */
export const numberingPart = (): string =>
  xmlFile(
    xml(
      'w:numbering',
      w,
      xml(
        'w:abstractNum',
        { 'w:abstractNumId': 0 },
        xml('w:multiLevelType', { 'w:val': 'singleLevel' }),
        xml(
          'w:lvl',
          { 'w:ilvl': 0 },
          xml('w:start', { 'w:val': 1 }),
          xml('w:numFmt', { 'w:val': 'bullet' }),
          xml('w:pStyle', { 'w:val': 'ListBullet' }),
          xml('w:lvlText', { 'w:val': '●' }),
          xml('w:lvlJc', { 'w:val': 'left' }),
          xml('w:pPr', {}, xml('w:ind', { 'w:left': 2 * twoCharacters, 'w:hanging': twoCharacters })),
          xml('w:rPr', {}, textProperties({ font: 'song', size: 16, spread: 0 })),
        ),
      ),
      xml('w:num', { 'w:numId': 1 }, xml('w:abstractNumId', { 'w:val': 0 })),
    ),
  );
