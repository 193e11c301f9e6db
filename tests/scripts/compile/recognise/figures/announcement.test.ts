import { describe, expect, test } from 'vitest';
import type { CompiledBlock } from '../../../../../scripts/compile/compiled.ts';
import { recogniseFigures } from '../../../../../scripts/compile/recognise/figures/recognise-figures.ts';
import { figureLines } from '../../../../helpers/figure-lines.ts';
import { block, cite } from '../../../../helpers/recognise-article.ts';

/** Of each figure, whether it is aimed at. */
const planned = (...texts: string[]): boolean[] => figureLines(...texts).map((line) => line.includes('目标'));

const plan = '会议明确，2024年全县计划改造渡口30座，重点从五个方面发力。';

describe('the points of a list go on with what announces them', () => {
  test.each([
    ['verbs of reaching among aims', [plan, '一是修好码头。拆掉朽坏的栈桥，建成候船亭16座。'], [true, true]],
    ['this year among aims', [plan, '一是修好码头。今年加固护岸8公里。'], [true, true]],
    [
      'across a paragraph that is no point of it',
      [plan, '一是修好码头。建成候船亭16座。', '去年冬天，摆渡人老周救起过5个人。', '二是换新渡船。购置电动渡船9艘。'],
      [true, true, false, true],
    ],
    [
      'from a paragraph further up',
      [plan, '去年以来，渡口安静了许多，2家船厂转行。', '一是换新渡船。购置电动渡船9艘。'],
      [true, false, true],
    ],
    [
      'what a meeting puts forward for some years',
      ['会议提出，用三年时间疏浚航道90公里，念好“四字诀”。', '一是“清”。清理沉船40艘。'],
      [true, true],
    ],
    [
      'what has been done is told in so many points',
      ['现场会总结了三条做法，要求各地年内推开。', '一是配齐设备。给每个渡口配备救生艇2艘。'],
      [false],
    ],
    ['what a point says for itself', [plan, '四是严查超载。去年查处超载渡船70艘。'], [true, false]],
    [
      'what it has got so far, and what is to come',
      [plan, '二是换新渡船。建成充电桩12个，今年还要新建6个。'],
      [true, false, true],
    ],
    [
      'tasks that are named, whatever was done before',
      [
        '去年，全县摆渡客人80万人次。',
        '罗江平说，工作重点有四条：',
        '一是修好码头。建成候船亭16座。',
        '二是换新渡船。运力提高到900人。',
      ],
      [false, true, true],
    ],
    [
      'from what it was in the past to what it shall be',
      [plan, '一是修好码头。在下游布设浮标60座，由过去摸黑靠岸变成亮灯靠岸。'],
      [true, true],
    ],
    [
      'tasks that were set',
      ['去年，全县摆渡客人80万人次。', '会上部署了三项任务。', '一是修好码头。在上游布设浮标16座。'],
      [false, true],
    ],
    [
      'lines on which it is gone about',
      ['去年，全县摆渡客人80万人次。', '今年分5条线推进。', '一是修好码头。在上游布设浮标16座。'],
      [false, true],
    ],
    [
      'but not tasks that were fulfilled',
      ['去年，全县摆渡客人80万人次。', '全县落实了三项任务。', '一是修好码头。在上游布设浮标16座。'],
      [false, false],
    ],
    ['a number with a point is no point of it', [plan, '3.2万名船工办了证，换新渡船9艘。'], [true, false, false]],
  ])('%s', (_, texts, expected) => {
    expect(planned(...texts)).toEqual(expected);
  });

  test('but not beyond a heading', () => {
    const last = block('三是换新渡船。购置电动渡船9艘。');
    const natures = (...between: CompiledBlock[]): string[] =>
      recogniseFigures([block(plan), block('一是修好码头。'), ...between, last], { day: null, year: 2024 }, cite).map(
        ({ nature }) => nature,
      );
    expect(natures()).toEqual(['target', 'target']);
    expect(natures(block('经验做法', 'heading'))).toEqual(['target', 'actual']);
  });
});

describe('nature by the words about a number', () => {
  test.each([
    ['a new predicate plans for itself', '剧场拿出60万元设立奖学金，并计划再招学员8名。', [false, true]],
    ['an aim told behind a fact', '甲厂、乙厂等14家单位加入，目标是攻克短板。', [false]],
    ['a deed told behind a fact', '年内装监测点900个。邻县试用半年，发现隐患34处，避免了一场事故。', [true, false]],
    ['what a thing will do once it is there', '园区建设储罐7座，投产后年产燃料5万吨。', [true, true]],
    ['将 behind 可', '机库总面积4200平方米，可将检修时间缩短到2天。', [false]],
    ['years within which something was done', '两年内拿下专利11项。', [false]],
    ['what came of it after a year', '一年后，近视率下降3个百分点，上场的学生多了40人。', [false, false]],
    ['before the end of the year', '年底前用水总量要比上年减少3亿立方米。', [true]],
    ['a comparison within a plan', '今年计划投放贷款80亿元，比去年多投9亿元。', [true, true]],
    ['a comparison behind what is expected', '预计全年流转旧书30万册，同比增长12%。', [true, true]],
    ['from this year', '今年起，每个街道设一座整理站，日处理能力达到2万册。', [true]],
    ['again this year', '沿江有换电站11座，今年再建4座。', [false, true]],
    ['what was demanded once', '过去，一趟车要填单证36份。', [false]],
    ['what is decided', '体育局已决定为山区配建冰场1块。', [true]],
    ['what will be there in so many years', '沿江将用三年时间建成浮标站60座。', [true]],
    ['将 as 把', '渡口将旧船改造成浮桥60座。', [false]],
    ['the next season', '下一季，渡口的浮标扩大到60座。', [true]],
    ['what somebody means to do', '今年，渡口打算给渡船装上雷达，新增雷达站6座。', [true]],
    ['要 that is the verb itself', '别的渡口不准再要；浮标清理60座。', [false]],
    ['an office plans', '市教育局计划，今年再投入700万元。', [true]],
    ['a norm', '抽检比例不低于15%。', [true]],
    ['a norm by its word', '每艘渡船救生衣不得少于20件。', [true]],
    ['a lower bound of what happened', '翻船事故造成至少8人落水，新航道让不少于60户渔民受益。', [false, false]],
    [
      'what goes further goes on with the plan',
      '今年计划疏浚航道70公里，修渡口4座，还要新增渡船15艘。',
      [true, true, true],
    ],
    ['what a purse gives every year', '县财政每年安排奖补资金900万元。', [false]],
    ['a sum called planned', '项目年度计划投资40亿元，其中工业项目25个。', [true, false]],
    ['another one beside a plan', '甲市计划改造路灯300盏；乙市在80个路口设置了声音提示。', [true, false]],
    ['who mends is no plan to mend', '修复师要手轻心慢。修复室每年装裱古画700幅。', [false]],
    ['a sentence that begins bare', '会议要求，补齐短板。支持学校扩大招生，面向农场培训机手600人。', [true]],
  ])('%s', (_, text, expected) => {
    expect(planned(text)).toEqual(expected);
  });
});
