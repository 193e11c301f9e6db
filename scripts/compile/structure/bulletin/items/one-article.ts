import { footCredit } from '../../credit.ts';
import type { Row } from '../../row.ts';
import { countHan, endsSentence } from '../../sentence.ts';
import { titleKey } from '../../title-key.ts';
import { isLooseHeading, isMarkedHeading } from '../body/block-kinds.ts';
import { readFields } from '../cover/read-fields.ts';
import { takeLinesAbove } from './title-lines.ts';
import { titleEnd, type TitlePlace } from './title-rows.ts';

/** Headings inside one article are shorter than the titles of articles, by the median. */
const longestHeading = 16;
/** The title stands within so many rows of the nameplate. */
const deepestTitle = 4;

/** Numbers that name parts of one text: 一、 and 第一章. Items of a bulletin may have 一、 too, chapters never. */
const partForms = new Set(['han', 'chapter']);

/** Headings of a report's own parts: no item of a bulletin is called so. */
const reportPart =
  /^(?:基本(?:情况|做法)|总体(?:情况|思路|要求)|主要(?:做法|成效|问题|特点|举措|工作|任务|情况)|存在(?:的)?(?:主要|突出)?(?:问题|困难|不足)|(?:意见|对策|工作|政策)?(?:和|与)?建议|意见建议|下(?:一)?步(?:工作)?(?:打算|安排|计划|重点|思路)?|(?:工作)?(?:开展|进展|推进)情况|经验(?:做法|启示|体会)|几点(?:启示|建议|体会|思考)|原因分析|背景(?:情况)?|有关(?:情况|建议)|面临的?(?:困难|问题|挑战|形势)|取得的?成效|工作(?:成效|要求|措施|目标)|保障措施|结语)/u;

/**
 * A bulletin of one article (简报) numbers the headings inside it. Told by: a title with a paragraph under it before
 * the first number, short headings, no credits and no editors between. Gives the article's title, or null where the
 * numbered rows are items.
 */
export const oneArticle = (rows: readonly Row[], numbered: readonly TitlePlace[]): TitlePlace | null => {
  const [first] = numbered;
  if (first === undefined || first.form === null || !partForms.has(first.form)) return null;
  const before = rows.slice(0, first.row);
  const parts = numbered.filter(({ row, start, end }) => reportPart.test(rows[row]?.text.slice(start, end) ?? ''));
  const ofReport = parts.length * 2 >= numbered.length;
  const title = before.slice(0, deepestTitle).findLastIndex((row, index) => {
    const named = isLooseHeading(row.text) && !isMarkedHeading(row.text);
    const below = before[index + 1];
    // 县委、县政府： addresses the text under it.
    const next = below !== undefined && /[:：]$/u.test(below.text) ? before[index + 2] : below;
    if (next === undefined) return named && ofReport;
    return named && endsSentence(next.text) && countHan(next.text) > (ofReport ? 8 : 20);
  });
  const titleRow = before[title];
  if (titleRow === undefined || before.some(({ text }) => readFields(text).some((hit) => hit.type === 'role'))) {
    return null;
  }
  const lengths = numbered
    .map(({ row, start, end }) => titleKey(rows[row]?.text.slice(start, end) ?? '').length)
    .sort((a, b) => a - b);
  if ((lengths[Math.floor(lengths.length / 2)] ?? 0) > longestHeading) return null;
  const credits = numbered.filter(({ row }) => footCredit(rows[row - 1]?.text ?? '') !== null).length;
  if (credits >= 2) return null;
  return takeLinesAbove(rows, {
    row: title,
    rows: 1,
    start: 0,
    end: titleEnd(titleRow.text),
    number: null,
    form: null,
    appendix: false,
  });
};
