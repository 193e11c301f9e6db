import { expect, test } from 'vitest';
import { appendixMarkLength } from '../../../../scripts/compile/structure/appendix-mark.ts';

test.each([
  ['附：讲话要点', 2],
  ['附件1：名单', 4],
  ['【附】名单', 3],
  ['附表：数据', 3],
  ['附近的企业', 0],
  ['附加条件：无', 0],
  ['附：', 0],
])('%s → %i', (text, length) => {
  expect(appendixMarkLength(text)).toBe(length);
});
