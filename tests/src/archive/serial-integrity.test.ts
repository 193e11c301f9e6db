import { expect, test } from 'vitest';
import { serialIntegrity } from '../../../src/archive/serial-integrity.ts';
import { publicationSchema } from '../../../src/domain/publication.ts';

const start = { year: 2023, number: 50, serial: 100 };

/** `year/number serial date`, one an issue. */
const issues = (...lines: string[]) =>
  lines.map((line) => {
    const [key = '', serial, date = ''] = line.split(' ');
    const [year, number] = key.split('/').map(Number);
    return { year: year ?? 0, number: number ?? 0, serial: serial === '-' ? null : Number(serial), date };
  });

const troubles = (gaps: string[], lines: string[], archiveStart: typeof start | null = start) => {
  const publication = publicationSchema.parse({ name: '甲', publisher: '乙', description: '丙', archiveStart, gaps });
  return serialIntegrity(publication, issues(...lines)).map(
    ({ rule, issue, expected }) => `${rule} ${String(issue.year)}/${String(issue.number)} → ${expected ?? ''}`,
  );
};

test.each([
  [
    'in order, across the turn of the year',
    ['2023/50 100 2023-12-20', '2023/51 101 2023-12-27', '2024/1 102 2024-01-03'],
  ],
  ['given in any order', ['2024/1 101 2024-01-03', '2023/50 100 2023-12-20']],
  ['two on one day', ['2023/50 100 2023-12-20', '2023/51 101 2023-12-20']],
])('no trouble: %s', (_, lines) => {
  expect(troubles([], lines)).toEqual([]);
});

test.each([
  ['a number that is missing', ['2023/50 100 2023-12-01', '2023/52 102 2023-12-02'], ['number-gap 2023/52 → 51']],
  ['a year that does not begin with 1', ['2023/50 100 2023-12-01', '2024/2 102 2024-01-02'], ['number-gap 2024/2 → 1']],
  ['an archive that begins late', ['2023/51 101 2023-12-01'], ['number-gap 2023/51 → 50']],
  ['a serial that skips', ['2023/50 100 2023-12-01', '2023/51 102 2023-12-02'], ['serial-step 2023/51 → 101']],
  ['a serial that repeats', ['2023/50 100 2023-12-01', '2023/51 100 2023-12-02'], ['serial-step 2023/51 → 101']],
  ['a serial that is missing', ['2023/50 100 2023-12-01', '2023/51 - 2023-12-02'], ['serial-step 2023/51 → 101']],
  ['another serial than declared', ['2023/50 99 2023-12-01'], ['serial-step 2023/50 → 100']],
  [
    'a date before the last',
    ['2023/50 100 2023-12-02', '2023/51 101 2023-12-01'],
    ['date-backwards 2023/51 → 不早于 2023-12-02'],
  ],
  ['an issue before the beginning', ['2023/49 99 2023-12-02'], ['before-archive-start 2023/49 → 2023年第50期']],
])('%s', (_, lines, expected) => {
  expect(troubles([], lines)).toEqual(expected);
});

test('declared gaps are no trouble and count for the serial', () => {
  const lines = ['2023/50 100 2023-12-01', '2023/52 102 2023-12-02', '2024/2 105 2024-01-02'];
  expect(troubles(['2023/51', '2023/53', '2024/1'], lines)).toEqual([]);
});

test('without a declared beginning the numbers of the first year begin with 1', () => {
  expect(troubles([], ['2024/3 - 2024-01-02'], null)).toEqual(['number-gap 2024/3 → 1']);
});
