import { expect, test } from 'vitest';
import { bodiesOf, readLines } from '../../../../helpers/press/read-lines.ts';

const lathe = [
  '在铁西的一座老厂房里，车间主任庞广田捧着平板，正给徒弟讲刀具磨损的曲线，机床的轰鸣换成了机械臂的低吟。',
  '“从前凭耳朵听，现在凭曲线说话。”庞广田说，改造以后，刀具换得少了，机床停得也少了。',
  '庞广田再过两年退休，他想把三十年的手艺写进机床的程序里，让刀具自己知道什么时候该换。',
];
const maize = [
  '收割季还没到，青石镇的农机社先热闹起来，理事长褚海峰领着社员围着没有方向盘的玉米收获机学派活。',
  '褚海峰掰着手指算，从前一亩玉米收下来要损失六十斤，换了收获机，损失不到二十斤。',
  '褚海峰说，农机也有不灵的时候，坡地上信号差，收获机走着走着就停，玉米只好再用人掰。',
];
const heads = [
  ['铁西：老厂房有了新师傅', '本报记者 方源'],
  ['青石：收获机自己下地', '本报记者 高山'],
];

test('columns that alternate with whole paragraphs go to the stories whose people they name', () => {
  const lines = [...(heads[0] ?? []), lathe[0], ...(heads[1] ?? []), maize[0], lathe[1], maize[1], lathe[2], maize[2]];
  expect(bodiesOf(lines.flatMap((line) => line ?? []))).toEqual([
    ['铁西：老厂房有了新师傅', lathe],
    ['青石：收获机自己下地', maize],
  ]);
});

const plan = [
  '会议提出，下一步的重点工作有三项。',
  '一是修路。通往码头的三条断头路年内打通，货车不再绕行老城。',
  '二是建仓。在货场北侧新建两座冷库，鱼汛时渔船随到随卸。',
  '三是育人。海事学校每年招收一百名本地学生，学费由财政承担。',
];
const bridge = '西川大桥主跨昨夜合龙，桥面离江水有二十层楼高，建设者用了四年。';
const traffic = '通车以后，从西川到省城只要一个小时，比绕山路快一半，跑运输的师傅都盼着这一天。';

test('二是 follows 一是, whatever stands between', () => {
  const { articles } = readLines([
    '码头今年干三件事',
    '本报记者 方源',
    ...plan.slice(0, 2),
    '西川大桥合龙',
    '本报记者 高山',
    bridge,
    ...plan.slice(2),
  ]);
  expect(articles[0]?.blocks.map(({ text }) => text)).toEqual(plan);
});

test('a list that a column announces stays with the column', () => {
  expect(
    bodiesOf(['西川大桥合龙', '本报记者 高山', bridge, traffic, '码头今年干三件事', '本报记者 方源', ...plan]),
  ).toEqual([
    ['西川大桥合龙', [bridge, traffic]],
    ['码头今年干三件事', plan],
  ]);
});
