import type { CompiledJoin } from '../compiled.ts';
import type { Draft, DraftArticle, DraftBlock } from '../draft.ts';
import { extent, type TrackedText } from '../text/tracked-text.ts';

const blocksOf = ({ blocks, appendices }: DraftArticle): DraftBlock[] => [...blocks, ...appendices.flatMap(blocksOf)];

/** Where a block goes on after a break, as `start of the stretch that goes on` → `end of the one before`. */
const seamsOf = (draft: Draft): Map<number, number> => {
  const blocks = [...(draft.cover?.lead ?? []), ...draft.lead, ...draft.articles.flatMap(blocksOf)];
  const seams = new Map<number, number>();
  for (const { slices } of blocks) {
    for (const [i, [start]] of slices.entries()) {
      const before = slices[i - 1];
      if (before) seams.set(start, before[1]);
    }
  }
  return seams;
};

/**
 * The joins of a draft with source spans, in the order of their tails. Structure proposes them; only those that a
 * block shows are given, so that the count is of what was done.
 */
export const assembleJoins = (tracked: TrackedText, draft: Draft): CompiledJoin[] => {
  const seams = seamsOf(draft);
  return (draft.joins ?? [])
    .filter(({ tail, head }) => seams.get(head[0]) === tail[1])
    .map(({ tail, head, confidence }) => ({
      tail: extent(tracked, tail),
      head: extent(tracked, head),
      confidence: Math.round(confidence * 1000) / 1000,
    }))
    .sort((a, b) => a.tail[0] - b.tail[0] || a.head[0] - b.head[0]);
};
