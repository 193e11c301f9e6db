import { beforeAll, describe, expect, test } from 'vitest';
import { writeEpub } from '../../../../../scripts/distribute/writers/epub/write-epub.ts';
import { canCheckEpubs, checkEpubs } from '../../../../helpers/check-epubs.ts';
import { hostileIssue } from '../../../../helpers/hostile-issue.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';
import { shippedEditions } from '../../../../helpers/shipped-editions.ts';

type Given = Parameters<typeof writeEpub>[0];

const bookOf = async (edition: Given): Promise<Uint8Array> => (await writeEpub(edition))[0]?.bytes ?? new Uint8Array();

describe.runIf(canCheckEpubs)('EPUBCheck 5', async () => {
  const sample = sampleEdition(hostileIssue);
  const editions = [...(await shippedEditions()), sample];
  const broken = { ...sample, contents: sample.contents.map((entry) => ({ ...entry, id: 'i9999' })) };
  let answers: readonly (readonly string[])[];

  beforeAll(async () => {
    answers = await checkEpubs(await Promise.all([...editions, broken].map(bookOf)));
  }, 240_000);

  test.each(editions.map(({ key }, index) => [key, index] as const))('has nothing to say of %s', (_, index) => {
    expect(answers[index]).toEqual([]);
  });

  test('says what is wrong with a book that is broken', () => {
    expect(answers.at(-1)?.join('\n')).toMatch(/ERROR RSC-/u);
  });
});
