import type { Edition } from '../../scripts/distribute/edition/edition.ts';
import type { Face } from '../../src/domain/publication.ts';

const foot = /\n\s*([-—]) ?(\d+) ?\1\s*$/u;

/** The number at the foot of a page, in the dashes of its face; null where there is none. */
export const footOf = (face: Face, page: string): number | null => {
  const [, dash, number] = foot.exec(page) ?? [];
  return dash === (face === '红头' ? '-' : '—') ? Number(number) : null;
};

/** The text of the pages in one, their feet left out: what stands across two pages is whole. */
export const withoutFeet = (pages: readonly string[]): string =>
  pages.map((text) => `${text.trimEnd()}\n`.replace(foot, '')).join('\n');

/** Finds a title in a text that may break it anywhere. */
const titlePattern = (title: string): RegExp =>
  new RegExp(
    Array.from(title.replaceAll(/\s/gu, ''), (character) =>
      character.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'),
    ).join('\\s*'),
    'gu',
  );

const findFrom = (text: string, title: string, from: number): readonly [start: number, end: number] | null => {
  const pattern = titlePattern(title);
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? null : [found.index, pattern.lastIndex];
};

/** A title, the page that the contents print for it, and the page it is on; each counted from 1, -1 where not found. */
export interface TitlePlace {
  readonly title: string;
  readonly printed: number;
  readonly page: number;
}

/**
 * Finds the titles of an edition in the text of its pages: in the contents, where a number follows each, and behind
 * them, in order, where each stands over its article.
 */
export const titlesAndPages = ({ contents, articles }: Edition, pages: readonly string[]): TitlePlace[] => {
  const whole = pages.join('\f');
  const entries = new Map(contents.map((entry) => [entry.id, entry]));
  let from = /目\s*录/u.exec(whole)?.index ?? 0;
  const printed = articles.map(({ id }) => {
    const found = findFrom(whole, entries.get(id)?.title ?? '', from);
    from = found?.[1] ?? from;
    return Number(/^[\s-]*(\d+)/u.exec(whole.slice(from, from + 30))?.[1] ?? -1);
  });
  return articles.map(({ title }, index) => {
    const found = findFrom(whole, title, from);
    from = found?.[1] ?? from;
    const page = found === null ? -1 : whole.slice(0, found[0]).split('\f').length;
    return { title, printed: printed[index] ?? -1, page };
  });
};
