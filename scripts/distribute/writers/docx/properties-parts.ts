import type { Edition } from '../../edition/edition.ts';
import { documentTitle } from '../package/furniture.ts';
import { xml, xmlFile, xmlText } from '../package/xml.ts';

const core = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

const application = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** `docProps/core.xml`. Times are the issue's day: the document has no other, and the same issue gives the same bytes. */
export const corePart = (edition: Edition): string => {
  const { head } = edition;
  const said = (name: string, text: string): string => xml(name, {}, xmlText(text));
  const day = (name: string): string => xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${head.isoDate}T00:00:00Z`);
  return xmlFile(
    xml(
      'cp:coreProperties',
      core,
      said('dc:title', documentTitle(edition)),
      said('dc:subject', [head.number, head.serial].filter((part) => part !== null).join(' ')),
      said('dc:creator', head.publisher),
      said('dc:description', head.description),
      said('cp:lastModifiedBy', head.publisher),
      xml('cp:revision', {}, '1'),
      day('dcterms:created'),
      day('dcterms:modified'),
      said('dc:language', 'zh-CN'),
      said('dc:identifier', edition.urls.issue),
    ),
  );
};

/** `docProps/app.xml`. */
export const applicationPart = ({ head }: Edition): string =>
  xmlFile(
    xml(
      'Properties',
      { xmlns: application },
      xml('Application', {}, 'Kuaixun'),
      xml('Company', {}, xmlText(head.publisher)),
    ),
  );
