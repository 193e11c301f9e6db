import type { Rule } from '../rule.ts';

/** Longest 摘要, in characters. */
const longest = 120;

/** A digest is at most 120 characters. */
export const digestTooLong: Rule = ({ articles }) =>
  articles.flatMap(({ article: { digest }, digestPlace }) => {
    const length = Array.from(digest ?? '').length;
    if (length <= longest) return [];
    return [
      {
        place: digestPlace,
        reason: `摘要有 ${length} 字`,
        found: `${length} 字`,
        expected: `不超过 ${longest} 字`,
        hint: '删去次要的整句',
      },
    ];
  });
