import { expect, test } from 'vitest';
import { opinionOf } from '../../../../../scripts/compile/structure/newspaper/opinion.ts';
import { bodiesOf } from '../../../../helpers/press/read-lines.ts';

test.each([
  '路修得宽不宽，不是只看图纸，而是看走路的人。有的地方一味求宽，树砍了，荫没了，走的人反而少了；少一些排场，多一些树荫，街才会热闹。',
  '说到底，一条街归走路的人用。',
])('a text that weighs one thing against another is an opinion: %s', (text) => {
  expect(opinionOf(text)).toBeGreaterThan(0.5);
});

test.each([
  '去年，青石县改造人行道36公里，补种行道树4200棵。县住建局局长方源说，今年还要再修12公里。',
  '有的题目一做几年。辽宁盯着窗口，陕西盯着项目，浙江、福建的企业当场得到答复。',
  '“树荫大了，摊子也好摆了。”在北门街卖糕的吴婆婆告诉记者。',
])('a text that says who, where and how many is a report: %s', (text) => {
  expect(opinionOf(text)).toBeLessThan(-0.5);
});

const report = [
  '北门街的人行道去年改造完工，两旁补种了4200棵香樟。家住街口的吴秀莲告诉记者，她每天傍晚都要下楼走上三圈。',
  '青石县住建局局长方源介绍，改造花了1800万元，其中六成用在地下管线上，雨天再也没有积过水。',
  '今年，青石县还要把南门街、文庙街的人行道一并改造，计划补种行道树3000棵，10月底前完工。',
];
const comment = [
  '街宽不宽，不能只看图纸。有的街道能跑八辆车，却找不到一块坐得住人的地方。',
  '其实，多一把椅子，少一段栏杆，花不了多少钱。难的不是钱，而是肯不肯替走路的人想一想。有人肯想，街才会热闹。',
  '其实街道的好坏，终究要问走在上面的人。不必人人称赞，只要老人愿意下楼、孩子愿意停下来，就是一条好街。',
];
const lines = (order: readonly (string | undefined)[]): string[] => order.flatMap((line) => line ?? []);

test('a commentary goes on in the column of a report', () => {
  const [a, b, c] = report;
  const [d, e, f] = comment;
  const page = lines(['北门街有了树荫', '本报记者 高山', a, '街是给人走的', '亓　远', d, e, b, c, f]);
  expect(bodiesOf(page)).toEqual([
    ['北门街有了树荫', report],
    ['街是给人走的', comment],
  ]);
});

test('the label of a column may stand over the last part of its commentary', () => {
  const [a, b, c] = report;
  const [d, e, f] = comment;
  const page = lines(['街是给人走的', '亓　远', d, e, '北门街有了树荫', '本报记者 高山', a, b, c, '今日谈', f]);
  expect(bodiesOf(page)).toEqual([
    ['街是给人走的', comment],
    ['北门街有了树荫', report],
  ]);
});
