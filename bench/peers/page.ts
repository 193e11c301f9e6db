import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A page of the bench: its bytes, and what a careful reader takes from it. */
export interface BenchPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null where the page is no article. */
  readonly title: string | null;
  /** Paragraphs and headings of the text, in order. */
  readonly body: readonly string[];
}

const folder = path.join(import.meta.dirname, '..', 'pages');
const expectedSchema = z.record(
  z.string(),
  z.strictObject({ title: z.string().nullable(), body: z.array(z.string()) }),
);

/** The pages of `bench/pages`, by name. Throws where a page has no entry in `expected.json`, or an entry no page. */
export const readPages = async (): Promise<BenchPage[]> => {
  const expected = expectedSchema.parse(JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8')));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).map((file) => path.parse(file).name);
  const names = [...new Set([...files, ...Object.keys(expected)])].sort();
  return Promise.all(
    names.map(async (name) => {
      const own = expected[name];
      if (!own) throw new Error(`bench/pages/expected.json 里没有 ${name}`);
      return { name, bytes: await readFile(path.join(folder, `${name}.html`)), ...own };
    }),
  );
};
