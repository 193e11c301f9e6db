import type { Edition } from '../../edition/edition.ts';
import { xml, xmlFile } from '../package/xml.ts';
import type { PackageFile } from '../package/zip-package.ts';
import { documentPart } from './document-part.ts';
import type { Piece } from './pieces.ts';
import { fontTable } from './fonts.ts';
import { relationships } from './namespaces.ts';
import { allNotes, notesPart } from './notes-part.ts';
import { numberingPart } from './numbering-part.ts';
import { applicationPart, corePart } from './properties-parts.ts';
import { runningHeadPart, runningHeads } from './running-heads.ts';
import type { Links } from './runs.ts';
import { settingsPart } from './settings-part.ts';
import { stylesPart } from './styles-part.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';

interface Part {
  readonly path: string;
  readonly type: string;
  /** Id and kind of the relationship by which the document finds it. */
  readonly id: string;
  readonly kind: string;
  readonly content: string;
}

const part = (name: string, kind: string, content: string, id = name): Part => ({
  path: `word/${name}.xml`,
  type: `${wordType}.${kind}+xml`,
  id,
  kind,
  content,
});

const relationship = (id: string, type: string, target: string, mode?: 'External'): string =>
  xml('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode });

const relationshipsFile = (...all: readonly string[]): string =>
  xmlFile(xml('Relationships', { xmlns: `${packageSpace}/relationships` }, ...all));

/** The files of a Word document, in the order in which they are packed (ECMA-376, part 2). */
export const documentFiles = (edition: Edition, pieces: readonly Piece[], links: Links): PackageFile[] => {
  const notes = allNotes(edition);
  const document = part('document', 'document.main', documentPart(pieces, edition.face));
  const parts = [
    part('styles', 'styles', stylesPart()),
    part('settings', 'settings', settingsPart(edition.face)),
    part('fontTable', 'fontTable', fontTable()),
    part('numbering', 'numbering', numberingPart()),
    part('footnotes', 'footnotes', notesPart(notes)),
    ...runningHeads[edition.face].map((head) => part(head.name, head.kind, runningHeadPart(head, edition.head))),
  ];
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  const extended = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
  const override = (path: string, type: string): string => xml('Override', { PartName: `/${path}`, ContentType: type });
  return [
    [
      '[Content_Types].xml',
      xmlFile(
        xml(
          'Types',
          { xmlns: `${packageSpace}/content-types` },
          xml('Default', {
            Extension: 'rels',
            ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
          }),
          xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
          ...[document, ...parts].map(({ path, type }) => override(path, type)),
          override('docProps/core.xml', core),
          override('docProps/app.xml', extended),
        ),
      ),
    ],
    [
      '_rels/.rels',
      relationshipsFile(
        relationship('document', `${relationships}/officeDocument`, document.path),
        relationship('core', `${packageSpace}/relationships/metadata/core-properties`, 'docProps/core.xml'),
        relationship('application', `${relationships}/extended-properties`, 'docProps/app.xml'),
      ),
    ],
    [document.path, document.content],
    [
      'word/_rels/document.xml.rels',
      relationshipsFile(
        ...parts.map(({ id, kind, path }) => relationship(id, `${relationships}/${kind}`, path.slice('word/'.length))),
        ...links.all().map(([address, id]) => relationship(id, `${relationships}/hyperlink`, address, 'External')),
      ),
    ],
    ...parts.map(({ path, content }): PackageFile => [path, content]),
    ['docProps/core.xml', corePart(edition)],
    ['docProps/app.xml', applicationPart(edition)],
  ];
};
