import type { BlockType } from '../../../../src/domain/block.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { lastMode, type Mode } from './nature.ts';
import { lastPeriod, type Period } from './period.ts';

/** What a passage has said so far: whether it tells of what is done or planned, and of which time. */
export interface Passage {
  readonly mode: Mode | null;
  readonly period: Period | null;
  /** Whether it is a point of a list, or begins with a bare verb: such a passage goes on with the plan before it. */
  readonly listed: boolean;
}

export const silent: Passage = { mode: null, period: null, listed: false };

/** 一是…, （二）…, 首先…: a point of the list that the paragraph before announced. */
const enumerated =
  /^(?:[一二三四五六七八九十]+(?:是|要|、)|[（(][一二三四五六七八九十\d]+[）)]|其[一二三四五六]，|首先|其次|再次|第[一二三四五六]，|——|●|\d+[.．、](?!\d))/u;

/** A passage that begins with a bare verb goes on with the plan before it: 加快建设…，培育企业20家. */
const imperative = new RegExp(
  '(?:扎实|加快|大力|全力|着力|持续|深入|积极|梯度|重点|继续|进一步|稳步|有序|高质量|高标准|聚力|统筹){0,2}' +
    '(?:推动|推进|新建|新增|开工|改造|引育|引培|完成|组织|举办|力推|培育|打造|建设|实施|开展|支持|强化|促进|发展|提升|优化|完善|创建|加强|抓好|抓住|壮大|构建|健全|深化|扩大|引进|布局|做强|做大|认定|遴选|评选|安排|发放|办好|建成|落实|制定|出台|争取|确保|支撑|带动|提供|' +
    '突破|补齐|布设|招募|招聘|聘请|配备|配发|购置|更换|整治|关停|恢复|安装|推行|推广|用好|开放|拓展|整合|增设|开行|引导|鼓励|培训|选派|选聘|组建|设立|开设|改善|修复|治理|改建|扩建|扶持|搭建|淘汰|盘活)' +
    // 修复师, 修复室, 培训班, 引导基金 are nouns.
    '(?!师(?![资傅])|员(?!工)|[者班室]|人员|工人|基金)',
  'uy',
);

/** What may stand before it in a sentence: the number of a point, a connection. */
const joint =
  /[\s，；、]*(?:[一二三四五六七八九十]+(?:是|要|、)|[（(][一二三四五六七八九十\d]+[）)]|第[一二三四五六七八九]，)?(?:同时|并|还|再|另外|此外|加快|着力|大力|要){0,2}/uy;

const hasImperative = (text: string, at: number): boolean => {
  imperative.lastIndex = at;
  return imperative.test(text);
};

/** Whether a clause begins with a bare verb: nobody is named who does it, and nothing says that it is done. */
export const startsBare = (clause: string): boolean => {
  joint.lastIndex = 0;
  joint.test(clause);
  return hasImperative(clause, joint.lastIndex);
};

/** Whether a block goes on with what the paragraph before it announced. */
export const goesOn = (type: BlockType, text: string): boolean =>
  type === 'list-item' || enumerated.test(text) || hasImperative(text, 0);

/** What a block starts from: a listed point with the mode and time of its announcement, a bare verb with its mode. */
const openPassage = (type: BlockType, text: string, announced: () => Passage): Passage => {
  if (!goesOn(type, text)) return silent;
  const isPoint = type === 'list-item' || enumerated.test(text);
  return { mode: announced().mode, period: isPoint ? announced().period : null, listed: true };
};

/** A heading that says what its section tells of: what shall be done, or what has been. */
const planned = /目标|打算|计划|任务|下一步|今后|思路|安排|要点|展望/u;
const done = /回顾|成效|成绩|成就|完成情况|进展|亮点|做法|经验/u;

/** What a section's heading announces for its points and its bare verbs. `now` is the year the text speaks from. */
export const readHeading = (heading: string, now: number | null): Passage => ({
  mode: done.test(heading) ? 'actual' : planned.test(heading) ? 'target' : null,
  period: lastPeriod(heading, now, null),
  listed: false,
});

/** 1968年生, 2017年起步: a year before the last one is a memory, and the sentences after it speak of now again. */
const isMemory = ({ year }: Period, now: number | null): boolean => now !== null && year < now - 1;

/** “不仅要管灾后，还要管灾前。”: a saying plans nothing for the sentences after it. */
const saying = /^“[^”]{2,30}[。！]”$/u;

/** What is shorter says nothing of time. */
const shortest = 4;

/** The passage after one more sentence. */
const readOn = (passage: Passage, sentence: string, now: number | null): Passage => {
  if (sentence.length < shortest) return passage;
  const period = lastPeriod(sentence, now, passage.period) ?? passage.period;
  return {
    ...passage,
    mode: (saying.test(sentence) ? null : lastMode(sentence)) ?? passage.mode,
    period: period === null || isMemory(period, now) ? null : period,
  };
};

/** What a whole block announces for the points and bare verbs behind it, in a section with such a heading. */
export const announce = (passage: Passage, section: Passage): Passage => ({
  ...passage,
  mode: passage.mode ?? section.mode,
});

/**
 * What a block has said before its n-th sentence, for n that rise: it is read no further than it is asked for.
 * `announced` is what the blocks before it have said, `now` the year the text speaks from.
 */
export const passageReader = (
  type: BlockType,
  text: string,
  announced: () => Passage,
  now: number | null,
): ((sentence: number) => Passage) => {
  let passage: Passage | null = null;
  let read = 0;
  return (sentence) => {
    passage ??= openPassage(type, text, announced);
    for (const slice of boundedSentencesOf(text).slice(read, sentence)) {
      passage = readOn(passage, text.slice(...slice), now);
    }
    read = sentence;
    return passage;
  };
};
