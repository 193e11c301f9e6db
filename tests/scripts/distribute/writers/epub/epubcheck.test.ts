import { describe, expect, test } from 'vitest';
import { writeEpub } from '../../../../../scripts/distribute/writers/epub/write-epub.ts';
import { canCheckEpub, checkEpub } from '../../../../helpers/check-epub.ts';
import { hostileIssue } from '../../../../helpers/hostile-issue.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';
import { shippedEditions } from '../../../../helpers/shipped-editions.ts';

type Given = Parameters<typeof writeEpub>[0];

const bookOf = async (edition: Given): Promise<Uint8Array> => (await writeEpub(edition))[0]?.bytes ?? new Uint8Array();

describe.runIf(canCheckEpub)('EPUBCheck 5', async () => {
  const editions = [...(await shippedEditions()), sampleEdition(hostileIssue)];

  test.each(editions.map((edition) => [edition.key, edition] as const))(
    'has nothing to say of %s',
    { timeout: 120_000 },
    async (_, edition) => {
      expect(checkEpub(await bookOf(edition))).toEqual([]);
    },
  );

  test('says what is wrong with a book that is broken', { timeout: 120_000 }, async () => {
    const [edition] = editions;
    if (edition === undefined) throw new Error('no issue');
    const broken = await bookOf({ ...edition, contents: edition.contents.map((entry) => ({ ...entry, id: 'i9999' })) });
    expect(checkEpub(broken).join('\n')).toMatch(/ERROR RSC-/u);
  });
});
