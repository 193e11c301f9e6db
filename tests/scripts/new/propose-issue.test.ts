import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeIssue, rhythmOf } from '../../../scripts/new/propose-issue.ts';
import { serialIntegrity } from '../../../src/archive/serial-integrity.ts';
import type { Publication } from '../../../src/domain/publication.ts';

const publication = (over: Partial<Publication> = {}): Publication => ({
  name: '示例',
  publisher: '示例',
  description: '示例',
  face: '红头',
  archiveStart: null,
  gaps: [],
  ...over,
});
const issue = (year: number, number: number, serial: number | null, date: string) => ({ year, number, serial, date });

describe('the next issue', () => {
  test.each([
    ['a week later, one on', [issue(2024, 6, 1665, '2024-02-23')], {}, issue(2024, 7, 1666, '2024-03-01')],
    ['in a new year from 1', [issue(2024, 52, 90, '2024-12-27')], {}, issue(2025, 1, 91, '2025-01-03')],
    [
      'without a serial where none is counted',
      [issue(2024, 6, null, '2024-02-23')],
      {},
      issue(2024, 7, null, '2024-03-01'),
    ],
    [
      'past the numbers declared as gaps',
      [issue(2024, 6, 9, '2024-02-23')],
      { gaps: ['2024/7', '2024/8'] },
      issue(2024, 9, 12, '2024-03-01'),
    ],
    [
      'past gaps at the end of a year',
      [issue(2024, 51, 9, '2024-12-27')],
      { gaps: ['2024/52'] },
      issue(2025, 1, 11, '2025-01-03'),
    ],
    [
      'where the archive starts',
      [],
      { archiveStart: { year: 2024, number: 6, serial: 1665 } },
      issue(2024, 6, 1665, '2024-01-01'),
    ],
    ['today, where there is nothing', [], {}, issue(2026, 1, 1, '2026-11-22')],
    [
      'in the rhythm of the last ones',
      [issue(2024, 1, 1, '2024-01-10'), issue(2024, 2, 2, '2024-01-20'), issue(2024, 3, 3, '2024-01-31')],
      {},
      issue(2024, 4, 4, '2024-02-10'),
    ],
  ] as const)('%s', (_, issues, over, expected) => {
    expect(proposeIssue(publication(over as Partial<Publication>), issues, '2026-11-22')).toEqual(expected);
  });

  test('a rhythm is told by the middle of the last distances', () => {
    expect(rhythmOf(['2024-01-01', '2024-01-08', '2024-02-26', '2024-03-04'])).toBe(7);
    expect(rhythmOf(['2024-01-01'])).toBe(7);
  });

  test('is always one that the numbering allows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.integer({ min: 1, max: 61 }), { maxLength: 5 }),
        (count, days, missing) => {
          const of = publication({ gaps: missing.flatMap((number) => [`2024/${number}`, `2025/${number}`]) });
          const issues: ReturnType<typeof issue>[] = [];
          for (let n = 0; n < count; n++) {
            const { year, number, serial, date } = proposeIssue(of, issues, '2024-01-01');
            issues.push({ year, number, serial, date });
            if (n === 0) {
              const second = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
              const next = proposeIssue(of, issues, '2024-01-01');
              if (Number(second.slice(0, 4)) === next.year) issues.push({ ...next, date: second });
            }
          }
          const start = issues[0];
          if (start === undefined) return;
          const declared = publication({ ...of, archiveStart: start });
          expect(serialIntegrity(declared, issues)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
