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

/** A page of short pieces, one under another, each complete but the first. */
const shortPieces = [
  ['盐田里长出一座博物馆', '盐工后代把祖辈留下的木水车、晒盐板和账本一件件擦净，摆进了废弃的码'],
  ['老戏台办起夜校', '村里的老戏台空了十年，今年春天点起了灯，木匠、裁缝轮流上台讲手艺。'],
  ['风车镇修好十二架风车', '十二架木风车重新转起来，磨坊里的豆香飘出半条街。'],
  ['山里的邮路改骑电动车', '邮递员换下骑了多年的摩托车，上坡不再推，一天能多跑两个寨子。'],
  ['茶亭添了一口水井', '过路人歇脚的茶亭旁打出一口井，井水清甜，担柴的人都来接。'],
  ['旧船坞开起木工坊', '船坞里的龙骨架子没有拆，孩子们在下面学刨木头、钉小船。'],
  ['竹编合作社接到大单', '一家酒店订走三千只竹灯笼，编匠们赶了两个通宵。'],
  ['小学操场铺上新草', '操场的煤渣跑道换成了草皮，摔一跤也不疼了。'],
  ['祠堂里摆开象棋赛', '八十岁的老棋手连赢六盘，观棋的人围了三层。'],
  ['渡口等来了新渡船', '新渡船能载四十个人，雾天也敢开，对岸的学生不再迟到。'],
];

test('the first of ten stories is gone back to at the end of the page', () => {
  const rest = '头仓库。门口的盐工塑像，用的是最后一批海盐结晶。';
  const lines = shortPieces.flatMap(([title = '', text = '']) => [title, '本报记者 高山', text]);
  const [first] = bodiesOf([...lines, rest]);
  expect(first).toEqual(['盐田里长出一座博物馆', [`${shortPieces[0]?.[1] ?? ''}${rest}`]]);
});

test('a label ends the piece above it, not the sentences that other columns left open', () => {
  const open = '盐工后代把祖辈留下的木水车、晒盐板和账本一件件擦净，';
  const rest = '又把路边的旧棚改成陈列室，门口立着一块刻字的石碑，游客都来合影。';
  const lines = ['盐田里长出一座博物馆', '本报记者 高山', open, '风车镇修好十二架风车', '方源'];
  const [first] = bodiesOf([...lines, '十二架木风车重新转起来，磨坊里的豆香飘出半条街。', '今日谈', rest]);
  expect(first?.[1]).toEqual([`${open}${rest}`]);
});

test('of two sentences that wait the one that broke off first goes on first', () => {
  const [box, ends] = ['秋分以后，青石镇的核桃一筐一筐下了山，大的小的分开装进纸箱，', '社员们都说这才像个买卖。'];
  const [truck, arrives] = [
    '合作社租来的冷藏车等在村口，装满一车就开走一车，沿着新修的盘山路，',
    '天亮以前就能到省城。',
  ];
  expect(
    bodiesOf([
      '青石：核桃下山',
      '本报记者 高山',
      box,
      '车在村口等',
      truck,
      '西川大桥合龙',
      '本报记者 方源',
      bridge,
      traffic,
      ends,
      arrives,
    ])[0]?.[1],
  ).toEqual([box + ends, '车在村口等', truck + arrives]);
});
