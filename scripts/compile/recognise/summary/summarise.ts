import type { CompiledArticle, CompiledBlock } from '../../compiled.ts';
import type { RecogniseContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';

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
 * about 1.
 */
const faults: readonly { readonly pattern: RegExp; readonly penalty: number }[] = [
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
  { pattern: /^[^“]*(?:我们|我(?![国省市区县州院校部厅局军]))/u, penalty: 0.4 },
  // Words without a speaker.
  { pattern: /^“[^“”]*”$/u, penalty: 0.5 },
  // A speaker without words: they stand in another sentence.
  { pattern: /^[^“：]{0,60}(?:说|表示|介绍|认为|指出|告诉记者)。$/u, penalty: 1 },
];
/** 本报讯（记者 甲）, 新华社某地3月2日电, 记者甲报道：: it heads a report, not a summary. */
const reportHead = new RegExp(
  String.raw`^(?:(?:本报|[\u4e00-\u9fa5]{1,6}[社报网])(?:[\u4e00-\u9fa5]{0,6}(?:\d{1,2}月)?\d{1,2}日)?[讯电][ 　]*)?` +
    String.raw`(?:[（(](?:[^（()）]{0,12}(?:记者|通讯员)[^（()）]{0,40})[）)]|(?:本报)?记者[^，。：]{1,20}报道[：:]?)?[ 　]*`,
  'u',
);

/** A note on the text is none of it: 注：…, （数据来源：…）, ①…. */
const note = /^[（(【[]?\s*(?:编?者?注|附注|备注|注释|说明|(?:资料|数据|图片|信息)?来源)\s*\d*\s*[:：]|^[①-⑳※]/u;

interface Candidate {
  readonly block: CompiledBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bigrams: ReadonlySet<number>;
  readonly order: number;
}

/** Han, Latin letters and digits make words; punctuation parts them. */
const wordUnit = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x7a);

/** Pairs of neighbouring units, each pair as one number. */
const bigramsOf = (text: string): Set<number> => {
  const found = new Set<number>();
  for (let i = 1; i < text.length; i++) {
    const first = text.charCodeAt(i - 1);
    const second = text.charCodeAt(i);
    if (wordUnit(first) && wordUnit(second)) found.add(first * 0x1_0000 + second);
  }
  return found;
};

const balanced = (text: string): boolean =>
  ['“”', '（）', '《》'].every((pair) => text.split(pair.charAt(0)).length === text.split(pair.charAt(1)).length);

const candidatesOf = (article: CompiledArticle): Candidate[] => {
  const found: Candidate[] = [];
  for (const [order, block] of article.blocks
    .filter(({ type, text }) => bodyTypes.has(type) && !note.test(text))
    .entries()) {
    for (const [from, end] of sentencesOf(block.text)) {
      const text = block.text.slice(from, end).trim().replace(reportHead, '');
      const start = from + block.text.slice(from, end).lastIndexOf(text);
      if (text.length < shortest || !/[。！!][”’」』）)]*$/u.test(text) || !balanced(text)) continue;
      found.push({ block, start, end: start + text.length, text, bigrams: bigramsOf(text), order });
    }
  }
  return found;
};

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
};

/**
 * 摘要: whole sentences of the article, at most 120 characters together, in their order; null where every sentence is
 * longer. Chosen by how much of what the article keeps saying they hold (its bigrams by the number of sentences that
 * share them), how much of its title, and how early they stand.
 */
export const summarise = (article: CompiledArticle, cite: RecogniseContext['cite']): CompiledArticle['summary'] => {
  const candidates = candidatesOf(article);
  const frequency = new Map<number, number>();
  for (const { bigrams } of candidates) for (const pair of bigrams) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const title = bigramsOf(article.title ?? '');
  const scoreOf = ({ bigrams, text, order }: Candidate): number => {
    let shared = 0;
    for (const pair of bigrams) shared += Math.log(frequency.get(pair) ?? 1);
    const centrality = shared / Math.max(20, bigrams.size);
    const position = order === 0 ? 0.5 : order === 1 ? 0.25 : 0;
    const penalty = faults.reduce((sum, fault) => sum + (fault.pattern.test(text) ? fault.penalty : 0), 0);
    return centrality + overlap(bigrams, title) + position - penalty;
  };
  const ranked = candidates
    .filter(({ text }) => text.length <= limit)
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  let length = 0;
  for (const { candidate, score } of ranked) {
    if (length + candidate.text.length > limit || (chosen.length > 0 && score < 0)) continue;
    if (chosen.some(({ bigrams }) => overlap(bigrams, candidate.bigrams) > alike)) continue;
    chosen.push(candidate);
    length += candidate.text.length;
  }
  if (chosen.length === 0) return null;
  chosen.sort((a, b) => a.order - b.order || a.start - b.start);
  return {
    text: chosen.map(({ text }) => text).join(''),
    cites: chosen.flatMap(({ block, start, end }) => cite(block, start, end)),
  };
};
