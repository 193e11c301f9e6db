import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/integrations/check-links.ts';
import { cssUrls, pageReferences } from '../../../src/integrations/page-references.ts';

const problemsOf = (html: string, base = '/'): (readonly [string, string])[] => {
  const pages = new Map([
    ['index.html', pageReferences('<p id="here"></p>')],
    ['a/b/index.html', pageReferences(html)],
  ]);
  const files = new Set([...pages.keys(), 'a/index.html', 'x.css', 'og.png']);
  const site = { files, pages, styles: new Map<string, string[]>(), origin: 'https://example.org', base };
  return checkLinks(site).map(({ url, problem }) => [url, problem]);
};

const cases: readonly (readonly [name: string, html: string, problems: readonly string[]])[] = [
  [
    'pages, files, places',
    '<a href="/"></a><a href="/a/"></a><a href="../"></a><a href="/#here"></a><a href="/x.css">',
    [],
  ],
  ['the page itself', '<i id="p"></i><a href="#p"></a><a href=""></a><a href="?q=1"></a>', []],
  ['what leads to no server', '<a href="mailto:a@b.c"></a><img src="data:image/png;base64,">', []],
  [
    'other people’s pages may be linked to',
    '<a href="https://other.org/"></a><link rel="license" href="https://cc.org/">',
    [],
  ],
  ['a file that is not there', '<a href="/none/"></a>', ['指向的文件不存在']],
  ['a folder without its slash', '<a href="/a"></a>', ['少了末尾的斜线']],
  ['a place that is not there', '<a href="/#there"></a>', ['指向的页里没有这个位置']],
  ['no address', '<a href="http://[x"></a>', ['不是网址']],
  ['a picture of ours by its full address', '<meta property="og:image" content="https://example.org/og.png">', []],
  [
    'a picture that is not there',
    '<meta property="og:image" content="https://example.org/no.png">',
    ['指向的文件不存在'],
  ],
  ...[
    '<script src="https://cdn.org/a.js"></script>',
    '<link rel="stylesheet" href="//cdn.org/a.css">',
    '<link rel="preconnect" href="https://cdn.org">',
    '<img srcset="/og.png 1x, https://cdn.org/2.png 2x">',
    '<iframe src="https://cdn.org/"></iframe>',
    '<style>@import "https://cdn.org/a.css";</style>',
    '<p style="background:url(https://cdn.org/a.png)"></p>',
    '<svg><image href="https://cdn.org/a.png"/></svg>',
  ].map((html) => ['what the browser would fetch elsewhere', html, ['要读者的浏览器去别的网站取东西']] as const),
];

test.each(cases)('%s: %s', (_, html, problems) => {
  expect(problemsOf(html).map(([, problem]) => problem)).toEqual(problems);
});

test('under a base path', () => {
  expect(problemsOf('<a href="/bulletin/a/"></a><a href="../../"></a>', '/bulletin/')).toEqual([]);
  expect(problemsOf('<a href="/a/"></a>', '/bulletin/')).toEqual([['/a/', '在网站的路径 /bulletin/ 之外']]);
});

test('style sheets', () => {
  expect(
    cssUrls(`@import 'a.css'; b { background: url( "c.png" ); mask: url(d.svg) } e { src: url('f.woff2') }`),
  ).toEqual(['a.css', 'c.png', 'd.svg', 'f.woff2']);
  const site = { files: new Set(['x.css', 'y.png']), pages: new Map(), origin: 'https://example.org', base: '/' };
  const problems = checkLinks({ ...site, styles: new Map([['x.css', ['y.png', 'z.png', 'https://cdn.org/f.woff2']]]) });
  expect(problems.map(({ url }) => url)).toEqual(['z.png', 'https://cdn.org/f.woff2']);
});
