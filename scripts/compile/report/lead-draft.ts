import type { CompiledArticle } from '../compiled.ts';

/** Clauses that hang in the air without what stands before them. */
const leansBack = /^(?:同时|此外|另外|其中|因此|为此|对此|此次|这|该|其|他|她|而|但|并|还|也|就)/u;

/** The first sentence of an article's digest that can stand alone; whole, as the source has it. */
const sentenceOf = ({ summary }: CompiledArticle): string | null =>
  (summary?.text.match(/[^。！？]+[。！？][”’」』）]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .find((sentence) => !leansBack.test(sentence)) ?? null;

/** Regions of the items on one topic, in the order of the items, each province once. */
const regionsOf = (items: readonly CompiledArticle[]): string[] => [
  ...new Set(items.flatMap(({ regions }) => regions.map((region) => region.split('/')[0] ?? region))),
];

/**
 * 导语草稿, from the table of theme and region: which regions stress what, and in whose words. Items are taken by
 * their first topic, strongest topics (by items) first, ties in the order of the items. Regions and topics are what
 * the compiler recognised, and every sentence stands in a source. It is shown to the editor and goes into no issue:
 * no text enters an issue that its source does not hold. Empty where fewer than two items have both.
 */
export const leadDraft = (items: readonly CompiledArticle[]): string[] => {
  const placed = items.filter(({ regions, topics }) => regions.length > 0 && topics.length > 0);
  if (placed.length < 2) return [];
  const byTopic = [...Map.groupBy(placed, ({ topics }) => topics[0] ?? '')].sort(([, a], [, b]) => b.length - a.length);
  return byTopic.map(([topic, own]) => {
    const quoted = own.map(sentenceOf).find((sentence) => sentence !== null) ?? '';
    return `${regionsOf(own).join('、')}强调${topic}。${quoted}`;
  });
};
