import { expect, test } from 'vitest';
import { assetsIn } from '../../../src/offline/page-assets.ts';

test('a page asks for its hashed style sheets and scripts, each once', () => {
  const html = `<link rel="stylesheet" href="/b/_astro/a.1.css"><link rel="icon" href="/b/icon.svg">
    <script type="module" src="/b/_astro/s.2.js"></script><a href="/b/1/">一</a><link href="/b/_astro/a.1.css">`;
  expect(assetsIn(html)).toEqual(['/b/_astro/a.1.css', '/b/_astro/s.2.js']);
});
