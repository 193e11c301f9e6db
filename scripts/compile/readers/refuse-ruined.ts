import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { isBlank } from '../text/characters.ts';

/** Share of a text's characters that may be lost before it is no text any more. */
const mostLost = 0.02;
/** Fewer losses than this are marked and printed, however short the text. */
const fewLost = 5;
/** `?` in the place of characters that an encoding did not have; real question marks are far fewer. */
const mostQuestionMarks = 0.25;
/** Controls and NULs: text has none, a program or a picture many. */
const mostControls = 0.1;
const control = /[\0-\x08\x0E-\x1F\x7F]/gu;

const resend = '请向来源重新要一份，或从原网页、原文件重新保存（选 UTF-8），这一份已经无法还原';

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Loss by kind: what it looks like, how much of it is too much, and what it is called. */
const ruins = [
  { marks: ['\uFFFD'], most: mostLost, name: '替换符 U+FFFD' },
  { marks: ['锟斤拷', '烫烫烫', '屯屯屯'], most: mostLost, name: '“锟斤拷”一类的乱码' },
  { marks: ['?', '？'], most: mostQuestionMarks, name: '问号（原字已丢失）' },
] as const;

const visibleIn = (text: string): number => {
  let visible = 0;
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) visible++;
  return visible;
};

const countOf = (text: string, mark: string): number => {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++;
  return count;
};

/** Throws `text-destroyed` or `binary-file` where what was decoded is no text any more. `path` is for the message. */
export const refuseRuined = (path: string, text: string): void => {
  const controls = text.match(control)?.length ?? 0;
  if (controls > 0 && controls > visibleIn(text) * mostControls) {
    throw new KuaixunError(
      'binary-file',
      `${path} 第 1 行起不是文本：${controls} 个控制字符，占 ${Math.round((100 * controls) / visibleIn(text))}%`,
      '这像是图片、程序或损坏的文件；请换成文本文件',
    );
  }
  for (const { marks, most, name } of ruins) {
    const counts = marks.map((mark) => countOf(text, mark));
    const count = counts.reduce((sum, one) => sum + one);
    const lost = counts.reduce((sum, one, i) => sum + one * (marks[i]?.length ?? 1), 0);
    if (count < fewLost || lost <= visibleIn(text) * most) continue;
    const first = Math.min(...marks.map((mark) => text.indexOf(mark)).filter((at) => at >= 0));
    throw new KuaixunError(
      'text-destroyed',
      `${path} 第 ${lineOf(text, first)} 行起文字已经损坏：全文有 ${count} 处${name}`,
      resend,
    );
  }
};
