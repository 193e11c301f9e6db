import { expect, test } from 'vitest';
import type { Dropped, Repair } from '../../../src/domain/ledger.ts';
import { applyRepairs } from '../../../src/provenance/apply-repairs.ts';

const repair = (start: number, end: number, before: string, after: string): Repair => ({
  code: 'test',
  span: [start, end],
  before,
  after,
  confidence: 1,
});
const drop = (start: number, end: number): Dropped => ({ reason: 'annotation', span: [start, end] });

test.each<[string, string, Repair[], Dropped[], string]>([
  ['nothing to do', '甲乙丙', [], [], '甲乙丙'],
  ['drops that overlap', '甲乙丙丁戊', [], [drop(1, 3), drop(2, 4)], '甲戊'],
  ['a longer repair', '甲?乙', [repair(1, 2, '?', '某某')], [], '甲某某乙'],
  ['a repair over a drop', '發(fa)展', [repair(0, 6, '發展', '发展')], [drop(1, 5)], '发展'],
  [
    'one inside another, made after it',
    '發:展',
    [repair(1, 2, ':', '：'), repair(0, 3, '發:展', '发:展')],
    [],
    '发：展',
  ],
  [
    'one inside another, made before it',
    '発?展',
    [repair(0, 3, '発報展', '发报展'), repair(1, 2, '?', '報')],
    [],
    '发报展',
  ],
  ['two on the same place', '甲', [repair(0, 1, '乙', '丙'), repair(0, 1, '甲', '乙')], [], '丙'],
  ['one that fits nothing', '甲乙', [repair(0, 1, '丙', '丁')], [], '甲乙'],
])('%s', (_, text, repairs, dropped, expected) => {
  const traced = applyRepairs(text, repairs, dropped);
  expect(traced.text).toBe(expected);
  expect([traced.starts.length, traced.ends.length]).toEqual([expected.length, expected.length]);
});

test('each unit traces back to what it stands for', () => {
  const { starts, ends } = applyRepairs(
    '發(fa)展?',
    [repair(0, 6, '發展', '发展'), repair(6, 7, '?', '某某')],
    [drop(1, 5)],
  );
  expect([...starts]).toEqual([0, 5, 6, 6]);
  expect([...ends]).toEqual([1, 6, 6, 7]);
});
