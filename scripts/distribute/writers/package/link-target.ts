/** Schemes a reader may be sent to, and whether an address of theirs names a host. */
const schemes: Readonly<Record<string, boolean>> = {
  'http:': true,
  'https:': true,
  'ftp:': true,
  'mailto:': false,
  'tel:': false,
};

/** What RFC 3986 allows in a path, a query and a fragment. */
const unallowed = /[^\w\-.~:/?@!$&'()*+,;=%#]/gu;
const loosePercent = /%(?![\da-f]{2})/giu;

/**
 * The address of a link as a package may hold it, or null where what an editor wrote is no full address: Word calls a
 * document broken that has such a link, and EPUBCheck a book. Its text stands all the same.
 */
export const linkTarget = (href: string): string | null => {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const hosted = schemes[url.protocol];
  if (hosted === undefined || (hosted && url.hostname === '')) return null;
  const start = hosted ? `${url.protocol}//${url.host}` : url.protocol;
  const [path = '', ...fragments] = (url.pathname + url.search + url.hash)
    .replaceAll(loosePercent, '%25')
    .replaceAll(unallowed, encodeURIComponent)
    .split('#');
  return start + path + (fragments.length === 0 ? '' : `#${fragments.join('%23')}`);
};
