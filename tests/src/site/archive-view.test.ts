import { expect, test } from 'vitest';
import { indexArchive, neighbours } from '../../../src/site/archive-index.ts';
import { archiveView, numberRanges } from '../../../src/site/archive-view.ts';
import { sampleArchive, sampleIssue, samplePublication } from '../../helpers/sample-issue.ts';

test.each([
  [[3], '第3期'],
  [[1, 2, 3, 5, 8, 7], '第1—3期、第5期、第7—8期'],
])('%j as ranges', (numbers, said) => {
  expect(numberRanges(numbers)).toBe(said);
});

const held = (year: number, number: number) =>
  sampleIssue({ year, number, date: `${String(year)}-0${String(number)}-01` });

test('a year shows every number up to its last, a declared gap apart from a missing issue', () => {
  const archive = sampleArchive([held(2024, 3), held(2024, 6), held(2025, 1)], {
    publications: [{ ...samplePublication, archiveStart: { year: 2024, number: 3, serial: null }, gaps: ['2024/4'] }],
  });
  const [shelf] = archiveView(archive);
  expect(shelf?.years.map(({ year }) => year)).toEqual([2025, 2024]);
  expect(shelf?.years[1]?.slots.map(({ state }) => state)).toEqual([
    'declared',
    'declared',
    'held',
    'declared',
    'missing',
    'held',
  ]);
  expect(shelf?.years[1]?.note).toBe('第1—2期、第4—5期未收入');
  expect(shelf?.start).toBe('2024年第3期');
});

test('neighbours are those of the publication, across the turn of the year', () => {
  const [a, b, c] = [held(2023, 9), held(2024, 1), held(2024, 2)];
  const other = sampleIssue({ publication: 'other', year: 2024, number: 1, date: '2024-01-15' });
  const archive = sampleArchive([c, a, other, b]);
  expect(neighbours(archive, a)).toEqual({ previous: null, next: b });
  expect(neighbours(archive, b)).toEqual({ previous: a, next: c });
  expect(neighbours(archive, other)).toEqual({ previous: null, next: null });
});

test('issues are in the order of their dates, newest first, however they come in', () => {
  const issues = [held(2023, 9), held(2024, 1), held(2024, 2)];
  const order = indexArchive({ publications: [], issues, sources: [], ledgers: [] }).issues.map(({ date }) => date);
  expect(order).toEqual(['2024-02-01', '2024-01-01', '2023-09-01']);
});
