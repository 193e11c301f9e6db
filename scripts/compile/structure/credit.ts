/** Words with which the name of a medium or an office ends: what stands in brackets at the foot of a report. */
const sourceEndings =
  '社|报|网|台|刊|日报|晚报|时报|周刊|杂志|新闻|客户端|频道|融媒(?:体)?(?:中心)?|发布|在线|厅|局|委|委员会|办|办公室|部|中心|政府|总站|快讯|公众号|学习强国|观察|视点|号|学院|大学|研究院|协会|集团|公司|通讯|卫视|博客|微信|微博|百科|导报|商报|电讯';

const bracketed =
  /[（(【[〔]\s*((?:据|来源[:：]|稿源[:：]|转自|摘自|综合)?\s*([^（()）【】[\]〔〕，。；！？]{2,40}))[)）】\]〕]$/u;
const endsAsSource = new RegExp(`(?:${sourceEndings})$`, 'u');

/** A credit at the foot of a text: its half-open range, brackets included, and the medium it names. */
export interface FootCredit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Finds 供稿 at the end of a text: （某某日报） 【某某网】 （来源：某某厅）. Null where the brackets hold something else. */
export const footCredit = (text: string): FootCredit | null => {
  const trimmed = text.trimEnd();
  const match = bracketed.exec(trimmed);
  if (match === null) return null;
  const name = (match[1] ?? '')
    .replace(/^(?:据|来源[:：]|稿源[:：]|转自|摘自|综合)\s*/u, '')
    .replace(/(?:报道|消息|电)$/u, '');
  const parts = name.split(/[、/\s]+/u);
  if (!parts.some((part) => endsAsSource.test(part.replace(/\d{4}年?\d{1,2}[月.-]\d{1,2}日?$/u, '').trim()))) {
    return null;
  }
  return { start: match.index, end: trimmed.length, name: name.trim() };
};
