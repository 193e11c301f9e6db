import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileBytes } from '../../../scripts/compile/run/compile-file.ts';
import type { CompiledArticle } from '../../../scripts/compile/compiled.ts';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { archiveFolders } from '../../../src/archive/folders.ts';
import { locator } from '../../../src/provenance/locate.ts';
import { indexSource } from '../../../src/provenance/source-index.ts';

const { topics, regions } = await readArchive(archiveFolders({}, process.cwd()));

const blocksOf = ({ blocks, appendices }: CompiledArticle): CompiledArticle['blocks'] => [
  ...blocks,
  ...appendices.flatMap(blocksOf),
];

/** Law 4 of the architecture, on whole compiles: what the compiler wrote is found again as it wrote it. */
const expectExact = async (file: string): Promise<void> => {
  const bytes = readFileSync(file);
  const compiled = await compileBytes(file, bytes, { topics, regions, published: null, issueDate: null, year: null });
  const { source, dropped, repairs, warnings } = compiled;
  const text = new TextDecoder(source.encoding).decode(bytes);
  const { sha256, encoding, kind, characters } = source;
  const ledger = { id: file, sha256, encoding, kind, characters, dropped, repairs, warnings };
  const locate = locator([indexSource({ id: file, text, ledger })]);
  const blocks = [...(compiled.issue?.lead.blocks ?? []), ...compiled.lead, ...compiled.items.flatMap(blocksOf)];
  expect(blocks).not.toHaveLength(0);
  const changed = blocks
    .map((block) => ({ block, located: locate(block.text) }))
    .filter(({ located }) => located.status !== 'exact');
  expect(changed.map(({ block, located }) => [located.status, block.text, located.changes])).toEqual([]);
};

const samples = readdirSync('sources').map((id) => `sources/${id}/raw.txt`);
test.each(samples.filter((file) => existsSync(file)))('%s', expectExact);

const real = '../shared/sources';
describe.skipIf(!existsSync(real))('the real sources', () => {
  test.each(existsSync(real) ? readdirSync(real).map((file) => `${real}/${file}`) : [])('%s', expectExact);
});
