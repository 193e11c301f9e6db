import { excerpt } from './excerpt.ts';
import { fold } from './fold.ts';
import { makeElement } from './make-element.ts';
import { cutAtMarks, findMarks, type TextPart } from './marks.ts';
import { passageUrl } from './passage-url.ts';
import type { Query } from './query.ts';
import type { Hit } from './search-archive.ts';
import { fromContent } from './tokens.ts';
import type { PageRecord } from './volume.ts';

/** A hit on the page. */
export interface HitElement {
  readonly element: HTMLElement;
  /** Fetches and shows the passage; to be called once. */
  readonly showPassage: () => Promise<void>;
}

/** Regions that are named before the rest are counted. */
const namedRegions = 4;

const toNodes = (parts: readonly TextPart[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? makeElement('mark', '', text) : text));

const markTitle = (title: string, query: Query): (Node | string)[] => {
  const folded = fold(title);
  return toNodes(cutAtMarks(folded, findMarks(folded, query).ranges));
};

/** Which page of its issue it is. */
const placeOf = ({ kind, item }: PageRecord): string =>
  item > 0 ? `第${String(item)}条` : kind === 'issue' ? '本期首页' : '';

/** 2024年2月18日, as all pages print it. */
const dateOf = ({ date }: PageRecord): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');

const regionsOf = ({ regions }: PageRecord): string => {
  const names = regions.map((region) => region.replace('/', ''));
  return names.length > namedRegions
    ? `${names.slice(0, namedRegions).join('、')}等${String(names.length)}地`
    : names.join('、');
};

/** What stands about a hit: one link, to the passage. `base` is the site's base path, with a slash at the end. */
export const hitElement = ({ page, loadContent }: Hit, query: Query, base: string): HitElement => {
  const url = `${base}${page.url}`;
  const facts = [placeOf(page), dateOf(page), regionsOf(page), page.topics.join('、')].filter((fact) => fact !== '');
  const link = makeElement(
    'a',
    'hit',
    makeElement('span', 'hit-title', ...markTitle(page.title, query)),
    makeElement('span', 'hit-facts', ...facts.map((fact) => makeElement('span', '', fact))),
  );
  link.setAttribute('href', passageUrl(url, query, []));
  link.dataset.searchResult = '';
  return {
    element: makeElement('li', '', link),
    showPassage: async () => {
      const parts = excerpt(fromContent(await loadContent()), fold(page.title), query);
      if (parts.length === 0) return;
      link.setAttribute('href', passageUrl(url, query, parts));
      link.append(makeElement('span', 'hit-passage', ...toNodes(parts)));
    },
  };
};
