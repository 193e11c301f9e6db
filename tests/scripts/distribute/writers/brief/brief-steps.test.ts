import { expect, test } from 'vitest';
import { briefAirs, briefSteps } from '../../../../../scripts/distribute/writers/brief/brief-steps.ts';

test('each step says no more of the lead, the titles and the items than the one before', () => {
  for (const [index, step] of briefSteps(40).entries()) {
    const before = briefSteps(40)[index - 1] ?? step;
    for (const part of ['lead', 'digest', 'title', 'items'] as const) {
      expect(step[part]).toBeLessThanOrEqual(before[part]);
    }
  }
});

test('all items have a line as long as their titles can be shortened, and one always has', () => {
  const steps = briefSteps(40);
  const fewer = steps.findIndex(({ items }) => items < 40);
  expect(steps[fewer - 1]?.title).toBe(24);
  expect(steps.at(-1)?.items).toBe(1);
  expect(briefSteps(1).every(({ items }) => items === 1)).toBe(true);
});

test('more air comes first', () => {
  expect(briefAirs.toSorted((a, b) => b - a)).toEqual(briefAirs);
  expect(Math.min(...briefAirs)).toBeGreaterThan(1);
});
