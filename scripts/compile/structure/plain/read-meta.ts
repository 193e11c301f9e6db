import { isMedium } from '../digest/media-names.ts';
import { readByline } from './read-byline.ts';

/** A piece of the line under a title; offsets are UTF-16 units of the line. */
interface MetaPiece {
  readonly kind: 'time' | 'medium' | 'writers';
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

const time =
  /[（(【]?\s*(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*[）)】]?/u;
/** Where the writers begin: 见习记者 甲, 作者：乙, 文/丙. */
const writers =
  /(?:见习|实习|首席|特约|全媒体|本报|本刊|本网)*(?:记者|通讯员|作者|撰稿人?)|(?<!\p{Script=Han})文\s*[/／|:：]/u;
const label = /^(?:来源|稿源|出处|转自|发布时间|时间|日期)\s*[:：]\s*/u;
const joints = /^[\s|｜/／·,，;；—-]+|[\s|｜/／·,，;；—-]+$/gu;

const longest = 60;

/**
 * Takes the line under a title apart that is made of nothing but a day, a medium and writers, in any order:
 * 2025-02-14 某某商报 见习记者 甲 乙. Null where anything else stands in it. The pieces cover the whole line.
 */
export const readMeta = (text: string): MetaPiece[] | null => {
  if (text.length > longest || /[。；！？]/u.test(text)) return null;
  const clock = time.exec(text);
  const role = writers.exec(text);
  const cuts = new Set([0, text.length]);
  if (clock !== null) cuts.add(clock.index).add(clock.index + clock[0].length);
  if (role !== null) cuts.add(role.index);
  const at = [...cuts].sort((a, b) => a - b);
  const pieces: MetaPiece[] = [];
  for (const [i, start] of at.slice(0, -1).entries()) {
    const end = at[i + 1] ?? text.length;
    const said = text.slice(start, end).replaceAll(joints, '').replace(label, '');
    if (said === '') continue;
    if (start === clock?.index) pieces.push({ kind: 'time', names: [], start, end });
    else if (start === role?.index) {
      const names = readByline(said.replace(/([者员])\s*[:：]\s*/u, '$1 '));
      if (names === null) return null;
      pieces.push({ kind: 'writers', names, start, end });
    } else if (isMedium(said)) pieces.push({ kind: 'medium', names: [said], start, end });
    else return null;
  }
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || pieces.every(({ kind }) => kind === 'medium')) return null;
  // Labels and joints between the pieces go with the piece behind them.
  return pieces.map((piece, i) => ({
    ...piece,
    start: i === 0 ? 0 : (pieces[i - 1]?.end ?? 0),
    end: piece === last ? text.length : piece.end,
  }));
};
