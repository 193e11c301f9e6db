import type { Span, Warning } from '../../../src/domain/ledger.ts';
import { blocksOf, type CheckedIssue } from '../checked-issue.ts';
import type { Rule } from '../rule.ts';
import { pointer } from '../text-finder.ts';

/** So many of an issue's doubts are told; the table counts them all. */
const most = 3;

const meet = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;

/**
 * The doubts of an issue's compile that nobody has settled: an editor who changed the paragraph has. Each with the
 * source it is about, the surest first.
 */
export const openDoubts = (
  issue: CheckedIssue,
): { readonly warning: Warning; readonly path: string; readonly text: string }[] => {
  const changed = blocksOf(issue).flatMap(({ located }) => (located?.status === 'edited' ? [located] : []));
  return issue.sources
    .flatMap(({ ledger, path, text }) =>
      ledger.warnings
        .filter(
          ({ span }) => !changed.some(({ source, spans }) => source === ledger.id && spans.some((s) => meet(s, span))),
        )
        .map((warning) => ({ warning, path, text })),
    )
    .toSorted((a, b) => (b.warning.confidence ?? 1) - (a.warning.confidence ?? 1));
};

/** Law 2: doubt is shown. The worst of what the compiler doubted and left as it was. */
export const openDoubt: Rule = (issue) =>
  openDoubts(issue)
    .slice(0, most)
    .map(({ warning: { code, message, span }, path, text }) => ({
      path,
      place: pointer(text)(span[0]),
      reason: `${issue.key} 编译时存疑：${message.replace(/。$/u, '')}`,
      found: code,
      hint: '对照原文，要改就改这一期的 Markdown；来源不改',
      warning: true,
    }));
