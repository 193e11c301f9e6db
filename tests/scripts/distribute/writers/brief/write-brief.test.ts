import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../../scripts/distribute/edition/edition.ts';
import { writeBrief } from '../../../../../scripts/distribute/writers/brief/write-brief.ts';
import { firstMissing } from '../../../../helpers/edition-lines.ts';
import { hostileIssue } from '../../../../helpers/hostile-issue.ts';
import { longIssue } from '../../../../helpers/long-issue.ts';
import { canReadPdf, pageWords, readPdf, taggedText } from '../../../../helpers/pdf-reader.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';
import { shippedEditions } from '../../../../helpers/shipped-editions.ts';

const setBrief = async (edition: Edition): Promise<Uint8Array> => {
  const [output] = await writeBrief(edition);
  expect(output?.name).toBe(`${edition.slug}-brief.pdf`);
  return output?.bytes ?? new Uint8Array();
};

const millimetre = 72 / 25.4;

const cases: readonly (readonly [string, Edition])[] = [
  ...(await shippedEditions()).map((edition) => [edition.key, edition] as const),
  ['what is hard to set', sampleEdition(hostileIssue)],
  ['one item', sampleEdition({ items: [{ number: 1, title: '甲' }] })],
  ['forty items', sampleEdition(longIssue(40, 2, 100))],
];

describe.runIf(canReadPdf)('the brief', () => {
  test.each(cases)('stands on one sheet, all of it: %s', async (_, edition) => {
    const bytes = await setBrief(edition);
    const { info, fonts, faults, catalogue } = readPdf(bytes);
    expect(info.get('Pages')).toBe('1');
    expect(info.get('Page size')).toContain('A4');
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('Author')).toBe(edition.head.publisher);
    expect(catalogue['/Lang']).toBe('u:zh-CN');
    expect(faults).toBe('');
    for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true, type: 'CID TrueType' });

    const { head, articles } = edition;
    const items = articles.flatMap(({ number, title }) => (number === null ? [] : [String(number), title]));
    expect(
      firstMissing([head.name, head.number, head.publisher, head.date, head.title, ...items], taggedText(bytes)),
    ).toBeNull();

    for (const { right, bottom } of pageWords(bytes)) {
      // A stop at the end of a line is set half as wide as its box.
      expect(right).toBeLessThan((210 - 13) * millimetre);
      expect(bottom).toBeLessThan((297 - 5) * millimetre);
    }
    expect(Buffer.from(await setBrief(edition)).equals(bytes)).toBe(true);
  });

  test('of far too many items those that have no room are counted', async () => {
    const bytes = await setBrief(sampleEdition(longIssue(400, 1, 20)));
    expect(readPdf(bytes).info.get('Pages')).toBe('1');
    const text = taggedText(bytes);
    const [, left] = /另有(\d+)条，见全文。/u.exec(text.replaceAll(/\s/gu, '')) ?? [];
    expect(Number(left)).toBeGreaterThan(100);
    expect(text).toContain('……');
  });
});
