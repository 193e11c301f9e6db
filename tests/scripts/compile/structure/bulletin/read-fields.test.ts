import { expect, test } from 'vitest';
import { readFields } from '../../../../../scripts/compile/structure/bulletin/cover/read-fields.ts';
import { readNames } from '../../../../../scripts/compile/structure/bulletin/cover/read-names.ts';

const said = (text: string): string[] =>
  readFields(text).map((hit) => {
    if (hit.type === 'role') return `${hit.role}=${hit.value}`;
    if (hit.type === 'date') return hit.iso;
    if (hit.type === 'serial') return `总${String(hit.value)}`;
    return `${String(hit.year)}/${String(hit.value)}`;
  });

test.each([
  ['2025年第6期（总第731期）', ['2025/6', '总731']],
  ['2025 年 第 6 期  总第 731 期', ['2025/6', '总731']],
  ['〔2025〕第6期', ['2025/6']],
  ['第六期', ['null/6']],
  ['二○二五年第六期（总第七三一期）', ['2025/6', '总731']],
  ['2025年3月8日   第6期（总第731期）', ['2025-03-08', 'null/6', '总731']],
  ['2025年第6期·总第731期', ['2025/6', '总731']],
  ['2025年06期', ['2025/6']],
  ['2025年第6—7期', ['2025/6']],
  ['云岭所主办 2025.03.08', ['2025-03-08']],
  ['主 编：池建国', ['主编=池建国']],
  ['主编 池建国  副主编 安 宁', ['主编=池建国', '副主编=安 宁']],
  ['审核:戚 文 校对:陆 野', ['审核=戚 文', '校对=陆 野']],
  ['联系方式：0870—8123456　邮箱：a@b.cn', ['联系方式=0870—8123456', '邮箱=a@b.cn']],
  ['编辑部电话：0870—8123456', ['编辑部电话=0870—8123456']],
  ['主办：云岭所 2025年3月8日', ['2025-03-08', '主办=云岭所']],
  ['电　话029-80000000', ['电话=029-80000000']],
  ['送：各区县科技局', ['送=各区县科技局']],
  ['会议播送：专题片', []],
  ['今年以来，全市新建基地六个。', []],
])('%s', (text, expected) => {
  expect(said(text).toSorted()).toEqual(expected.toSorted());
});

test.each([
  ['池建国', ['池建国']],
  ['戚 文', ['戚文']],
  ['荣 观澜', ['荣观澜']],
  ['安 宁、陆 野', ['安宁', '陆野']],
  ['毛晓春 童小满', ['毛晓春', '童小满']],
  ['周　岚　何向阳', ['周岚', '何向阳']],
  ['王五／赵六', ['王五', '赵六']],
  ['钱 小 丰', ['钱小丰']],
  ['钱 小 丰  安 宁', ['钱小丰', '安宁']],
  ['周 岚 何 向', ['周岚', '何向']],
])('names of %s', (text, expected) => {
  expect(readNames(text)).toEqual(expected);
});
