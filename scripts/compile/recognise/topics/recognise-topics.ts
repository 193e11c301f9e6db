import type { CompiledArticle, CompiledBlock } from '../../compiled.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { widePunctuation } from '../wide-punctuation.ts';
import { cueHits, type CueHit, type TopicCues } from './topic-cues.ts';

/** Strength of a theme by where its cues stand, in sentences' worth of evidence. */
const weights = {
  /** A cue in the title; a weak one there counts as half. */
  title: 6,
  /** 引题, 副题. */
  deck: 2,
  heading: 2,
  /** A sentence that announces a list: 抓好科技创新，重在三个方面。一是…. What the list is about stands only there. */
  announcement: 3,
  /** The paragraph that opens the article says what it is about. */
  opening: 2.5,
} as const;

/** An article of fewer paragraphs has no opening apart from the rest. */
const paragraphsWithOpening = 3;

/** Within one paragraph, evidence above this adds little: a theme is spread over an article, a point is not. */
const fullWithinParagraph = 2;
const beyond = 0.4;

/** At most so many themes an article. */
const most = 4;
/** A theme that the title names comes first, if the text bears it out with this share of the strongest. */
const shareToLead = 0.4;
/**
 * A theme needs at least so many sentences' worth of evidence, and as much as the square root of the strongest one: a
 * long article about one thing has room for a second, a short one has not.
 */
const least = 1.6;

const bodyTypes: ReadonlySet<CompiledBlock['type']> = new Set([
  'paragraph',
  'list-item',
  'question',
  'answer',
  'quote',
  'pull-quote',
]);

/** A theme for which only weak cues speak needs so many different ones: a tale of drones is not of what they may become. */
const leastWeakWords = 2;

/** In a short text there is no room to say a thing twice: once will do, for two themes at most. */
const short = 420;
const leastInShort = 1;
const mostInShort = 2;

/** 重在三个方面, 要发挥四个优势: the end of a sentence that announces a list, and how the list begins. */
const announces = /[一二三四五六七八九两\d](?:个|项|条|大|点|方面)[^，。：；]{0,6}[。：]$/u;
const listBegins = /^ ?(?:一是|第一|首先|其一|（一）|1[.．、]|一要)/u;

/** Who sat where and who took part: names of groups, no themes. */
const attendance =
  /(?:参加会议|出席会议|参加活动|列席会议|主持会议|作交流发言|作表态发言|作书面发言|汇报(?:有关)?(?:工作)?情况|分会场|主会场|会场参加|应邀参会|等出席|合影留念|摘编|责任编辑|扫码|关注我们)[。！]?$/u;

/** The last units of `[start, end)` of a text: more than any pattern of a sentence's end can match. */
const endOf = (text: string, start: number, end: number): string => text.slice(Math.max(start, end - 20), end);

/** What the cues of one topic in one sentence say: one strong cue or two in company speak fully, weak ones little. */
const evidenceOf = (hits: readonly CueHit[]): number => {
  let [strong, weak] = [0, 0];
  hits.forEach((hit, i) => {
    if (hits.findIndex(({ word, weak: isWeak }) => word === hit.word && isWeak === hit.weak) < i) return;
    if (hit.weak) weak++;
    else strong++;
  });
  return strong === 0 ? 0.15 * Math.min(weak, 3) : Math.min(1 + 0.35 * (strong - 1) + 0.15 * weak, 2);
};

/** Where the sentences of a text end; a 分号 ends one too. */
const sentenceEnds = (text: string): number[] => {
  const ends: number[] = [];
  let semicolon = text.indexOf('；');
  for (const [, end] of boundedSentencesOf(text)) {
    for (; semicolon >= 0 && semicolon < end; semicolon = text.indexOf('；', semicolon + 1)) ends.push(semicolon + 1);
    ends.push(end);
  }
  return ends;
};

/** The hits of each topic, sentence by sentence; attendance lists are left out. */
const bySentence = (text: string, hits: readonly CueHit[]): CueHit[][] => {
  const groups: CueHit[][] = [];
  let next = 0;
  let start = 0;
  for (const end of sentenceEnds(text)) {
    const first = next;
    while ((hits[next]?.start ?? Infinity) < end) next++;
    if (next > first && !attendance.test(endOf(text, start, end))) {
      const own = hits.slice(first, next);
      const topics = new Set(own.map(({ topic }) => topic));
      for (const topic of topics) groups.push(topics.size === 1 ? own : own.filter((hit) => hit.topic === topic));
    }
    start = end;
  }
  return groups;
};

/** The sentences of a text that announce a list which follows in the same text. */
const announcementsOf = (text: string): Slice[] => {
  const found: Slice[] = [];
  const begins = (at: number): boolean => listBegins.test(text.slice(at, at + 6));
  let colon = text.indexOf('：');
  for (const [start, end] of boundedSentencesOf(text)) {
    if (colon >= 0 && colon < start) colon = text.indexOf('：', start);
    const lists = [end, colon + 1].filter((at) => at > start && at <= end && begins(at));
    if (lists.length === 0) continue;
    const head = announces.test(endOf(text, start, end)) ? end : colon + 1;
    if (lists.includes(head) && announces.test(endOf(text, start, head))) found.push([start, head]);
  }
  return found;
};

/**
 * How strongly an article speaks of each theme, in the order of the vocabulary. Not words are counted but sentences in which
 * cues of a theme stand, each once, more where they keep company; title, headings and the opening weigh most.
 */
const topicStrengths = (cues: TopicCues, article: CompiledArticle): number[] => {
  const strength = cues.topics.map(() => 0);
  const words = cues.topics.map(() => new Set<string>());
  const strong = cues.topics.map(() => false);
  const add = (printed: string, weight: number): void => {
    const text = widePunctuation(printed);
    const hits = cueHits(cues, text);
    if (hits.length === 0) return;
    const own = new Map<number, number>();
    const announced = announcementsOf(text);
    for (const group of bySentence(text, hits)) {
      const { topic, start: at } = group[0] ?? { topic: -1, start: 0 };
      for (const { word, weak } of group) {
        words[topic]?.add(word);
        if (!weak) strong[topic] = true;
      }
      const heading = announced.some(([start, end]) => start <= at && at < end) ? weights.announcement : 1;
      own.set(topic, (own.get(topic) ?? 0) + evidenceOf(group) * heading);
    }
    for (const [topic, value] of own) {
      const spread = Math.min(value, fullWithinParagraph) + beyond * Math.max(0, value - fullWithinParagraph);
      strength[topic] = (strength[topic] ?? 0) + spread * weight;
    }
  };
  add(article.title ?? '', weights.title);
  for (const text of [...article.kicker, article.deck ?? '']) add(text, weights.deck);
  let opening = article.blocks.filter(({ type }) => bodyTypes.has(type)).length >= paragraphsWithOpening;
  for (const { type, text } of article.blocks) {
    if (type === 'heading') add(text, weights.heading);
    if (!bodyTypes.has(type)) continue;
    add(text, opening ? weights.opening : 1);
    opening = false;
  }
  return strength.map((value, topic) =>
    strong[topic] === true || (words[topic]?.size ?? 0) >= leastWeakWords ? value : 0,
  );
};

/**
 * 主题: the themes an article is about, at most four: those its title names, then the others, strongest first.
 */
export const recogniseTopics = (cues: TopicCues, article: CompiledArticle): string[] => {
  const strength = topicStrengths(cues, article);
  const strongest = Math.max(...strength, 0);
  const length = article.blocks.reduce((sum, { type, text }) => sum + (bodyTypes.has(type) ? text.length : 0), 0);
  const floor = length <= short ? leastInShort : least;
  const titled = new Set(
    cueHits(cues, article.title ?? '')
      .filter(({ weak }) => !weak)
      .map(({ topic }) => topic),
  );
  const leads = (topic: number): boolean => titled.has(topic) && (strength[topic] ?? 0) >= shareToLead * strongest;
  return [...cues.topics.keys()]
    .filter((topic) => (strength[topic] ?? 0) >= Math.max(floor, Math.sqrt(strongest)))
    .sort((a, b) => Number(leads(b)) - Number(leads(a)) || (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .filter((topic, rank) => rank < mostInShort || (strength[topic] ?? 0) >= least)
    .slice(0, most)
    .map((topic) => cues.topics[topic]?.name ?? '');
};
