import { expect, test } from 'vitest';
import { arrangeHeadlines } from '../../../../../scripts/compile/structure/newspaper/arrange-headlines.ts';

const none = { kicker: [], deck: [], rest: [] };

test.each([
  [
    'a slogan stands over a title',
    ['守住青山 护好绿水', '江畔林场种下新苗'],
    { ...none, kicker: ['守住青山 护好绿水'], title: ['江畔林场种下新苗'] },
  ],
  [
    'what is nearly twice as wide as the title is set small under it',
    ['沙乡调研', '沙窝里的草莓红了', '沙漠南缘从“种得活”到“卖得远”的三个冬天'],
    {
      ...none,
      kicker: ['沙乡调研'],
      title: ['沙窝里的草莓红了'],
      deck: ['沙漠南缘从“种得活”到“卖得远”的三个冬天'],
    },
  ],
  [
    'who walks into a place writes the deck, however much its title is a slogan',
    ['山上有茶园 山下有书声', '走进云雾深处的“茶小学”'],
    { ...none, title: ['山上有茶园 山下有书声'], deck: ['走进云雾深处的“茶小学”'] },
  ],
  ['two halves are one title', ['别让冬闲田', '变成撂荒地'], { ...none, title: ['别让冬闲田', '变成撂荒地'] }],
  [
    'so are two uneven ones, where the first waits for its verb',
    ['把账本', '晒到村口的墙上'],
    { ...none, title: ['把账本', '晒到村口的墙上'] },
  ],
  [
    '… or stops at a colon',
    ['东岭：一条老街', '怎样留住年轻人'],
    { ...none, title: ['东岭：一条老街', '怎样留住年轻人'] },
  ],
  [
    'a title of two phrases lacks nothing, though the line below is as long',
    ['青江渡口 老船换“新芯”', '临江县试行渡船电动化改造'],
    { ...none, title: ['青江渡口 老船换“新芯”'], deck: ['临江县试行渡船电动化改造'] },
  ],
  [
    '… even where the deck is shorter',
    ['水塔下 一座旧车站的新差事', '东岭站改造记'],
    { ...none, title: ['水塔下 一座旧车站的新差事'], deck: ['东岭站改造记'] },
  ],
  [
    'who does it, and what',
    ['护河队的“浪花号”', '完成首次夜巡'],
    { ...none, title: ['护河队的“浪花号”', '完成首次夜巡'] },
  ],
  [
    'who, named at some length, and how',
    ['修旧船的“潮水夜校”', '怎样招满学徒'],
    { ...none, title: ['修旧船的“潮水夜校”', '怎样招满学徒'] },
  ],
  [
    'what is as wide as a column is no title, whatever it quotes',
    ['江边调研', '渡口的灯又亮了', '青江两岸从“摆得动船”到“留得住人”的三个冬天'],
    {
      ...none,
      kicker: ['江边调研'],
      title: ['渡口的灯又亮了'],
      deck: ['青江两岸从“摆得动船”到“留得住人”的三个冬天'],
    },
  ],
  ['when, and what', ['开闸之前', '谁在替鱼苗数数'], { ...none, title: ['开闸之前', '谁在替鱼苗数数'] }],
  [
    'a number and its measure word',
    ['在老城墙上留一道', '“回家的门”'],
    { ...none, title: ['在老城墙上留一道', '“回家的门”'] },
  ],
  [
    'when is a title by itself over a deck that is wide',
    ['龙舟上岸以后', '临江把一条河道办成一座县城的生意'],
    { ...none, title: ['龙舟上岸以后'], deck: ['临江把一条河道办成一座县城的生意'] },
  ],
  [
    'lines too wide for halves are title and deck',
    ['南坡果园里的养蜂“先生”', '一个农技站长的十八个春天'],
    { ...none, title: ['南坡果园里的养蜂“先生”'], deck: ['一个农技站长的十八个春天'] },
  ],
  [
    "a column's name stands over a title, however long it is",
    ['医养融合新探', '一把轮椅的“换乘”'],
    { ...none, kicker: ['医养融合新探'], title: ['一把轮椅的“换乘”'] },
  ],
  [
    'a short title between its column and a long deck',
    ['体坛纵深', '龙舟上岸以后', '临江把一条河道办成一座县城的生意'],
    { ...none, kicker: ['体坛纵深'], title: ['龙舟上岸以后'], deck: ['临江把一条河道办成一座县城的生意'] },
  ],
  [
    'columns and series stand where they like',
    ['走访三个镇 看托育如何办', '教育视线', '对话·孩子放学之后'],
    { ...none, kicker: ['教育视线', '对话·孩子放学之后'], title: ['走访三个镇 看托育如何办'] },
  ],
  [
    "under an interview's title a column's name stands beside that of the series, whatever word it ends with",
    ['访三座粮库 问丰年之计', '三农新力量', '对话·2025秋收'],
    { ...none, kicker: ['三农新力量', '对话·2025秋收'], title: ['访三座粮库 问丰年之计'] },
  ],
  [
    'a verb and what it is done to are one title',
    ['三所学校共建', '“山野教室”'],
    { ...none, title: ['三所学校共建', '“山野教室”'] },
  ],
  [
    'who, and when what is done',
    ['东岭白鹭保护区', '今年首批幼鸟放归'],
    { ...none, title: ['东岭白鹭保护区', '今年首批幼鸟放归'] },
  ],
  [
    'who, and how it is done',
    ['村口的“慢书店”', '怎样开得下去'],
    { ...none, title: ['村口的“慢书店”', '怎样开得下去'] },
  ],
  [
    'a slogan over a title, whatever verb it begins with',
    ['走进车间 看见变化', '老厂房里的新手艺'],
    { ...none, kicker: ['走进车间 看见变化'], title: ['老厂房里的新手艺'] },
  ],
  ['a numeral and what it counts', ['东岭首趟', '核桃专列发车'], { ...none, title: ['东岭首趟', '核桃专列发车'] }],
  [
    'of a list of headlines only the last belong together',
    ['临江早稻播种过半', '东岭公路通到村', '一盏“夜灯”的去处', '东岭社区见闻'],
    { kicker: ['东岭公路通到村'], rest: ['临江早稻播种过半'], title: ['一盏“夜灯”的去处'], deck: ['东岭社区见闻'] },
  ],
])('%s', (_, lines, expected) => {
  expect(arrangeHeadlines(lines, (line) => line)).toMatchObject(expected);
});

test.each([
  [['小渠', '要有大用场'], 'a short line and a longer one'],
  [['节电', '也要成为', '一种习惯'], 'three short lines'],
])('of a piece that a bare name signs %j, %s, are the title', (lines) => {
  expect(arrangeHeadlines(lines, (line) => line, true)).toEqual({ ...none, title: lines });
});
