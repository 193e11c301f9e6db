import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../../scripts/compile/assemble/assemble.ts';
import { Citer } from '../../../../../scripts/compile/assemble/citer.ts';
import { segment } from '../../../../../scripts/compile/structure/segment.ts';
import { toLines } from '../../../../../scripts/compile/text/lines.ts';
import { trackText } from '../../../../../scripts/compile/text/tracked-text.ts';
import type { CompiledArticle } from '../../../../../scripts/compile/compiled.ts';
import {
  leaders,
  numberings,
  pageForms,
  setBulletin,
  type CleanArticle,
  type PressOptions,
} from '../../../../helpers/press/set-bulletin.ts';
import { cleanBulletin } from '../../../../helpers/press/words-for-bulletins.ts';

const squeeze = (text: string | null): string => (text ?? '').replaceAll(/\s/gu, '');

const options: fc.Arbitrary<PressOptions> = fc.record({
  measure: fc.integer({ min: 22, max: 34 }),
  lines: fc.integer({ min: 8, max: 26 }),
  numbering: fc.constantFrom(...numberings),
  leader: fc.constantFrom(...leaders),
  pageForm: fc.constantFrom(...pageForms),
  keepsPageNumbers: fc.boolean(),
  keepsRunningHeads: fc.boolean(),
  wrap: fc.constantFrom('soft', 'hard'),
  spacedRoles: fc.boolean(),
  withContents: fc.constant(true),
  imprintAtEnd: fc.boolean(),
});

const compile = (text: string) => {
  const tracked = trackText(text);
  return assemble({ tracked, citer: new Citer(tracked) }, segment(tracked, toLines(tracked)));
};

interface Outline {
  title: string;
  page: number | null;
  credit: string | null;
  appendices: Outline[];
}
const wanted = (article: CleanArticle, pages: ReadonlyMap<CleanArticle, number>): Outline => ({
  title: squeeze(article.title),
  page: pages.get(article) ?? null,
  credit: article.source,
  appendices: article.appendices.map((appendix) => wanted(appendix, pages)),
});
const got = (article: CompiledArticle): Outline => ({
  title: squeeze(article.title),
  page: article.page,
  credit: article.credit,
  appendices: article.appendices.map(got),
});
const blocksOf = (article: { blocks: readonly { type: string; text: string }[] }): string[] =>
  article.blocks.map((block) => `${block.type}:${squeeze(block.text)}`);

describe('a bulletin set by the press', () => {
  test('comes back item by item', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(cleanBulletin, options, (bulletin, press) => {
        const { text, pages } = setBulletin(bulletin, press);
        const compiled = compile(text);
        const { issue } = compiled;
        expect(squeeze(issue?.title ?? null)).toBe(bulletin.name);
        expect([issue?.year, issue?.number, issue?.serial, issue?.publisher, issue?.phone]).toEqual([
          bulletin.year,
          bulletin.number,
          bulletin.serial,
          bulletin.publisher,
          bulletin.phone,
        ]);
        expect(issue?.masthead).toEqual(bulletin.masthead.map(([role, names]) => ({ role, names })));
        expect(issue?.lead.title).toBe(bulletin.leadTitle);
        expect(issue?.label).toBe(bulletin.label);
        expect(issue?.compilation).toBe(bulletin.compilation);
        expect(compiled.items.map(got)).toEqual(bulletin.items.map((item) => wanted(item, pages)));
        expect(issue?.contents.map((line) => [squeeze(line.title), line.page, line.appendices.length])).toEqual(
          bulletin.items.map((item) => [squeeze(item.title), pages.get(item), item.appendices.length]),
        );
        expect(compiled.dropped.filter((dropped) => dropped.reason === 'unclassified')).toEqual([]);
      }),
      { seed: 20260, numRuns: 150, endOnFailure: true },
    );
  });

  test('its paragraphs come back whole in 98 of 100', { timeout: 120_000 }, () => {
    let whole = 0;
    let all = 0;
    fc.assert(
      fc.property(cleanBulletin, options, (bulletin, press) => {
        const compiled = compile(setBulletin(bulletin, press).text);
        const clean = bulletin.items.flatMap((item) => [item, ...item.appendices]);
        const back = compiled.items.flatMap((item) => [item, ...item.appendices]);
        for (const [index, article] of clean.entries()) {
          const found = new Set(blocksOf(back[index] ?? { blocks: [] }));
          for (const block of blocksOf(article)) {
            all++;
            if (found.has(block)) whole++;
          }
        }
      }),
      { seed: 60, numRuns: 150, endOnFailure: true },
    );
    expect(all).toBeGreaterThan(1000);
    expect(whole / all).toBeGreaterThanOrEqual(0.98);
  });
});
