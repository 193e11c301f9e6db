import type { Draft, DraftArticle, DraftBlock } from '../../../scripts/compile/draft.ts';
import { toLines } from '../../../scripts/compile/text/lines.ts';
import { trackText, type Slice, type TrackedText } from '../../../scripts/compile/text/tracked-text.ts';
import type { Line } from '../../../scripts/compile/text/lines.ts';

/** A draft with its text in place of its slices, for tests. */
export interface ReadArticle {
  readonly title: string | null;
  readonly kicker: readonly string[];
  readonly deck: string | null;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly credit: string | null;
  readonly truncated: boolean;
  readonly headless: boolean;
  readonly blocks: readonly { readonly type: DraftBlock['type']; readonly text: string }[];
}

export const readDraft = (
  text: string,
  segment: (tracked: TrackedText, lines: Line[]) => Draft,
): { draft: Draft; articles: ReadArticle[]; lead: ReadArticle['blocks']; dropped: string[] } => {
  const tracked = trackText(text);
  const draft = segment(tracked, toLines(tracked));
  const textOf = (slices: readonly Slice[], between = ''): string =>
    slices.map(([start, end]) => text.slice(start, end)).join(between);
  const blocksOf = (blocks: readonly DraftBlock[]): ReadArticle['blocks'] =>
    blocks.map(({ type, slices }) => ({ type, text: textOf(slices) }));
  const articleOf = (article: DraftArticle): ReadArticle => ({
    title: article.title === null ? null : textOf(article.title.slices, ' '),
    kicker: article.kicker.map(({ slices }) => textOf(slices)),
    deck: article.deck === null ? null : textOf(article.deck.slices),
    bylines: [...article.bylines, ...article.blocks.flatMap(({ bylines }) => bylines ?? [])].flatMap(
      ({ names }) => names,
    ),
    dateline: article.dateline,
    credit: article.credit?.names[0] ?? null,
    truncated: article.truncated,
    headless: article.headless,
    blocks: blocksOf(article.blocks),
  });
  return {
    draft,
    articles: draft.articles.map(articleOf),
    lead: blocksOf(draft.lead),
    dropped: draft.dropped.map(({ slice }) => textOf([slice])),
  };
};

/** Every slice a draft of an article page owns, for the law that each character has one owner. */
const ownedSlices = (draft: Draft): Slice[] => [
  ...draft.lead.flatMap(({ slices }) => slices),
  ...draft.dropped.map(({ slice }) => slice),
  ...draft.articles.flatMap(({ title, kicker, deck, bylines, credit, blocks }) => [
    ...[title, deck, credit, ...kicker, ...bylines].flatMap((field) => field?.slices ?? []),
    ...blocks.flatMap((block) => [...block.slices, ...(block.bylines?.slices ?? [])]),
  ]),
];

/** Offsets of characters (white space apart) that have no owner or more than one. */
export const misowned = (text: string, draft: Draft): number[] => {
  const owners = new Uint8Array(text.length);
  for (const [start, end] of ownedSlices(draft)) for (let i = start; i < end; i++) owners[i] = (owners[i] ?? 0) + 1;
  return [...owners].flatMap((count, i) => (count === 1 || /\s/u.test(text[i] ?? '') ? [] : [i]));
};
