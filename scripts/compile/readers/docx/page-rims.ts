import type { XmlElement } from './parse-xml.ts';
import { paragraphsOf, paragraphText } from './paragraph-labels.ts';

/** What is printed on the rims of every page: lines of words; page numbers alone are none. */
export interface PageRims {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

const linesOf = (parts: ReadonlyMap<string, XmlElement>, name: RegExp): string[] => {
  const lines = new Set<string>();
  for (const [part, root] of parts) {
    if (!name.test(part)) continue;
    for (const paragraph of paragraphsOf(root)) {
      const text = paragraphText(paragraph).replaceAll(/\s+/gu, ' ').trim();
      if (/\p{L}/u.test(text)) lines.add(text);
    }
  }
  return [...lines];
};

/** The lines of a document's headers and footers, each once: first, odd and even pages often say the same. */
export const pageRims = (parts: ReadonlyMap<string, XmlElement>): PageRims => ({
  headers: linesOf(parts, /\/header\d*\.xml$/u),
  footers: linesOf(parts, /\/footer\d*\.xml$/u),
});
