import { footCredit } from '../../credit.ts';
import { emWidth } from '../../sentence.ts';

/** A line that says where the text came from: 来源：… · （来源：…，2024年3月5日） · 摘自《…》第3期 · 据某某网. */
const labelled =
  /^[（(【[〔]?\s*(?:信息|资料|文章|稿件)?\s*(?:来源|来自|出处|稿源|摘自|摘编自|转自|转载自|选自|原载|原载于|编译自|据)\s*[:：]?\s*(?<name>[^。；！？]{2,60}?)\s*(?:报道|消息)?\s*[）)】\]〕]?[。]?$/u;
const date = /[\s,，/]*(?:\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?|\d{1,2}\s*月\s*\d{1,2}\s*日)\s*$/u;

/** Wider lines are prose that happens to begin with 据. */
const widest = 60;

/** The medium a line of its own credits, without brackets and date; null where the line is something else. */
export const readSourceLine = (text: string): string | null => {
  if (emWidth(text) > widest) return null;
  const said = labelled.exec(text);
  const name = said?.groups?.name;
  const opens =
    /^[（(【[〔]/u.test(text) ||
    /^(?:信息|资料|文章|稿件)?\s*(?:来源|来自|出处|稿源|摘自|转自|选自|原载|编译自)\s*[:：]/u.test(text) ||
    /^(?:摘自|摘编自|转自|转载自|选自|原载|编译自)/u.test(text);
  if (name !== undefined && opens) {
    return (
      name
        .replace(date, '')
        .replace(/^《([^》]+)》.*$/u, '$1')
        .trim() || name
    );
  }
  const bracketed = footCredit(text);
  return bracketed?.start === 0 ? bracketed.name : null;
};
