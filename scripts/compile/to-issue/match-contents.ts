import type { ContentsEntry } from '../../../src/domain/issue.ts';
import type { CompiledArticle, CompiledContentsLine, CompiledIssue } from '../compiled.ts';

const squeeze = (title: string | null): string => (title ?? '').replaceAll(/[\s\p{P}\p{S}]+/gu, '');

/** Printed titles and contents lines are the same if one begins the other: contents are cut short at times. */
const sameTitle = (a: string | null, b: string | null): boolean => {
  const [x, y] = [squeeze(a), squeeze(b)];
  return x !== '' && y !== '' && (x.startsWith(y) || y.startsWith(x));
};

/** The first of `articles` not yet taken that answers to a line: by its number and title, else by its title. */
const answer = (
  articles: readonly CompiledArticle[],
  line: { readonly number: number | null; readonly title: string },
): CompiledArticle | undefined =>
  articles.find(({ number, title }) => number !== null && number === line.number && sameTitle(title, line.title)) ??
  articles.find(({ title }) => sameTitle(title, line.title)) ??
  articles.find(({ number }) => number !== null && number === line.number);

export interface MatchedContents {
  /** Printed page by article, where the contents give one. */
  readonly pages: ReadonlyMap<CompiledArticle, number>;
  readonly unmatched: readonly ContentsEntry[];
}

/** Finds the article that each line of the printed contents speaks of. */
export const matchContents = (cover: CompiledIssue, items: readonly CompiledArticle[]): MatchedContents => {
  const pages = new Map<CompiledArticle, number>();
  const unmatched: ContentsEntry[] = [];
  const enter = (
    line: Pick<CompiledContentsLine, 'number' | 'title' | 'page'>,
    article: CompiledArticle | undefined,
  ): void => {
    if (!article) unmatched.push({ number: line.number, title: line.title, page: line.page });
    else if (line.page !== null) pages.set(article, line.page);
  };
  for (const line of cover.contents) {
    const item = answer(items, line);
    enter(line, item);
    for (const appendix of line.appendices) {
      const own = { number: null, ...appendix };
      enter(
        own,
        answer(item?.appendices ?? [], own) ??
          answer(
            items.flatMap((other) => other.appendices),
            own,
          ),
      );
    }
  }
  return { pages, unmatched };
};
