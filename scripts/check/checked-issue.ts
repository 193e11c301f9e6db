import path from 'node:path';
import type { Point } from 'unist';
import type { Archive } from '../../src/archive/read-archive.ts';
import type { IssueFile } from '../../src/archive/read-issues.ts';
import type { Block } from '../../src/domain/block.ts';
import type { Issue } from '../../src/domain/issue.ts';
import type { Article } from '../../src/domain/item.ts';
import type { SourceLedger } from '../../src/domain/ledger.ts';
import type { Region } from '../../src/domain/region.ts';
import type { Topic } from '../../src/domain/topic.ts';
import { locateIssue, type LocatedArticle } from '../../src/provenance/locate-issue.ts';
import type { Located } from '../../src/provenance/locate.ts';
import { indexSource } from '../../src/provenance/source-index.ts';
import { textFinder } from './text-finder.ts';

/** A block with its place in the Markdown and where it comes from. */
interface CheckedBlock {
  readonly block: Block;
  readonly place: Point;
  readonly located: Located | null;
}

/** An item or one of its appendices. Appendices follow their item. */
export interface CheckedArticle {
  readonly article: Article;
  /** Of the title. */
  readonly place: Point;
  readonly digestPlace: Point;
  /** One for each figure. */
  readonly figurePlaces: readonly Point[];
  readonly blocks: readonly CheckedBlock[];
}

/** What was compiled from one source, and where its text lies. */
export interface CheckedSource {
  readonly path: string;
  readonly text: string;
  readonly ledger: SourceLedger;
}

/** An issue with all that a rule may ask about it. */
export interface CheckedIssue {
  readonly key: string;
  readonly path: string;
  readonly markdown: string;
  readonly issue: Issue;
  readonly lead: readonly CheckedBlock[];
  readonly articles: readonly CheckedArticle[];
  readonly sources: readonly CheckedSource[];
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
}

const checkBlocks = (
  blocks: readonly Block[],
  located: readonly Located[],
  find: (text: string) => Point,
): CheckedBlock[] => blocks.map((block, i) => ({ block, place: find(block.text), located: located[i] ?? null }));

const checkArticle = (article: Article, located: LocatedArticle, find: (text: string) => Point): CheckedArticle[] => {
  const own: CheckedArticle = {
    article,
    place: find(article.title),
    digestPlace: find(article.digest ?? ''),
    figurePlaces: article.figures.map(({ label }) => find(label)),
    blocks: checkBlocks(article.blocks, located.blocks, find),
  };
  const appendices = article.appendices.flatMap((appendix, i) => {
    const there = located.appendices[i];
    return there ? checkArticle(appendix, there, find) : [];
  });
  return [own, ...appendices];
};

/** Every block of an issue, the lead's first. */
export const blocksOf = ({ lead, articles }: CheckedIssue): CheckedBlock[] => [
  ...lead,
  ...articles.flatMap(({ blocks }) => blocks),
];

/** Prepares an issue for the rules; null where it could not be read. `sourcesFolder` is for the paths of messages. */
export const checkedIssue = (file: IssueFile, archive: Archive, sourcesFolder: string): CheckedIssue | null => {
  const { issue, key, markdown } = file;
  if (!issue) return null;
  const ledger = archive.ledgers.find((entry) => entry.key === key)?.ledger;
  const entries = archive.sources.filter(({ id }) => issue.sources.includes(id));
  const ledgerOf = (id: string): SourceLedger | null => ledger?.sources.find((source) => source.id === id) ?? null;
  const located = locateIssue(
    issue,
    entries.map(({ id, text }) => indexSource({ id, text, ledger: ledgerOf(id) })),
  );
  const find = textFinder(markdown);
  const lead = checkBlocks(issue.lead, located.lead, find);
  const articles = issue.items.flatMap((item, i) => {
    const there = located.items[i];
    return there ? checkArticle(item, there, find) : [];
  });
  const sources = entries.flatMap(({ id, record, text }): CheckedSource[] => {
    const of = ledgerOf(id);
    return of ? [{ path: path.join(sourcesFolder, id, of.text ?? record.file), text, ledger: of }] : [];
  });
  const { topics, regions } = archive;
  return { key, path: file.path, markdown, issue, lead, articles, sources, topics, regions };
};
