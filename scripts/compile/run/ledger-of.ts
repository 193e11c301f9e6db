import { ledgerSchema, type Ledger } from '../../../src/domain/ledger.ts';
import type { RecordedSource } from '../to-issue/compiled-to-issue.ts';

/** Name of the file that holds the text taken out of a source, in its folder. */
export const textFile = 'text.txt';

/** The compiler's record of one issue. */
export const ledgerOf = (
  hashes: Pick<Ledger, 'compiled' | 'received' | 'compiler'>,
  sources: readonly RecordedSource[],
): Ledger =>
  ledgerSchema.parse({
    ...hashes,
    sources: sources.map(({ id, compiled: { source, repairs, dropped, warnings } }) => ({
      id,
      sha256: source.sha256,
      encoding: source.encoding,
      kind: source.kind,
      characters: source.characters,
      ...(source.format === undefined ? {} : { text: textFile }),
      repairs,
      dropped,
      warnings,
    })),
  });

/** As JSON with one entry a line, so that a version control shows what changed. */
export const ledgerToJson = ({ sources, ...hashes }: Ledger): string => {
  const list = (entries: readonly unknown[]): string =>
    entries.length === 0
      ? '[]'
      : `[\n${entries.map((entry) => `        ${JSON.stringify(entry)}`).join(',\n')}\n      ]`;
  const blocks = sources.map(({ repairs, dropped, warnings, ...head }) => {
    const fields = Object.entries(head).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    const lists = Object.entries({ repairs, dropped, warnings }).map(
      ([key, entries]) => `      ${JSON.stringify(key)}: ${list(entries)}`,
    );
    return `    {\n${[...fields, ...lists].join(',\n')}\n    }`;
  });
  const head = Object.entries(hashes).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${head.join('')}  "sources": [\n${blocks.join(',\n')}\n  ]\n}\n`;
};
