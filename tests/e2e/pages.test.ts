import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sitemapPaths, visitAll, type Visit } from './visit.ts';

/** Paths of the pages that the Markdown asks for, counted without the program: a file an issue, `## N.` an item. */
const expectedPages = async (content: string, base: string): Promise<string[]> => {
  const folder = path.join(content, 'issues');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  const pages = await Promise.all(
    files.map(async (file) => {
      const issue = `${base}issues/${file.split(path.sep).join('/').replace(/\.md$/u, '')}/`;
      const markdown = await readFile(path.join(folder, file), 'utf8');
      const items = [...markdown.matchAll(/^## (\d+)\./gmu)].map(([, number = '']) => `${issue}${number}/`);
      return [issue, ...items];
    }),
  );
  return pages.flat();
};

/** Width and height of a PNG by its header (W3C PNG, 11.2.1). */
const pngSize = (bytes: Buffer): readonly [number, number] => {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.each(['rootSite', 'bulletinSite'] as const)('%s', (name) => {
  const site = inject(name);
  const origin = new URL(site.url).origin;
  let browser: Browser;
  let visits: Visit[];

  beforeAll(async () => {
    browser = await launchBrowser();
    visits = await visitAll(browser, site.url, [...(await sitemapPaths(site.url)), `${site.base}404.html`]);
  });
  afterAll(() => browser.close());

  test('there is a page for every issue and item, with a picture of 1200 × 630', async () => {
    const pages = await expectedPages(site.content, site.base);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const visit = visits.find((one) => one.path === page);
      expect(visit, page).toBeDefined();
      expect(visit?.text, page).toBeTruthy();
      const picture = await fetch(new URL(new URL(visit?.image ?? '', site.url).pathname, origin));
      expect(picture.headers.get('content-type'), page).toBe('image/png');
      expect(pngSize(Buffer.from(await picture.arrayBuffer())), page).toEqual([1200, 630]);
    }
  });

  test('nothing goes wrong in any page, and none asks another host for anything', () => {
    expect(visits.length).toBeGreaterThan(5);
    expect(visits.flatMap(({ path: page, trouble }) => trouble.map((one) => `${page} ${one}`))).toEqual([]);
    const elsewhere = visits.flatMap(({ requests }) => requests.filter((url) => !url.startsWith(site.url)));
    expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });

  test('every link leads to a page of the site', async () => {
    const own = visits.flatMap(({ links }) => links).filter((url) => new URL(url).origin === origin);
    const targets = [...new Set(own.map((url) => url.replace(/#.*$/u, '')))];
    expect(targets.length).toBeGreaterThan(10);
    const answers = await Promise.all(targets.map(async (url) => [url, (await fetch(url)).status] as const));
    expect(answers.filter(([url, status]) => status !== 200 || !url.startsWith(site.url))).toEqual([]);
  });

  test('what is not there is answered with the 404 page', async () => {
    const answer = await fetch(new URL('no-such-page/', site.url));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(await readFile(path.join(site.out, '404.html'), 'utf8'));
  });
});
