import { expect, test } from 'vitest';
import { footCredit, headCredit } from '../../../../scripts/compile/structure/credit.ts';
import { segmentBulletin } from '../../../../scripts/compile/structure/bulletin/segment-bulletin.ts';
import { segmentNewspaper } from '../../../../scripts/compile/structure/newspaper/segment-newspaper.ts';
import { segmentWebpage } from '../../../../scripts/compile/structure/webpage/segment-webpage.ts';
import { readDraft } from '../../../helpers/press/read-draft.ts';

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

const clipping = (foot: string) => `农机排队上门

甘溪县把一百二十台农机编成十支小队，农户打一个电话，机手当天就到。截至3月底，全县机耕面积达到九万亩。

石桥县在村口设起流动修理铺，小毛病不出村，大毛病两小时内拖走，备件由县里统一储备。${foot}`;

test.each([
  ['of a newspaper', segmentNewspaper, '（《海川日报》3月21日 记者 方源 高山）'],
  ['of a web page', segmentWebpage, '（《海川日报》3月21日 记者 方源 高山）'],
  ['of a bulletin', segmentBulletin, '（《海川日报》3月21日 记者 方源 高山）'],
  ['of a bulletin, on a line of its own', segmentBulletin, '\n（《海川日报》3月21日 记者 方源 高山）'],
])('who wrote a story %s is named beside its credit', (_name, segment, foot) => {
  const { articles } = readDraft(clipping(foot), segment);
  expect(articles).toMatchObject([{ credit: '海川日报', bylines: ['方源', '高山'] }]);
});
