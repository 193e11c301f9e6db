import type { Slice } from '../../text/tracked-text.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { lastMode, likelyMode, type Mode } from './nature.ts';
import type { Passage } from './passage.ts';

/** A block that is no point of a list, and a reader that tells what it has said before its n-th sentence. */
export interface Told {
  readonly text: string;
  readonly reader: () => (sentence: number) => Passage;
}

const ordinals = '一二三四五六七八九十';
/** 一是…, （二）…, 其三…, 第四，…, 5.…, but not 5.6万人…: which point of a list a block is. */
const point = new RegExp(
  `^(?:(?<plain>[${ordinals}]+)(?:是|要|、)|[（(](?<bracketed>[${ordinals}\\d]+)[）)]|其(?<of>[${ordinals}])|第(?<nth>[${ordinals}]+)，|(?<digits>\\d+)[.．、](?!\\d)|(?<word>首先))`,
  'u',
);

/** Whether a block is the first point of a list, a later one, or none that says which. */
export const placeInList = (text: string): 'first' | 'later' | null => {
  const { plain, bracketed, of, nth, digits, word } = point.exec(text)?.groups ?? {};
  const own = plain ?? bracketed ?? of ?? nth ?? digits ?? word;
  if (own === undefined) return null;
  return own === '一' || own === '1' || own === '首先' ? 'first' : 'later';
};

/** What the points of a list are called: by what is done, and by what shall be. */
const toldPoints = '做法|经验|亮点|变化|成效|成绩|特点|改进|进展|突破';
/** … by what is set to be done, whatever was done before: tasks are named before they are fulfilled. */
const aimedPoints = '任务|重点|目标|要求|安排|条线';
const points = `方面|件事|工作|举措|措施|行动|工程|环节|抓手|招`;
/** 从5个方面发力, 抓好以下六项工作, 念好“五字诀”, 工作重点有五条: how many points there will be. */
const counted = new RegExp(
  `[\\d两几二三四五六七八九十] ?(?:个|大|项|条|件|方面)?(?:的)?[^，。；：\\d]{0,6}?(?:(?<told>${toldPoints})|(?<aimed>${aimedPoints})|${points})|“[${ordinals}]+(?:字[诀经法]|个)|(?<headed>工作重点|重点工作|主要任务|重点任务|下步打算)[^，。；\\d]{0,3}[${ordinals}\\d](?:条|项|点|件|个方面)`,
  'gu',
);
/** An announcement stands no further before its list. */
const reach = 3;

/** 完成了五项任务: they are behind; 部署了, 明确了 sets them. */
const fulfilled = /完成|落实|以来|去年|上年|已|(?<!部署|明确|提出|确定|安排|布置|列出|敲定|定下)了/u;

/** The last sentence that announces points, with how far it says so; null where there is none. */
const announcing = (
  text: string,
): { sentence: number; slice: Slice; end: number; told: boolean; aimed: boolean } | null => {
  const sentences = boundedSentencesOf(text);
  for (let i = sentences.length - 1; i >= 0; i--) {
    const [from, to] = sentences[i] ?? [0, 0];
    const found = [...text.slice(from, to).matchAll(counted)].at(-1);
    if (found === undefined) continue;
    return {
      sentence: i,
      slice: [from, to],
      end: found.index + found[0].length,
      told: found.groups?.told !== undefined,
      aimed: (found.groups?.aimed ?? found.groups?.headed) !== undefined && !fulfilled.test(text.slice(from, to)),
    };
  }
  return null;
};

/** What an announcing sentence says of its points: by the words before their number, then by all of its words. */
const modeOf = (sentence: string, end: number): Mode | null =>
  likelyMode(sentence.slice(0, end)) ?? likelyMode(sentence);

/**
 * What a list goes on with: the mode and time of the sentence that announces how many points it has, which may stand
 * a paragraph or two before it. `before` are the blocks before the list that belong to none, nearest last. Null where
 * nothing announces it.
 */
export const announcementOf = (before: readonly Told[]): Passage | null => {
  for (const [back, { text, reader }] of before.slice(-reach).reverse().entries()) {
    const found = announcing(text);
    if (found === null) {
      if (back === 0 && text.endsWith('：')) return null;
      continue;
    }
    const said = reader()(found.sentence + 1);
    if (found.aimed) return { ...said, mode: 'target' };
    const sentence = text.slice(...found.slice);
    return {
      ...said,
      mode: found.told ? lastMode(sentence.slice(0, found.end)) : (modeOf(sentence, found.end) ?? said.mode),
    };
  }
  return null;
};
