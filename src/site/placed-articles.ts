import type { Issue } from '../domain/issue.ts';
import type { Article, Item } from '../domain/item.ts';
import type { SiteArchive } from './archive-index.ts';
import { appendixId } from './block-id.ts';

/** An item or one of its 附, with the provinces it counts for. */
export interface PlacedArticle {
  readonly issue: Issue;
  /** The item it is or belongs to. */
  readonly item: Item;
  readonly article: Article;
  /** Its place in the item's page: `''`, `a1`, `a1a2`. */
  readonly scope: string;
  /** Short names of provinces, each once. An appendix that names none has those of what it belongs to. */
  readonly provinces: readonly string[];
}

/** 广东/深圳 → 广东. Each once, in order. */
export const provincesOf = (regions: readonly string[]): string[] => [
  ...new Set(regions.map((region) => region.split('/')[0] ?? region)),
];

const within = (
  issue: Issue,
  item: Item,
  article: Article,
  scope: string,
  inherited: readonly string[],
): PlacedArticle[] => {
  const own = provincesOf(article.regions);
  const provinces = own.length > 0 ? own : inherited;
  return [
    { issue, item, article, scope, provinces },
    ...article.appendices.flatMap((appendix, index) =>
      within(issue, item, appendix, appendixId(scope, index), provinces),
    ),
  ];
};

const placed = new WeakMap<SiteArchive, readonly PlacedArticle[]>();

/** Items of an issue, each followed by its 附. */
export const placedArticlesOf = (issue: Issue): PlacedArticle[] =>
  issue.items.flatMap((item) => within(issue, item, item, '', []));

/** All items and 附 of the archive, newest issue first; walked through once a build. */
export const placedArticles = (archive: SiteArchive): readonly PlacedArticle[] => {
  const known = placed.get(archive);
  if (known !== undefined) return known;
  const articles = archive.issues.flatMap(placedArticlesOf);
  placed.set(archive, articles);
  return articles;
};

/** How many items stand behind some articles: each counts once, whether it speaks itself or through its 附. */
export const countItems = (articles: readonly PlacedArticle[]): number =>
  new Set(articles.map(({ item }) => item)).size;

/** Years of some articles' issues, newest first. */
export const yearsOf = (articles: readonly PlacedArticle[]): number[] =>
  [...new Set(articles.map(({ issue }) => issue.year))].sort((a, b) => b - a);
