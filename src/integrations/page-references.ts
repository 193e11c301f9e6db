import { attribute, elementsOf, isElement, parseHtml, rawText, type Element } from './html-tree.ts';

/** What a page points at. */
export interface Reference {
  /** As written in the page. */
  readonly url: string;
  /** The browser fetches it by itself, so it has to be the site's own; otherwise it is a link or a statement. */
  readonly fetched: boolean;
}

export interface PageReferences {
  readonly references: readonly Reference[];
  /** Targets for fragments. */
  readonly ids: ReadonlySet<string>;
}

/** Attributes whose URL the browser fetches when it shows the page (HTML standard, by element). */
const fetchedAttributes: readonly (readonly [element: string, attribute: string])[] = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['video', 'src'],
  ['video', 'poster'],
  ['audio', 'src'],
  ['track', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['input', 'src'],
  ['image', 'href'],
  ['use', 'href'],
];

/** `rel` values that make a browser fetch the link's target; the others only say something about it. */
const fetchedLinks =
  /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch)\b/u;

/** Meta tags whose content is the address of a picture of ours. */
const pictureTags = new Set(['og:image', 'twitter:image']);

const splitSet = (name: string, value: string): string[] =>
  name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/u)[0] ?? '') : [value];

/** URLs in a style sheet: of `url()` and `@import`. */
export const cssUrls = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gu)].map(
    (match) => match.slice(1).find(Boolean) ?? '',
  );

const ofElement = (element: Element): Reference[] => {
  const value = (name: string): string | undefined => attribute(element, name);
  const found: Reference[] = fetchedAttributes.flatMap(([tag, name]) => {
    const set = tag === element.tagName ? value(name) : undefined;
    return set === undefined ? [] : splitSet(name, set).map((url) => ({ url, fetched: true }));
  });
  const href = value('href');
  if (href !== undefined && element.tagName === 'link') {
    found.push({ url: href, fetched: fetchedLinks.test(value('rel') ?? '') });
  } else if (href !== undefined && (element.tagName === 'a' || element.tagName === 'area')) {
    found.push({ url: href, fetched: false });
  }
  const content = value('content');
  if (content !== undefined && pictureTags.has(value('property') ?? value('name') ?? '')) {
    found.push({ url: content, fetched: true });
  }
  const css = element.tagName === 'style' ? rawText(element) : (value('style') ?? '');
  return [...found, ...cssUrls(css).map((url) => ({ url, fetched: true }))];
};

/** Everything a built page points at, and what can be pointed at in it. */
export const pageReferences = (html: string): PageReferences => {
  const elements = [...elementsOf(parseHtml(html))].filter(isElement);
  const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
  return { references: elements.flatMap(ofElement), ids: new Set(ids) };
};
