import { expect, test } from 'vitest';
import { compareMeaning } from '../../../../../scripts/compile/structure/newspaper/compare-meaning.ts';
import { readMeaning } from '../../../../../scripts/compile/structure/newspaper/meaning.ts';
import { PagePairs } from '../../../../../scripts/compile/structure/stitch/page-pairs.ts';
import type { Slice } from '../../../../../scripts/compile/text/tracked-text.ts';

/** A page of stretches and titles, one line each, and the nats that compareMeaning gives a stretch for each story. */
const readPage = (stretches: readonly string[], titles: readonly string[]) => {
  const lines = [...stretches, ...titles];
  let at = 0;
  const slices = lines.map((line): readonly Slice[] => {
    const slice: Slice = [at, at + line.length];
    at += line.length + 1;
    return [slice];
  });
  const page = new PagePairs(lines.join('\n'));
  const meaning = readMeaning(page, slices.slice(0, stretches.length), slices.slice(stretches.length));
  return (
    storyOf: readonly number[],
    i: number,
    run: readonly [number, number],
    opinions: readonly boolean[] = [],
  ): number[] => {
    const nats = new Float64Array(titles.length);
    compareMeaning(meaning, storyOf, opinions)(i, run, titles.length, nats);
    return [...nats];
  };
};

const stretches = [
  '渔船清早出海，撒网捕鱼。',
  '码头上，虾蟹一筐筐过秤。',
  '税务大厅里，会计排队申报。',
  '发票在网上开，退税三天到账。',
  '老船长说，今年的海蜇多。',
];
const page = readPage(stretches, ['渔港开海', '办税更快']);

test('a stretch is nearer to the story of its subject', () => {
  const [fishing = 0, taxes = 0] = page([0, 0, 1, 1, -1], 4, [4, 5]);
  expect(fishing).toBeGreaterThan(taxes + 0.5);
});

test('the run of a stretch says nothing for its story', () => {
  const alone = page([0, 0, 1, 1, -1], 4, [4, 5]);
  const along = page([0, 0, 1, 1, 1], 4, [3, 5]);
  expect(along[1]).toBeLessThan(alone[1] ?? 0);
  expect(page([0, 0, 1, 1, 1], 4, [4, 5])).toEqual(alone.map((value) => expect.closeTo(value, 9) as number));
});

test('what a commentary means says less than what a report does', () => {
  const [report = 0, other] = page([0, 0, 1, 1, -1], 4, [4, 5]);
  const [comment = 0, same] = page([0, 0, 1, 1, -1], 4, [4, 5], [true, false]);
  expect(comment).toBeGreaterThan(0);
  expect(comment).toBeLessThan(report);
  expect(same).toBe(other);
});
