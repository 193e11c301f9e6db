import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, elementsOf, parseHtml, rawText, type Element } from './html-tree.ts';

/** What a reader downloads for a page before doing anything, compressed, in bytes. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/** Gives the text of a file of the site by its path relative to the output folder; nothing where there is none. */
export type ReadSiteFile = (path: string) => string | undefined;

/** Brotli as a CDN does it on the fly: a site compressed beforehand is lighter still. */
export const compressedSize = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Modules that a module imports at once; `import()` is what comes later. */
const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["']([^"']+)["']/gu)].map(
    ([, url = '']) => url,
  );

const isScript = (element: Element): boolean =>
  element.tagName === 'script' && /^(?:module|text\/javascript)?$/u.test(attribute(element, 'type') ?? '');

const linkTo = (element: Element, rel: string): string | undefined =>
  element.tagName === 'link' && attribute(element, 'rel') === rel ? attribute(element, 'href') : undefined;

/** Style sheets and scripts of a page, with what they import at once; event handlers and inline code count too. */
export const pageWeight = (html: string, base: string, read: ReadSiteFile): PageWeight => {
  const elements = [...elementsOf(parseHtml(html))];
  const local = (url: string): string => (url.startsWith(base) ? url.slice(base.length) : url);
  const styles = elements.map((element) => linkTo(element, 'stylesheet')).filter((url) => url !== undefined);
  const inlineCss = elements.filter(({ tagName }) => tagName === 'style').map(rawText);
  const scripts = elements.filter(isScript);
  const sources = scripts.map((element) => attribute(element, 'src')).filter((url) => url !== undefined);
  const preloaded = elements.map((element) => linkTo(element, 'modulepreload')).filter((url) => url !== undefined);
  const handlers = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^on[a-z]+$/u.test(name)));

  const modules = new Map<string, string>();
  const load = (path: string): void => {
    const code = modules.has(path) ? undefined : read(path);
    if (code === undefined) return;
    modules.set(path, code);
    for (const url of staticImports(code)) load(posix.join(posix.dirname(path), url));
  };
  for (const url of [...sources, ...preloaded]) load(local(url));
  const code = [...modules.values(), ...scripts.map(rawText), ...handlers.map(({ value }) => value)];
  const sum = (texts: readonly string[]): number =>
    texts.filter((text) => text !== '').reduce((size, text) => size + compressedSize(text), 0);
  return {
    html: compressedSize(html),
    css: sum([...styles.map((url) => read(local(url)) ?? ''), ...inlineCss]),
    js: sum(code),
  };
};
