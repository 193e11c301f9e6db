import { excerpt } from './excerpt.ts';
import { fold } from './fold.ts';
import { cutAtMarks, findMarks, type TextPart } from './marks.ts';
import type { Query } from './query.ts';
import type { Hit } from './search-archive.ts';
import { fromContent } from './tokens.ts';
import type { PageRecord } from './volume.ts';

/** The list of hits on the page. */
export interface ResultList {
  readonly clear: () => void;
  /** Appends hits, under a heading for each issue; their excerpts come when they scroll into view. */
  readonly append: (hits: readonly Hit[], query: Query) => void;
}

const element = (name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};

const toNodes = (parts: readonly TextPart[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

const markTitle = (title: string, query: Query): (Node | string)[] => {
  const folded = fold(title);
  return toNodes(cutAtMarks(folded, findMarks(folded, query).ranges));
};

/** Where the browser jumps to and marks the passage: a text fragment (wicg.github.io/scroll-to-text-fragment). */
const passageUrl = (url: string, parts: readonly TextPart[]): string => {
  const match = parts.find(({ marked }) => marked)?.text ?? '';
  return `${url}#:~:text=${encodeURIComponent(match).replaceAll('-', '%2D')}`;
};

/** Which page of its issue it is. */
const placeOf = ({ kind, item }: PageRecord): string =>
  item > 0 ? `第${String(item)}条` : kind === 'issue' ? '本期首页' : '';

const toEntry = ({ page }: Hit, url: string, query: Query): HTMLElement => {
  const link = element('a', 'hit-title', ...markTitle(page.title, query));
  link.setAttribute('href', url);
  link.dataset.searchResult = '';
  const facts = [placeOf(page), page.date, ...page.regions].filter((fact) => fact !== '').join('　');
  return element('li', 'hit', link, element('p', 'hit-facts', facts));
};

/** `base` is the site's base path, with a slash at the end. */
export const resultList = (list: HTMLElement, base: string): ResultList => {
  const waiting = new Map<Element, () => Promise<void>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void waiting.get(target)?.();
        waiting.delete(target);
      }
    },
    { rootMargin: '400px' },
  );
  const showExcerpt = async (entry: HTMLElement, { page, loadContent }: Hit, query: Query): Promise<void> => {
    const parts = excerpt(fromContent(await loadContent()), fold(page.title), query);
    if (parts.length === 0) return;
    const passage = element('a', 'hit-passage', ...toNodes(parts));
    passage.setAttribute('href', passageUrl(`${base}${page.url}`, parts));
    entry.append(element('p', 'hit-excerpt', passage));
  };
  let group: { name: string; entries: HTMLElement } | undefined;
  const groupFor = (name: string): HTMLElement => {
    if (group?.name !== name) {
      group = { name, entries: element('ol', 'hits') };
      const heading = name === '' ? '其他' : name;
      list.append(element('section', 'hit-group', element('h2', 'hit-issue', heading), group.entries));
    }
    return group.entries;
  };
  return {
    clear: () => {
      observer.disconnect();
      waiting.clear();
      group = undefined;
      list.replaceChildren();
    },
    append: (hits, query) => {
      for (const hit of hits) {
        const entry = toEntry(hit, `${base}${hit.page.url}`, query);
        groupFor(hit.page.group).append(entry);
        waiting.set(entry, () => showExcerpt(entry, hit, query));
        observer.observe(entry);
      }
    },
  };
};
