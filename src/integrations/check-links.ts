import type { PageReferences, Reference } from './page-references.ts';

/** A built site, as far as links are concerned. Paths are relative to the output folder. */
export interface LinkedSite {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageReferences>;
  /** Style sheets and what they fetch. */
  readonly styles: ReadonlyMap<string, readonly string[]>;
  readonly origin: string;
  /** Begins and ends in a slash. */
  readonly base: string;
}

export interface LinkProblem {
  readonly file: string;
  readonly url: string;
  readonly problem: string;
}

/** Schemes that lead to no server. */
const harmless = /^(?:data|mailto|tel|blob|javascript):/u;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const checkReference = (site: LinkedSite, file: string, { url, fetched }: Reference): string | undefined => {
  if (harmless.test(url)) return undefined;
  const page = new URL(site.base + file.replace(/(^|\/)index\.html$/u, '$1'), site.origin);
  const target = URL.parse(url, page.href);
  if (target === null) return '不是网址';
  if (target.origin !== page.origin) return fetched ? '要读者的浏览器去别的网站取东西' : undefined;
  if (!target.pathname.startsWith(site.base)) return `在网站的路径 ${site.base} 之外`;
  const path = decode(target.pathname.slice(site.base.length));
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(name)) return site.files.has(`${name}/index.html`) ? '少了末尾的斜线' : '指向的文件不存在';
  const fragment = decode(target.hash.slice(1)).replace(/:~:.*$/u, '');
  const ids = site.pages.get(name)?.ids;
  return fragment === '' || ids === undefined || ids.has(fragment) ? undefined : '指向的页里没有这个位置';
};

/**
 * Every link of the site leads to a file that is there, at a place that is there; whatever a browser fetches is the
 * site's own. Gives the problems, in the order of the pages.
 */
export const checkLinks = (site: LinkedSite): LinkProblem[] => {
  const styles = [...site.styles].map(([file, urls]) => [file, urls.map((url) => ({ url, fetched: true }))] as const);
  const pages = [...site.pages].map(([file, { references }]) => [file, references] as const);
  return [...pages, ...styles].flatMap(([file, references]) =>
    references.flatMap((reference) => {
      const problem = checkReference(site, file, reference);
      return problem === undefined ? [] : [{ file, url: reference.url, problem }];
    }),
  );
};
