import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from './attribute-of.ts';

/** What a page says of itself outside its text. Null where it does not. */
export interface PageFacts {
  readonly title: string | null;
  /** As printed: 2024-02-19T09:30:00+08:00, 2024年2月19日 … */
  readonly time: string | null;
  readonly source: string | null;
  readonly author: string | null;
}

/**
 * Names (`name`, `property` or `itemprop` of a `meta`, lower case) by what they say, the surest first: Open Graph, the
 * article vocabulary, the tags prescribed for government sites (国办函〔2017〕81号, 政府网站发展指引), Dublin Core.
 */
const names: Readonly<Record<keyof PageFacts, readonly string[]>> = {
  title: ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'headline'],
  time: [
    'pubdate',
    'article:published_time',
    'og:release_date',
    'publishdate',
    'datepublished',
    'dc.date',
    'weibo:article:create_at',
  ],
  source: ['contentsource', 'source', 'mediaid', 'dc.source'],
  author: ['author', 'article:author', 'og:article:author', 'dc.creator'],
};

/** Keys of schema.org's Article in JSON-LD. */
const linkedData: Readonly<Partial<Record<keyof PageFacts, string>>> = {
  title: 'headline',
  time: 'datePublished',
  author: 'author',
};

const clean = (value: string): string | null => value.replaceAll(/\s+/gu, ' ').trim() || null;

const stringOf = (value: unknown): string | null => {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return stringOf(value[0]);
  return value !== null && typeof value === 'object' && 'name' in value ? stringOf(value.name) : null;
};

const articleOf = (value: unknown): Readonly<Record<string, unknown>> | null => {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  for (const entry of list) {
    if (entry === null || typeof entry !== 'object') continue;
    if ('datePublished' in entry || 'headline' in entry) return entry;
    const nested = '@graph' in entry ? articleOf(entry['@graph']) : null;
    if (nested) return nested;
  }
  return null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** `某文_频道_某网` → `某文`: a site puts its own name after the title of an article. */
const withoutSite = (title: string): string | null =>
  clean(title.split(/\s*[_|｜]\s*|\s+[-–—]+\s*|\s*[-–—]{2,}\s*/u)[0] ?? '');

const textOf = (element: Tree.Element): string =>
  element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');

/** Reads `meta`, JSON-LD and `title`. Ids stand in where a site names its author by number: those are left out. */
export const pageFacts = (document: Tree.ParentNode): PageFacts => {
  const metas = new Map<string, string>();
  let article: Readonly<Record<string, unknown>> | null = null;
  let title: string | null = null;
  const stack: Tree.Node[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (tree.isElementNode(node)) {
      const { tagName } = node;
      if (tagName === 'title') title ??= withoutSite(textOf(node));
      if (tagName === 'script' && attributeOf(node, 'type') === 'application/ld+json') {
        article ??= articleOf(parseJson(textOf(node)));
      }
      if (tagName === 'meta') {
        const value = clean(attributeOf(node, 'content'));
        for (const key of ['name', 'property', 'itemprop']) {
          const name = attributeOf(node, key).toLowerCase();
          if (name !== '' && value !== null && !metas.has(name)) metas.set(name, value);
        }
      }
    }
    if ('childNodes' in node) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Tree.Node);
    }
  }
  const fact = (key: keyof PageFacts): string | null => {
    const named = names[key].map((name) => metas.get(name)).find((value) => value !== undefined);
    const value = named ?? stringOf(article?.[linkedData[key] ?? '']);
    return value !== null && /\p{L}|\d{4}/u.test(value) && !/^(?:https?:|\d+$)/u.test(value) ? value : null;
  };
  const own = fact('title');
  return {
    title: (own === null ? null : withoutSite(own)) ?? title,
    time: fact('time'),
    source: fact('source'),
    author: fact('author'),
  };
};
