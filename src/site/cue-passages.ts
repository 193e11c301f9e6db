import { blockId } from './block-id.ts';
import { escapeHtml } from './escape-html.ts';
import { itemPath } from './paths.ts';
import type { PlacedArticle } from './placed-articles.ts';
import type { SpeaksFor } from './region-words.ts';
import { sentencesOf } from './sentences.ts';
import type { CueFinder, Range } from './topic-cues.ts';

/** Sentences shown of one article; the rest are counted. */
const sentencesShown = 3;

/** A sentence that holds words of a topic, with the way to its paragraph. */
export interface CueSentence {
  /** The words of the topic are in `<mark>`. */
  readonly html: string;
  readonly path: string;
}

export interface CuePassages {
  readonly sentences: readonly CueSentence[];
  /** Sentences beyond those shown. */
  readonly more: number;
}

interface Found {
  readonly block: number;
  readonly order: number;
  readonly html: string;
  readonly words: number;
  readonly near: boolean;
}

const marked = (text: string, ranges: readonly Range[]): string => {
  let html = '';
  let at = 0;
  for (const [start, end] of ranges) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
};

/** Sentences with words of the topic. */
const find = ({ article }: PlacedArticle, cues: CueFinder, speaksFor: SpeaksFor): Found[] =>
  article.blocks.flatMap(({ type, text }, block) => {
    if (type === 'caption') return [];
    return sentencesOf(text).flatMap((sentence, index) => {
      const ranges = cues(sentence.text);
      if (ranges.length === 0) return [];
      return [
        {
          block,
          order: block * 10_000 + index,
          html: marked(sentence.text, ranges),
          words: new Set(ranges.map(([start, end]) => sentence.text.slice(start, end))).size,
          near: speaksFor(sentence.text, text),
        },
      ];
    });
  });

/**
 * In which words an article speaks of a topic: the sentences that hold its words, at most three, those with most of
 * them, in the order of the text. Of an article on several provinces only sentences that speak for the one in question
 * count (`speaksForRegion`): nobody is credited with another's words.
 */
export const cuePassages = (
  placed: PlacedArticle,
  cues: { readonly strong: CueFinder; readonly weak: CueFinder },
  speaksFor: SpeaksFor | null,
): CuePassages => {
  const shared = speaksFor !== null && placed.provinces.length > 1;
  const test = speaksFor ?? (() => true);
  const strong = find(placed, cues.strong, test);
  const all = strong.length > 0 ? strong : find(placed, cues.weak, test);
  const own = shared ? all.filter(({ near }) => near) : all;
  const chosen = own
    .toSorted((a, b) => b.words - a.words || a.order - b.order)
    .slice(0, sentencesShown)
    .sort((a, b) => a.order - b.order);
  const path = itemPath(placed.issue, placed.item);
  return {
    sentences: chosen.map(({ html, block }) => ({ html, path: `${path}#${blockId(placed.scope, block)}` })),
    more: own.length - chosen.length,
  };
};
