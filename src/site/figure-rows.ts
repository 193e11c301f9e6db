import type { Figure } from '../domain/figure.ts';
import type { Issue } from '../domain/issue.ts';
import { type SiteArchive, publicationOf } from './archive-index.ts';
import { blockId } from './block-id.ts';
import { figureMagnitude } from './figure-magnitude.ts';
import { type FigureSentence, figureSentence } from './figure-sentence.ts';
import { type FigureView, figureView } from './figure-view.ts';
import { articleTitle, issueNumber } from './issue-names.ts';
import { itemPath } from './paths.ts';
import { type PlacedArticle, placedArticles, placedArticlesOf } from './placed-articles.ts';
import { namesRegion } from './region-words.ts';

/** A figure with everything the table says of it. */
export interface FigureRow {
  readonly figure: Figure;
  readonly view: FigureView;
  readonly issue: Issue;
  /** Number of the item, and its title. */
  readonly item: number;
  readonly title: string;
  /** 今日科技快讯 2024年第6期. */
  readonly source: string;
  readonly provinces: readonly string[];
  /** The sentence it stands in, and the number's place in it; null where no sentence prints the number so. */
  readonly sentence: string | null;
  readonly number: readonly [start: number, end: number];
  /** The paragraph it stands in, else the article. */
  readonly path: string;
  /** To order by: the value in its plain unit. */
  readonly size: number;
  readonly plainUnit: string;
}

/** The part of a sentence between 分号 that a place in it lies in: lists of provinces are set so. */
const clauseAt = (sentence: string, at: number): string => {
  const start = sentence.lastIndexOf('；', at) + 1;
  return sentence.slice(start).split('；', 1).join('');
};

/**
 * Whose figure it is. Of an article on several provinces the one that its clause, its sentence or its paragraph names,
 * the nearest of these that names just one; else those that its sentence or paragraph names; else all.
 */
const provincesOf = (
  archive: SiteArchive,
  { provinces, article }: PlacedArticle,
  found: FigureSentence | null,
): readonly string[] => {
  if (provinces.length < 2 || found === null) return provinces;
  const candidates = archive.regions.filter(({ name }) => provinces.includes(name));
  const named = [clauseAt(found.text, found.number[0]), found.text, article.blocks[found.block]?.text ?? ''].map(
    (text) => candidates.filter((region) => namesRegion(text, region)).map(({ name }) => name),
  );
  return named.find((names) => names.length === 1) ?? named.find((names) => names.length > 0) ?? provinces;
};

const rowOf = (archive: SiteArchive, placed: PlacedArticle, figure: Figure): FigureRow => {
  const { issue, item, article, scope } = placed;
  const found = figureSentence(figure, article);
  const place = found === null ? scope : blockId(scope, found.block);
  const size = figureMagnitude(figure);
  return {
    figure,
    view: figureView(figure),
    issue,
    item: item.number,
    title: articleTitle(article),
    source: `${publicationOf(archive, issue).name} ${issueNumber(issue)}`,
    provinces: provincesOf(archive, placed, found),
    sentence: found?.text ?? null,
    number: found?.number ?? [0, 0],
    path: `${itemPath(issue, item)}${place === '' ? '' : `#${place}`}`,
    size: size.value,
    plainUnit: size.unit,
  };
};

const rowsOf = (archive: SiteArchive, articles: readonly PlacedArticle[]): FigureRow[] =>
  articles.flatMap((placed) => placed.article.figures.map((figure) => rowOf(archive, placed, figure)));

const made = new WeakMap<SiteArchive, readonly FigureRow[]>();

/** 数读: every figure of the archive, newest issue first, in the order of the text; made once a build. */
export const figureRows = (archive: SiteArchive): readonly FigureRow[] => {
  const known = made.get(archive);
  if (known !== undefined) return known;
  const rows = rowsOf(archive, placedArticles(archive));
  made.set(archive, rows);
  return rows;
};

/** The figures of one issue. */
export const figureRowsOf = (archive: SiteArchive, issue: Issue): FigureRow[] =>
  rowsOf(archive, placedArticlesOf(issue));
