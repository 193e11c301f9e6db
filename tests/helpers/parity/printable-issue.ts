import type fc from 'fast-check';
import { issueSchema, type Issue } from '../../../src/domain/issue.ts';
import { anyIssue } from '../arbitrary-issue.ts';

/** Fields whose text is a name for programs and is not set in type. */
const unset = new Set(['publication', 'date', 'eventDates', 'type', 'href', 'nature', 'qualifier', 'trend', 'sources']);

/** What Chinese print is made of: Han, Latin and digits as they are typed, Chinese punctuation, full-width forms, □. */
const printed = /^[\p{Script=Han}\x20-\x7e\u2010-\u2026\u25a1\u3000-\u301f\uff01-\uff5e]$/u;

/**
 * Any issue the domain allows, in characters that are printed and that the fonts have: any other becomes □, or 𫖮 where it takes two units, so that marks and notes keep their places.
 */
export const printableIssue = (has: (code: number) => boolean): fc.Arbitrary<Issue> => {
  const draw = (text: string): string =>
    Array.from(text)
      .map((character) =>
        (has(character.codePointAt(0) ?? 0) && printed.test(character)) || /\s/u.test(character)
          ? character
          : character.length === 1
            ? '□'
            : '𫖮',
      )
      .join('');
  const walk = (value: unknown, key = ''): unknown => {
    // A link leads somewhere: the site's link check sees to that.
    if (key === 'href') return 'https://example.org/a?b=1&c=2';
    if (typeof value === 'string') return unset.has(key) ? value : draw(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
    }
    return value;
  };
  return anyIssue.map((issue) => issueSchema.parse(walk(issue)));
};
