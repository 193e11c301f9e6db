import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import { chineseDates } from './chinese-date.ts';
import { type ContentsLine, contentsView } from './contents-view.ts';
import { digestOf } from './digest.ts';
import { type FigureView, figuresOf, figureView } from './figure-view.ts';
import { articleTitle } from './issue-names.ts';
import { pageText, provinceText } from './item-facts.ts';
import { itemPath } from './paths.ts';

/** Figures an entry shows beside its digest; the item has them all. */
const figuresShown = 2;

/** An item as the issue page announces it. */
export interface EntryView {
  readonly number: number;
  readonly title: string;
  readonly path: string;
  readonly digest: string;
  readonly province: string;
  readonly facts: readonly string[];
  readonly figures: readonly FigureView[];
  readonly appendices: readonly ContentsLine[];
}

const entryView = (issue: Issue, item: Item, contents: readonly ContentsLine[]): EntryView => {
  const path = itemPath(issue, item);
  const figures = figuresOf(item);
  return {
    number: item.number,
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
    figures: figures.slice(0, figuresShown).map(figureView),
    appendices: contents.filter((line) => line.appendix && line.path?.startsWith(`${path}#`) === true),
  };
};

/** Every item of an issue, as it is announced. */
export const entryViews = (issue: Issue): EntryView[] => {
  const contents = contentsView(issue);
  return issue.items.map((item) => entryView(issue, item, contents));
};
