import { expect, test } from 'vitest';
import { footCredit, headCredit } from '../../../../scripts/compile/structure/credit.ts';

test.each([
  ['名字像媒体', '项目已经验收。（海川日报）', '海川日报'],
  ['写明来源的，名字不必像媒体', '项目已经验收。（来源：北岸消息）', '北岸消息'],
  ['括号里是别的话', '项目已经验收。（含两个分项）', null],
])('a credit at the foot: %s', (_name, text, credit) => {
  expect(footCredit(text)?.name ?? null).toBe(credit);
});

test.each([
  ['【海川日报】新码头开港。', '海川日报'],
  ['【国内要点】新码头开港。', null],
  ['新码头开港。【海川日报】', null],
])('a credit at the head: %s', (text, credit) => {
  expect(headCredit(text)?.name ?? null).toBe(credit);
});
