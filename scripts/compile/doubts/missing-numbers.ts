import type { Warning } from '../../../src/domain/ledger.ts';
import { matchesOf } from '../text/matches-of.ts';
import { doubtOf } from './doubt-of.ts';
import type { Passages } from './passage.ts';

const clauseEnds = '(?=[，。；、：）！？]|$)';

/**
 * 缺数的量: units that need a number and have a word before them. 上亿元 and 数万元 name an amount; 亿元以上 and
 * 亿元企业 are classes: so a unit counts only at the end of its clause, and not after words of amount. `signs` stand in
 * every text that has one.
 */
const forms: readonly (readonly [signs: RegExp, form: RegExp, confidence: number])[] = [
  [/[%％]|百分点/u, /(?<=[\p{Script=Han}])(?:%|％|个百分点)/gu, 0.9],
  [
    /[万亿]/u,
    new RegExp(
      `(?<=[\\p{Script=Han}])(?<![数几多余上近超逾过破约两〇零一二三四五六七八九十百千万亿每成])[百千万]?[万亿](?:美元|欧元|元|吨|亩|千瓦时|平方米)${clauseEnds}`,
      'gu',
    ),
    0.85,
  ],
];

/** Numbers in words before a rate: 百分之, 两个百分点, 几个百分点. */
const inWords = /[〇零一二三四五六七八九十百千万亿两几数半多余点倍]$/u;

/** 缺数: figures whose number is gone, as 收益亿元. */
export const missingNumbers = (passages: Passages): Warning[] =>
  passages.groups.flat().flatMap((block) =>
    forms.flatMap(([signs, form, confidence]) =>
      (signs.test(block.text) ? matchesOf(form, block.text) : []).flatMap(({ 0: unit, index }) => {
        const before = block.text.slice(Math.max(index - 6, 0), index);
        if (inWords.test(before)) return [];
        return [
          doubtOf(
            passages,
            { block, start: index - before.length, end: index + unit.length },
            { code: 'missing-number', say: `“${before}${unit}”的“${unit}”之前没有数字，疑有漏字`, confidence },
          ),
        ];
      }),
    ),
  );
