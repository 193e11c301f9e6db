/**
 * Where a title may be broken: between words, never inside a short quotation, never between a number and its unit.
 * Words come from `Intl.Segmenter` at build time; the tables say where its words are too short to stand at an edge.
 */
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Single characters that lean on the word before: particles, units, suffixes, words of direction. */
const leansBack = new Set(
  '的了着过们地得之者性化率型式度力学家员界区市省县镇村路年月日号时分条项个位名次届期版家万亿元倍成吨里米' +
    '上下中内外间前后等起来去出好到会园院厂线链群圈带层面站馆校费税额量值权库所室处局委组队团社司行业机器品',
);

/** Single characters that lean on the word after: prepositions, conjunctions, ordinals, prefixes. */
const leansOn = new Set(
  '第新大高重全各每本该再更最不未无非超小老多两三四五六七八九十百千一二在与和同及或向为以把被将对从于由按就' +
    '让用聚抓促建谋做是有可要能应须正被打唱跑开进主互共同并也又还都很',
);

const opening = /^[“‘「『《〈（(【[]$/u;
const closing = /^[”’」』》〉）)】\]，。、；：！？…—,.;:!?%％℃·]+$/u;

/** Longest quotation, its marks included, that is kept in one piece: a line of a phone holds about as many. */
const keptTogether = 12;

/** `“第一会”`, `《意见》`: quotations as half-open ranges of UTF-16 units, where they are short enough. */
const quotations = (title: string): [number, number][] =>
  [...title.matchAll(/“[^“”]*”|《[^《》]*》|「[^「」]*」|『[^『』]*』/gu)]
    .filter(([text]) => text.length <= keptTogether)
    .map(({ 0: text, index }) => [index, index + text.length]);

const isSingle = (word: string): boolean => Array.from(word).length === 1;

const mayBreak = (before: string, after: string): boolean =>
  !opening.test(before.at(-1) ?? '') &&
  !closing.test(after) &&
  !/^\s/u.test(after) &&
  !(/[\d.]$/u.test(before) && /^[\p{Script=Han}%‰°A-Za-z]/u.test(after)) &&
  !/^[的了着]/u.test(after) &&
  !(isSingle(after) && leansBack.has(after));

/**
 * The title in pieces between which a line may end; joined they are the title, every character of it.
 */
export const titleWords = (title: string): string[] => {
  const kept = quotations(title);
  const words: string[] = [];
  let last = '';
  for (const { segment, index } of segmenter.segment(title)) {
    const inside = kept.some(([start, end]) => index > start && index < end);
    const joined = words.length > 0 && (inside || !mayBreak(last, segment) || (isSingle(last) && leansOn.has(last)));
    if (joined) words.push(`${words.pop() ?? ''}${segment}`);
    else words.push(segment);
    last = segment;
  }
  return words;
};
