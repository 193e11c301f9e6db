import { unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './parse-xml.ts';

/** Parts of a Word document that say what its body alone does not. */
const wanted = /^word\/(?:document|numbering|styles|header\d*|footer\d*)\.xml$/u;

/** The parts of a Word document, unpacked and parsed, by name, in the order of their names. Throws where one is broken. */
export const readParts = (bytes: Uint8Array): ReadonlyMap<string, XmlElement> => {
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const found = new Map<string, XmlElement>();
  for (const name of Object.keys(parts).sort((a, b) => (a < b ? -1 : 1))) {
    const root = parseXml(Buffer.from(parts[name] ?? []).toString('utf8'));
    if (root !== null) found.set(name, root);
  }
  return found;
};
