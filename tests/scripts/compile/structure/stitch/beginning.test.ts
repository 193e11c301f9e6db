import { expect, test } from 'vitest';
import { beginsPlainly, readBeginning } from '../../../../../scripts/compile/structure/stitch/beginning.ts';

test.each([
  ['近日，渡口换了新船。', true],
  ['傍晚，渡口还等着一船人。', true],
  ['渡口换了新船，', false],
])('%s begins as paragraphs of reports do: %s', (text, plainly) => {
  expect(beginsPlainly(text)).toBe(plainly);
});

test('what stands before a beginning makes a difference to it', () => {
  const time = readBeginning('如今一条船要跑六趟。');
  expect(time.bare).toBeLessThan(-1);
  expect(time.comma).toBe(0);
  const subject = readBeginning('是渡口的老规矩，谁也不破。');
  expect(subject.bare).toBeGreaterThan(1);
  expect(subject.comma).toBeGreaterThan(1);
});

test("a term in quotation marks goes on, somebody's words begin a paragraph", () => {
  expect(readBeginning('“水上邮差”，一叫就是三十年。').bare).toBeGreaterThan(0);
  expect(readBeginning('“船到了，信就到了。”老梁说。').bare).toBeLessThan(-1);
});

test('who says what follows begins no clause after a comma', () => {
  const speaker = readBeginning('渡口管理员梁水生说，汛期每天要量三次水位。');
  expect(speaker.comma).toBeLessThan(speaker.bare);
});

test('two characters and a stop are the rest of a clause', () => {
  const { restBare, restComma } = readBeginning('来信。老梁把它压在玻璃板下面。');
  expect(restBare).toBeGreaterThan(1);
  expect(restComma).toBeLessThanOrEqual(0);
});
