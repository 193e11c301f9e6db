import { attribute, elementsOf, parseHtml, rawText } from './html-tree.ts';
import { pageParagraphs } from './page-paragraphs.ts';

/** What the index takes from a built page: the text of its `[data-pagefind-body]` and what that says about itself. */
export interface SearchEntry {
  /** Address relative to the site's base: `issues/…/`. */
  readonly url: string;
  readonly paragraphs: readonly string[];
  readonly title: string;
  readonly kind: string;
  /** Names its issue, `publication/year/number`; empty where it belongs to none. */
  readonly issue: string;
  /** Its issue as a heading. */
  readonly group: string;
  /** Name of its publication. */
  readonly publication: string;
  readonly year: string;
  readonly date: string;
  /** Place within the issue; 0 for the issue itself. */
  readonly item: number;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
}

const list = (value: string): string[] => (value === '' ? [] : value.split('|'));

/** `file` is a path relative to the output folder. Nothing for a page that has no text for the index. */
export const searchEntry = (file: string, html: string): SearchEntry | undefined => {
  const page = [...elementsOf(parseHtml(html))];
  const [region, ...more] = page.filter((element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (region === undefined) return undefined;
  const data = (name: string): string => attribute(region, `data-${name}`) ?? '';
  const heading = page.find((element) => element.tagName === 'title');
  const place = [data('publication'), data('year'), data('number')];
  return {
    url: file.replace(/(^|\/)index\.html$/u, '$1'),
    paragraphs: [region, ...more].flatMap(pageParagraphs),
    title: data('title') || (heading === undefined ? '' : rawText(heading).trim()),
    kind: data('kind') || 'page',
    issue: place.every((part) => part !== '') ? place.join('/') : '',
    group: data('issue'),
    publication: data('publication-name'),
    year: data('year') || data('date').slice(0, 4) || 'undated',
    date: data('date'),
    item: Number(data('item') || '0'),
    regions: list(data('regions')),
    topics: list(data('topics')),
  };
};
