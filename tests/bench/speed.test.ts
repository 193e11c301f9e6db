import { expect, test } from 'vitest';
import { speedInputs } from '../../bench/speed/inputs.ts';
import { compileBytes } from '../../scripts/compile/run/compile-file.ts';
import { foldersOf } from '../../scripts/compile/run/folders.ts';
import { readVocabularies } from '../../scripts/compile/run/read-vocabularies.ts';

/** `npm run bench:speed` measures seconds; what holds on any machine is how they grow. */
const inputs = await speedInputs();
const context = { ...(await readVocabularies(foldersOf({}))), published: null, issueDate: null, year: null };

const cpuOf = async (file: string, text: string): Promise<number> => {
  const before = process.cpuUsage();
  await compileBytes(file, Buffer.from(text), context);
  return process.cpuUsage(before).user;
};

test.each(inputs.map((input) => [input.name, input] as const))(
  '%s: four times the text takes about four times as long',
  async (_, { file, text }) => {
    await cpuOf(file, text(50_000));
    const one = await cpuOf(file, text(150_000));
    const four = await cpuOf(file, text(600_000));
    // The square would be sixteen times; half of that leaves room for a busy machine.
    expect(four / one).toBeLessThan(8);
  },
  120_000,
);

test.each(inputs.map((input) => [input.name, input] as const))('%s has the size asked for', (_, { text }) => {
  const bytes = Buffer.byteLength(text(100_000));
  expect(bytes).toBeGreaterThan(95_000);
  expect(bytes).toBeLessThan(105_000);
});
