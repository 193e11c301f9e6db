import { expect, test } from 'vitest';
import { limitsFor, overBudget } from '../../../src/integrations/budgets.ts';
import { compressedSize, pageWeight } from '../../../src/integrations/page-weight.ts';

const files: Readonly<Record<string, string>> = {
  'a.css': 'p { color: red }',
  'a.js': 'import{b}from"./b.js";import"./c.js";const d=()=>import("./later.js");b(d)',
  'b.js': 'export const b=1;export*from"./sub/e.js"',
  'c.js': 'c()',
  'sub/e.js': 'import"../c.js";e()',
  'later.js': 'later()',
};
const weigh = (html: string): ReturnType<typeof pageWeight> => pageWeight(html, '/base/', (name) => files[name]);
const sizes = (...texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text) => sum + compressedSize(text ?? ''), 0);

test('scripts weigh with all that they import at once, and nothing twice', () => {
  const { js } = weigh('<script type="module" src="/base/a.js"></script><link rel="modulepreload" href="/base/c.js">');
  expect(js).toBe(sizes(files['a.js'], files['b.js'], files['c.js'], files['sub/e.js']));
});

test('inline code and handlers weigh; data does not', () => {
  expect(weigh('<script>go()</script><p onclick="go()">')).toMatchObject({ js: sizes('go()', 'go()') });
  expect(weigh('<script type="application/ld+json">{"a":1}</script>')).toMatchObject({ js: 0, css: 0 });
});

test('style sheets and inline styles weigh', () => {
  expect(weigh('<link rel="stylesheet" href="/base/a.css"><style>b{}</style>').css).toBe(sizes(files['a.css'], 'b{}'));
});

test.each([
  ['index.html', { css: 12_000, js: 4000 }],
  ['search/index.html', { css: 12_000, js: 4000 }],
  ['issues/kx/2024/6/index.html', { css: 12_000, js: 4000, html: 30_000 }],
  ['issues/kx/2024/6/3/index.html', { css: 12_000, js: 4000, html: 20_000 }],
  ['issues/kx/2024/6/full/index.html', { css: 12_000, js: 0 }],
  ['issues/kx/2024/6/brief/index.html', { css: 12_000, js: 0 }],
  ['offline/index.html', { css: 12_000, js: 0 }],
  ['404.html', { css: 12_000, js: 0 }],
])('%s', (file, limits) => {
  expect(limitsFor(file)).toEqual(limits);
});

test('what is over is named, with both figures', () => {
  const file = 'issues/kx/2024/6/3/index.html';
  expect(overBudget(file, { html: 20_000, css: 12_000, js: 4000 })).toEqual([]);
  expect(overBudget(file, { html: 20_001, css: 0, js: 4001 }).map((sentence) => sentence.trim())).toEqual([
    `${file}：脚本压缩后 4001 字节，限 4000`,
    `${file}：网页压缩后 20001 字节，限 20000`,
  ]);
});
