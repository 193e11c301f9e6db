import { describe, expect, test } from 'vitest';
import { writePdf } from '../../../../../scripts/distribute/writers/pdf/write-pdf.ts';
import { editionLines, firstMissing } from '../../../../helpers/edition-lines.ts';
import { longIssue } from '../../../../helpers/long-issue.ts';
import { titlesAndPages, withoutFeet } from '../../../../helpers/pdf-pages.ts';
import { canReadPdf, readPdf } from '../../../../helpers/pdf-reader.ts';
import { sampleEdition } from '../../../../helpers/sample-edition.ts';

describe.runIf(canReadPdf)('an issue of three hundred pages', () => {
  const edition = sampleEdition(longIssue(90, 16, 115));

  test('has every title on the page that its contents name, and every paragraph', async () => {
    const [output] = await writePdf(edition);
    const { pages, faults, fonts } = readPdf(output?.bytes ?? new Uint8Array());
    expect(pages.length).toBeGreaterThan(300);
    expect(faults).toBe('');
    expect(fonts.every(({ embedded, type }) => embedded && type === 'CID TrueType')).toBe(true);
    const found = titlesAndPages(edition, pages);
    expect(found.map(({ title, page }) => [title, page])).toEqual(found.map(({ title, printed }) => [title, printed]));
    expect(found.at(-1)?.page).toBeGreaterThan(300);
    expect(firstMissing(editionLines(edition), withoutFeet(pages))).toBeNull();
  });
});
