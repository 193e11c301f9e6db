import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { SiteArchive } from './archive-index.ts';
import { chineseDates } from './chinese-date.ts';
import { type ContentsLine, contentsView } from './contents-view.ts';
import { digestOf } from './digest.ts';
import { type FigureRow, figureRowsOf } from './figure-rows.ts';
import { articleTitle } from './issue-names.ts';
import { pageText, provinceText } from './item-facts.ts';
import { itemPath } from './paths.ts';
import { byStrength } from './strong-figures.ts';
import { titleStart } from './title-clauses.ts';

/** Figures an entry shows beside its digest; the item has them all. */
const figuresShown = 2;

/** An item as the issue page announces it. */
export interface EntryView {
  readonly number: number;
  /** Its place on the page of the issue. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly digest: string;
  readonly province: string;
  readonly facts: readonly string[];
  /** The strongest, in the order of the text. */
  readonly figures: readonly FigureRow[];
  readonly appendices: readonly ContentsLine[];
}

/** The place of an item on a page that has them all. */
export const entryId = ({ number }: Pick<Item, 'number'>): string => `i${String(number)}`;

const entryView = (
  issue: Issue,
  item: Item,
  contents: readonly ContentsLine[],
  figures: readonly FigureRow[],
): EntryView => {
  const path = itemPath(issue, item);
  const strongest = new Set(byStrength(figures).slice(0, figuresShown));
  return {
    number: item.number,
    id: entryId(item),
    title: articleTitle(item),
    path,
    digest: digestOf(item),
    province: provinceText(item.regions),
    facts: [
      ...(item.regions.length > 2 ? [] : item.regions.flatMap((region) => region.split('/')[1] ?? [])),
      chineseDates(item.eventDates),
      item.topics.join('、'),
      figures.length > figuresShown ? `${String(figures.length)}个数字` : '',
      pageText(item.page) ?? '',
    ].filter((fact) => fact !== ''),
    figures: figures.filter((row) => strongest.has(row)),
    appendices: contents.filter((line) => line.appendix && line.path?.startsWith(`${path}#`) === true),
  };
};

/** The items of an issue for the margin of a page that has them all: by number and the first clause of their titles. */
export const entryPlaces = (issue: Issue): { readonly id: string; readonly text: string; readonly number: number }[] =>
  issue.items.map((item) => ({ id: entryId(item), text: titleStart(articleTitle(item)), number: item.number }));

/** Every item of an issue, as it is announced. */
export const entryViews = (archive: SiteArchive, issue: Issue): EntryView[] => {
  const contents = contentsView(issue);
  const figures = Map.groupBy(figureRowsOf(archive, issue), ({ item }) => item);
  return issue.items.map((item) => entryView(issue, item, contents, figures.get(item.number) ?? []));
};
