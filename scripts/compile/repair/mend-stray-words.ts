import type { Repair, Warning } from '../../../src/domain/ledger.ts';
import { editText, extent, unbroken, type Edit, type TrackedText } from '../text/tracked-text.ts';
import type { RepairStep } from './repair-step.ts';

/** Words that readers of scanned pages put down in English, with what the page printed and how sure that is. */
const strayWords: Readonly<Record<string, { readonly chinese: string; readonly confidence: number }>> = {
  and: { chinese: '和', confidence: 0.9 },
  or: { chinese: '或', confidence: 0.8 },
  of: { chinese: '的', confidence: 0.7 },
  with: { chinese: '与', confidence: 0.7 },
};

const anyStray = /and|of|or|with/u;
const between = /(?<=[\p{Script=Han}”》）]) {0,2}(and|or|of|with) {0,2}(?=[\p{Script=Han}“《（])/gu;

/** An English conjunction between Chinese words is a slip of the recogniser: put right, with a doubt. */
export const mendStrayWords = (tracked: TrackedText): RepairStep => {
  if (!anyStray.test(tracked.text)) return { tracked };
  const edits: Edit[] = [];
  const repairs: Repair[] = [];
  const warnings: Warning[] = [];
  for (const { index, 0: found, 1: word = '' } of tracked.text.matchAll(between)) {
    const stray = strayWords[word];
    if (!stray || unbroken(tracked, [index, index + found.length]).length > 1) continue;
    edits.push({ start: index, end: index + found.length, text: stray.chinese });
    const at = index + found.indexOf(word);
    const span = extent(tracked, [at, at + word.length]);
    repairs.push({ code: 'stray-word', span, before: word, after: stray.chinese, confidence: stray.confidence });
    warnings.push({
      code: 'stray-word',
      span,
      message: `中文里夹着“${word}”，疑为识别错误，已改为“${stray.chinese}”，请核对`,
    });
  }
  return { tracked: editText(tracked, edits), repairs, warnings };
};
