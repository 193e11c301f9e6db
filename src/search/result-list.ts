import type { HitGroup, RatedHit } from './arrange-hits.ts';
import { hitElement } from './hit-element.ts';
import { makeElement } from './make-element.ts';
import { placeChildren } from './place-children.ts';
import type { Query } from './query.ts';

/** The list of hits on the page. */
export interface ResultList {
  /** Forgets what was found; `query` is what is searched for from now on. */
  readonly begin: (query: Query) => void;
  /** Shows hits under a heading for each issue, in this order; their passages come when they scroll into view. */
  readonly show: (groups: readonly HitGroup[]) => void;
}

/** Hits that are set at a time: a page of more would be slow to lay out. */
const portion = 500;

/** The first `count` hits of the groups. */
const take = (groups: readonly HitGroup[], count: number): HitGroup[] => {
  let left = count;
  return groups.flatMap(({ name, hits }) => {
    const taken = hits.slice(0, Math.max(0, left));
    left -= taken.length;
    return taken.length === 0 ? [] : [{ name, hits: taken }];
  });
};

/** `base` is the site's base path, with a slash at the end. */
export const resultList = (list: HTMLElement, base: string): ResultList => {
  const passages = new Map<Element, () => Promise<void>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void passages.get(target)?.();
        passages.delete(target);
      }
    },
    { rootMargin: '400px' },
  );
  let query: Query = { terms: [], anywhere: false };
  let limit = portion;
  let shown: readonly HitGroup[] = [];
  const hitElements = new Map<number, HTMLElement>();
  const sections = new Map<string, HTMLElement>();

  const elementOf = (hit: RatedHit): HTMLElement => {
    const known = hitElements.get(hit.rank);
    if (known !== undefined) return known;
    const { element, showPassage } = hitElement(hit, query, base);
    hitElements.set(hit.rank, element);
    passages.set(element, showPassage);
    observer.observe(element);
    return element;
  };
  const sectionOf = ({ name, hits }: HitGroup): HTMLElement => {
    const key = name || (hits[0]?.year ?? '');
    const section =
      sections.get(key) ??
      makeElement('section', 'hit-group', makeElement('h2', 'hit-issue', name || '其他'), makeElement('ol', 'hits'));
    sections.set(key, section);
    const entries = section.querySelector('ol');
    if (entries !== null) placeChildren(entries, hits.map(elementOf));
    return section;
  };

  const more = makeElement('button', 'hits-more');
  more.setAttribute('type', 'button');
  more.dataset.searchMore = '';
  const render = (): void => {
    const total = shown.reduce((sum, { hits }) => sum + hits.length, 0);
    const groups = take(shown, limit).map(sectionOf);
    more.textContent = `再列 ${String(Math.min(portion, total - limit))} 条，还有 ${String(total - limit)} 条`;
    placeChildren(list, total > limit ? [...groups, more] : groups);
  };
  more.addEventListener('click', () => {
    const last = [...list.querySelectorAll<HTMLElement>('[data-search-result]')].length;
    limit += portion;
    render();
    list.querySelectorAll<HTMLElement>('[data-search-result]')[last]?.focus();
  });

  return {
    begin: (begun) => {
      query = begun;
      limit = portion;
      shown = [];
      observer.disconnect();
      for (const known of [passages, hitElements, sections]) known.clear();
      list.replaceChildren();
    },
    show: (groups) => {
      shown = groups;
      render();
    },
  };
};
