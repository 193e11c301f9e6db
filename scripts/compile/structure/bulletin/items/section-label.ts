import type { Row } from '../../row.ts';
import { countHan } from '../../sentence.ts';
import { readNumberMark } from '../../number-form.ts';
import { titleKey } from '../../title-key.ts';

const bracketed = /^(?:【[^】]{2,14}】|〖[^〗]{2,14}〗|[★◆■●▲]\s*\S{2,12}\s*[★◆■●▲]?)$/u;

/** Whether a row names the section the next item begins: 【国内要闻】, ★ 省内动态 ★, or as the contents name it. */
export const isSectionLabel = (row: Row, sectionKeys: ReadonlySet<string>): boolean => {
  const text = row.text.trim();
  if (countHan(text) > 14 || text.length > 24) return false;
  if (bracketed.test(text)) return true;
  return sectionKeys.has(titleKey(text.slice(readNumberMark(text)?.length ?? 0)));
};
