import { describe, expect, test } from 'vitest';
import { closeSpaces } from '../../../../scripts/compile/repair/close-spaces.ts';
import { dropBoldMarks } from '../../../../scripts/compile/repair/drop-bold-marks.ts';
import { dropControls } from '../../../../scripts/compile/repair/drop-controls.ts';
import { markLost } from '../../../../scripts/compile/repair/mark-lost.ts';
import { mendStrayWords } from '../../../../scripts/compile/repair/mend-stray-words.ts';
import { toFullWidth } from '../../../../scripts/compile/repair/to-full-width.ts';
import { toSimplified } from '../../../../scripts/compile/repair/to-simplified.ts';
import { trackText } from '../../../../scripts/compile/text/tracked-text.ts';

describe('toFullWidth', () => {
  test.each([
    ['发展,创新', '发展，创新'],
    ['要点:一是快;二是好!', '要点：一是快；二是好！'],
    ['人工智能(AI)技术', '人工智能（AI）技术'],
    ['共4.2亿元,增长9.1%', '共4.2亿元，增长9.1%'],
    ['上午10:30开始', '上午10:30开始'],
    ['共1,665期', '共1,665期'],
    ['见https://example.org/a?b=1,2 一文', '见https://example.org/a?b=1,2 一文'],
    ['写信到 a.b@example.org,谢谢', '写信到 a.b@example.org,谢谢'],
    ['plain English, not touched (at all)', 'plain English, not touched (at all)'],
    ['“5G+工业互联网”', '“5G+工业互联网”'],
  ])('%s → %s', (from, to) => {
    expect(toFullWidth(from, { eager: false })).toBe(to);
  });

  test.each([
    ['2023,某地', '2023，某地'],
    ['应用(AI)', '应用（AI）'],
    ['用a(b)c', '用a(b)c'],
  ])('eager: %s → %s', (from, to) => {
    expect(toFullWidth(from, { eager: true })).toBe(to);
  });
});

describe('toSimplified', () => {
  test.each([
    ['發展業態', '发展业态'],
    ['重要著力點', '重要着力点'],
    ['顯著成效與著名專著', '显著成效与著名专著'],
    ['乾隆年間，乾淨的屋子', '乾隆年间，干净的屋子'],
    ['某乾介紹說', '某乾介绍说'],
    ['瞭解並瞭望', '了解并瞭望'],
    ['云計算', '云计算'],
  ])('%s → %s', (from, to) => {
    expect(toSimplified(from)).toBe(to);
  });
});

describe('closeSpaces', () => {
  const close = (text: string): string => closeSpaces(trackText(text)).tracked.text;
  test.each([
    ['连续 8 年增长', '连续8年增长'],
    ['这几类产业今年新开工的项目一共有 37余个，比去年多。', '这几类产业今年新开工的项目一共有37余个，比去年多。'],
    ['今年前三季度全市主要经济 8项指标居全省前列', '今年前三季度全市主要经济 8项指标居全省前列'],
    ['2023 年的成果', '2023年的成果'],
    ['从 0 到 1”的突破', '从0到1”的突破'],
    ['给予 5 至 8 年支持', '给予5至8年支持'],
    ['本报讯 2月18日，会议召开', '本报讯 2月18日，会议召开'],
    ['第6期 2024年2月23日', '第6期 2024年2月23日'],
    ['12 总则', '12 总则'],
    ['大会的安排 - 36 -', '大会的安排 - 36 -'],
    ['要持续改进面向各类企业的管理和服 务，让大家少跑腿。', '要持续改进面向各类企业的管理和服务，让大家少跑腿。'],
    ['实干当头 开年就要抓紧', '实干当头 开年就要抓紧'],
    ['本报记者 张三 李四', '本报记者 张三 李四'],
    [
      '开展“改善营商环境 保护合法权益”专项行动，成效已经显现。',
      '开展“改善营商环境 保护合法权益”专项行动，成效已经显现。',
    ],
  ])('%s → %s', (from, to) => {
    expect(close(from)).toBe(to);
  });
});

describe('mendStrayWords', () => {
  test('puts a conjunction right, with a repair and a doubt', () => {
    const { tracked, repairs, warnings } = mendStrayWords(trackText('按照计划 and 需求办理'));
    expect(tracked.text).toBe('按照计划和需求办理');
    expect(repairs).toEqual([{ code: 'stray-word', span: [5, 8], before: 'and', after: '和', confidence: 0.9 }]);
    expect(warnings).toHaveLength(1);
  });

  test('without spaces around it, too', () => {
    expect(mendStrayWords(trackText('三地的举措and一项进展')).tracked.text).toBe('三地的举措和一项进展');
  });

  test.each(['R and D 中心', '研究 and development', '品牌 Rock and Roll 音乐'])('leaves %s', (text) => {
    expect(mendStrayWords(trackText(text)).tracked.text).toBe(text);
  });
});

describe('dropBoldMarks', () => {
  test.each([
    ['**小标题**', '小标题'],
    ['前文\n**附：某主任讲话\n摘录：**\n后文', '前文\n附：某主任讲话\n摘录：\n后文'],
    ['这是**重点**内容', '这是重点内容'],
    ['**一是定标准。*先编指南', '一是定标准。先编指南'],
    ['先找**办法\n一户**一策**落实', '先找办法\n一户一策落实'],
    ['当事人张**表示认可', '当事人张**表示认可'],
    ['**没有关上的标题\n正文', '没有关上的标题\n正文'],
    ['电话138****1234', '电话138****1234'],
    ['张**、李**二人', '张**、李**二人'],
    ['******', '******'],
    ['成功率** 82%**。', '成功率 82%。'],
  ])('%j → %j', (from, to) => {
    const { tracked, dropped } = dropBoldMarks(trackText(from));
    expect(tracked.text).toBe(to);
    expect(dropped?.every(({ reason }) => reason === 'ocr-artifact')).toBe(true);
  });
});

describe('dropControls', () => {
  test.each([
    ['a\0b\u0007c', 'abc'],
    ['正\u200b文\ufeff', '正文'],
    ['孤\ud800立', '孤立'],
    ['行\r\n行\t列\u3000格', '行\r\n行\t列\u3000格'],
    ['👨\u200d👩', '👨\u200d👩'],
  ])('%j → %j', (from, to) => {
    const { tracked, dropped } = dropControls(trackText(from));
    expect(tracked.text).toBe(to);
    expect(dropped?.reduce((sum, { span: [start, end] }) => sum + end - start, 0)).toBe(from.length - to.length);
  });
});

describe('markLost', () => {
  test('marks each stretch of replacement characters once', () => {
    const { tracked, warnings, repairs } = markLost(trackText('发\ufffd\ufffd展\ufffd'));
    expect(tracked.text).toBe('发□展□');
    expect(warnings?.map(({ span }) => span)).toEqual([
      [1, 3],
      [4, 5],
    ]);
    expect(repairs).toHaveLength(2);
  });
});

test('what was taken out between lost characters, or inside a stray word, keeps its own place in the account', () => {
  const lost = dropControls(trackText('甲\uFFFD\0\uFFFD乙'));
  expect(markLost(lost.tracked).repairs?.map(({ span }) => span)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  const stray = dropControls(trackText('计划 a\0nd 需求'));
  expect(mendStrayWords(stray.tracked).tracked.text).toBe('计划 and 需求');
});
