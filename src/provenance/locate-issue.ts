import { issueKey, type Issue } from '../domain/issue.ts';
import type { Block } from '../domain/block.ts';
import type { Appendix, Article } from '../domain/item.ts';
import { locateRow } from './locate-row.ts';
import { locator, type Located } from './locate.ts';
import type { SourceIndex } from './source-index.ts';
import { squeeze } from './squeeze.ts';

/** Where the parts of an article come from. */
export interface LocatedArticle {
  /** 引题, 主题 and 副题, each with where it stands. */
  readonly head: readonly Located[];
  /** One for each block, in order. Notes are an editor's and not looked for. */
  readonly blocks: readonly Located[];
  readonly appendices: readonly LocatedArticle[];
}

/** Where an issue comes from, part by part. */
export interface LocatedIssue {
  /** `publication/year/number`. */
  readonly key: string;
  readonly lead: readonly Located[];
  /** With the number of each item. */
  readonly items: readonly (LocatedArticle & { readonly number: number })[];
}

/** A headline: the last place before the text of its article (contents lines and announcements come earlier). */
const locateTitle = (title: string, blocks: readonly Located[], sources: readonly SourceIndex[]): Located | null => {
  const [first] = blocks.filter(({ status }) => status !== 'own');
  const needle = squeeze(title).text;
  if (needle === '') return null;
  for (const index of first ? sources.filter(({ id }) => id === first.source) : sources) {
    const limit = first?.spans[0]?.[0] ?? Infinity;
    for (let place = index.text.lastIndexOf(needle); place >= 0; place = index.text.lastIndexOf(needle, place - 1)) {
      const spans = index.spans(place, place + needle.length);
      const start = spans[0]?.[0] ?? 0;
      if (start < limit) return { status: 'exact', source: index.id, spans, line: index.line(start), changes: [] };
      if (place === 0) break;
    }
  }
  return null;
};

const locateBlock = ({ type, text }: Block, locate: (text: string) => Located): Located =>
  type === 'table-row' ? locateRow(text, locate) : locate(text);

const locateArticle = (
  article: Article,
  locate: (text: string) => Located,
  sources: readonly SourceIndex[],
): LocatedArticle => {
  const blocks = article.blocks.map((block) => locateBlock(block, locate));
  const titles = [...article.kicker, article.title, ...(article.deck === null ? [] : [article.deck])];
  return {
    head: titles.flatMap((title) => locateTitle(title, blocks, sources) ?? []),
    blocks,
    appendices: article.appendices.map((appendix: Appendix) => locateArticle(appendix, locate, sources)),
  };
};

/**
 * Finds every paragraph of an issue in its sources again: from the texts alone, so that it cannot drift. `sources`
 * are those of the issue, indexed; others may be among them and are looked through as well.
 */
export const locateIssue = (issue: Issue, sources: readonly SourceIndex[]): LocatedIssue => {
  const locate = locator(sources);
  return {
    key: issueKey(issue),
    lead: issue.lead.map((block) => locateBlock(block, locate)),
    items: issue.items.map((item) => ({ number: item.number, ...locateArticle(item, locate, sources) })),
  };
};
