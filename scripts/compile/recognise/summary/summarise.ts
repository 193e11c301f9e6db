import type { CompiledArticle, CompiledBlock } from '../../compiled.ts';
import type { RecogniseContext } from '../context.ts';
import { unitClass } from '../../text/unit-class.ts';
import { sentencesOf } from '../sentences.ts';
import { widePunctuation } from '../wide-punctuation.ts';
import { PairNumbers, weighPairs, weightOf, type Pairs } from './pair-numbers.ts';

/** 摘要 has at most so many characters (UTF-16 units). */
const limit = 120;
/** A shorter sentence says too little to stand in a summary. */
const shortest = 14;
/** Two sentences that share this much of the shorter one's bigrams say the same. */
const alike = 0.45;

/** An editor's note says what a round of voices is about. */
const bodyTypes: ReadonlySet<CompiledBlock['type']> = new Set(['paragraph', 'list-item', 'answer', 'editor-note']);
/**
 * What makes a sentence a worse summary, and by how much; a sentence that keeps to the heart of the matter scores
 * about 1. `sign` stands in every text that its pattern matches.
 */
const faults: readonly { readonly sign?: string; readonly pattern: RegExp; readonly penalty: number }[] = [
  // It leans on the one before it.
  {
    pattern:
      /^[“‘]?(?:他|她|它|其|这|那|此|该|上述|因此|所以|但是?|而(?!今)|不过|然而|同时|此外|另外|而且|并且|其中|不仅|对此|于是|为此|据此|随后|接着|怎么|比如|例如|譬如)/u,
    penalty: 0.5,
  },
  // One of several, whose number says nothing here.
  {
    pattern:
      /^(?:[一二三四五六七八九十]{1,2}[是要、]|[（(][一二三四五六七八九十\d]{1,2}[）)]|第[一二三四五六七八九十])/u,
    penalty: 0.5,
  },
  // Attendance, ceremony, reporters: true and of no news.
  {
    pattern:
      /出席会议|参加会议|主持会议|分会场|主会场|作交流发言|作表态发言|合影留念|出席。|参加。|记者了解到|记者走进|责任编辑|摄影|扫码/u,
    penalty: 1,
  },
  // Somebody speaks of himself: who, the summary does not say.
  { sign: '我', pattern: /^[^“]*(?:我们|我(?![国省市区县州院校部厅局军]))/u, penalty: 0.4 },
  // Words without a speaker.
  { pattern: /^“[^“”]*”$/u, penalty: 0.5 },
  // A speaker without words: they stand in another sentence.
  { pattern: /^[^“：]{0,60}(?:说|表示|介绍|认为|指出|告诉记者)。$/u, penalty: 1 },
];
/** 本报讯（记者 甲）, 新华社某地3月2日电, 记者甲报道：: it heads a report, not a summary. */
const reportHead = new RegExp(
  String.raw`^(?:(?:本报|[\u4e00-\u9fa5]{1,6}[社报网])(?:[\u4e00-\u9fa5]{0,6}(?:\d{1,2}月)?\d{1,2}日)?[讯电][ 　]*)?` +
    String.raw`(?:[（(](?:[^（()）]{0,12}(?:记者|通讯员)[^（()）]{0,40})[）)]|(?:本报)?记者[^，。：]{1,20}报道[：:]?)?[ 　]*`,
  'uy',
);

/** A note on the text is none of it: 注：…, （数据来源：…）, ①…. */
const note = /^[（(【[]?\s*(?:编?者?注|附注|备注|注释|说明|(?:资料|数据|图片|信息)?来源)\s*\d*\s*[:：]|^[①-⑳※]/u;

interface Candidate {
  readonly block: CompiledBlock;
  readonly start: number;
  readonly text: string;
  /** By its paragraph. */
  readonly order: number;
}

const isCloser = unitClass(/[”’」』）)]/u);
const isStop = unitClass(/[。！!]/u);
/** Whether a text ends as a sentence does, whatever quotes and brackets close behind its stop. */
const endsSentence = (text: string): boolean => {
  let last = text.length - 1;
  while (last > 0 && isCloser(text.charCodeAt(last))) last--;
  return isStop(text.charCodeAt(last));
};

const isMark = unitClass(/[“”（）《》]/u);
const balanced = (text: string): boolean => {
  const open = { '“': 0, '（': 0, '《': 0 };
  for (let i = 0; i < text.length; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const mark = text.charAt(i);
    if (mark === '“' || mark === '（' || mark === '《') open[mark]++;
    else open[mark === '”' ? '“' : mark === '）' ? '（' : '《']--;
  }
  return open['“'] === 0 && open['（'] === 0 && open['《'] === 0;
};

/** A sentence without the white space around it and the head of a report, where it can stand in a summary. */
const candidateOf = (block: CompiledBlock, from: number, end: number, order: number): Candidate | null => {
  const sentence = block.text.slice(from, end).trimEnd();
  const trimmed = sentence.trimStart();
  reportHead.lastIndex = 0;
  const head = reportHead.test(trimmed) ? reportHead.lastIndex : 0;
  const text = trimmed.slice(head);
  if (text.length < shortest || !endsSentence(text) || !balanced(text)) return null;
  return { block, start: from + sentence.length - text.length, text, order };
};

const candidatesOf = (article: CompiledArticle): Candidate[] => {
  const found: Candidate[] = [];
  const blocks = article.blocks.filter(({ type, text }) => bodyTypes.has(type) && !note.test(text));
  for (const [order, block] of blocks.entries()) {
    for (const [from, end] of sentencesOf(widePunctuation(block.text))) {
      const candidate = end - from < shortest ? null : candidateOf(block, from, end, order);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
};

const penaltyOf = (text: string): number => {
  let sum = 0;
  for (const { sign, pattern, penalty } of faults) {
    if ((sign === undefined || text.includes(sign)) && pattern.test(text)) sum += penalty;
  }
  return sum;
};

interface Ranked extends Candidate {
  readonly pairs: Pairs;
  readonly score: number;
}

/**
 * The sentences short enough, the best first: by how much of what the article keeps saying they hold (its pairs of
 * units by the number of sentences that share them), how much of its title, and how early they stand.
 */
const rank = (candidates: readonly Candidate[], title: string, numbers: PairNumbers): Ranked[] => {
  const pairsOf = candidates.map(({ text }) => numbers.of(text));
  const weights = weighPairs(pairsOf, numbers.count);
  const inTitle = numbers.of(title);
  const scoreOf = ({ text, order }: Candidate, pairs: Pairs): number => {
    const centrality = weightOf(pairs, weights) / Math.max(20, pairs.length);
    const position = order === 0 ? 0.5 : order === 1 ? 0.25 : 0;
    return centrality + numbers.overlap(pairs, inTitle) + position - penaltyOf(text);
  };
  return candidates
    .flatMap((candidate, i): Ranked[] => {
      const pairs = pairsOf[i];
      if (pairs === undefined || candidate.text.length > limit) return [];
      return [{ ...candidate, pairs, score: scoreOf(candidate, pairs) }];
    })
    .sort((a, b) => b.score - a.score);
};

/**
 * 摘要: whole sentences of the article, at most 120 characters together, in their order; null where every sentence is
 * longer. The best are taken first, unless another says the same.
 */
export const summarise = (article: CompiledArticle, cite: RecogniseContext['cite']): CompiledArticle['summary'] => {
  const candidates = candidatesOf(article);
  const title = article.title ?? '';
  const numbers = new PairNumbers(candidates.reduce((sum, { text }) => sum + text.length, title.length));
  const chosen: Ranked[] = [];
  let length = 0;
  for (const candidate of rank(candidates, title, numbers)) {
    if (length + candidate.text.length > limit || (chosen.length > 0 && candidate.score < 0)) continue;
    if (chosen.some(({ pairs }) => numbers.overlap(pairs, candidate.pairs) > alike)) continue;
    chosen.push(candidate);
    length += candidate.text.length;
  }
  if (chosen.length === 0) return null;
  chosen.sort((a, b) => a.order - b.order || a.start - b.start);
  return {
    text: chosen.map(({ text }) => text).join(''),
    cites: chosen.flatMap(({ block, start, text }) => cite(block, start, start + text.length)),
  };
};
