import type { Dropped, DropReason, Span } from '../domain/ledger.ts';
import type { Located } from './locate.ts';
import type { LocatedArticle, LocatedIssue } from './locate-issue.ts';
import type { SourceText } from './source-index.ts';

/** What became of a stretch of a source. */
export type Use =
  | {
      readonly kind: 'used';
      /** `publication/year/number` of the issue. */
      readonly issue: string;
      /** Number of the item; null: the lead. */
      readonly item: number | null;
      /** Which of the item's appendices, by place at each level; empty: the item itself. */
      readonly appendix: readonly number[];
      /** Place of the block in its article; null: a headline. */
      readonly block: number | null;
      readonly edited: boolean;
    }
  | { readonly kind: 'dropped'; readonly reason: DropReason }
  /** In no block and not dropped: it became a field (cover, byline, date), or an editor took it out. */
  | { readonly kind: 'rest' };

export interface Stretch {
  readonly span: Span;
  readonly use: Use;
}

type Where = Omit<Extract<Use, { kind: 'used' }>, 'kind' | 'edited' | 'block'>;

interface Claim {
  readonly spans: readonly Span[];
  readonly use: Use;
}

const claimsOf = (located: readonly Located[], source: string, where: Where, headline = false): Claim[] =>
  located.flatMap(({ source: from, spans, status }, block) =>
    from === source
      ? [{ spans, use: { kind: 'used', ...where, block: headline ? null : block, edited: status === 'edited' } }]
      : [],
  );

const articleClaims = (article: LocatedArticle, source: string, where: Where): Claim[] => [
  ...claimsOf(article.head, source, where, true),
  ...claimsOf(article.blocks, source, where),
  ...article.appendices.flatMap((appendix, index) =>
    articleClaims(appendix, source, { ...where, appendix: [...where.appendix, index] }),
  ),
];

const issueClaims = ({ key, lead, items }: LocatedIssue, source: string): Claim[] => [
  ...claimsOf(lead, source, { issue: key, item: null, appendix: [] }),
  ...items.flatMap((item) => articleClaims(item, source, { issue: key, item: item.number, appendix: [] })),
];

const dropClaims = (dropped: readonly Dropped[]): Claim[] =>
  dropped.map(({ reason, span }) => ({ spans: [span], use: { kind: 'dropped', reason } }));

const rest: Use = { kind: 'rest' };

/**
 * A source from its first character to its last, cut into stretches, each with what became of it. Stretches are in
 * order, touch, and cover the decoded text; white space goes with what is before it. Where two claims meet, a block
 * goes before a headline, and what is used before what was dropped.
 */
export const usedSpans = ({ id, text, ledger }: SourceText, issues: readonly LocatedIssue[]): Stretch[] => {
  const used = issues.flatMap((issue) => issueClaims(issue, id));
  const isHeadline = ({ use }: Claim): boolean => use.kind === 'used' && use.block === null;
  const claims = [
    ...dropClaims(ledger?.dropped ?? []),
    ...used.filter(isHeadline),
    ...used.filter((c) => !isHeadline(c)),
  ];
  const owner = new Int32Array(text.length).fill(-1);
  for (const [index, { spans }] of claims.entries()) for (const [start, end] of spans) owner.fill(index, start, end);
  const stretches: { span: Span; use: Use; claim: number }[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const claim = owner[offset] ?? -1;
    const last = stretches.at(-1);
    const goesOn = last && (last.claim === claim || (claim < 0 && /\s/u.test(text.charAt(offset))));
    if (goesOn) last.span[1] = offset + 1;
    else stretches.push({ span: [offset, offset + 1], use: claims[claim]?.use ?? rest, claim });
  }
  return stretches.map(({ span, use }) => ({ span, use }));
};
