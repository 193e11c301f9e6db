import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { inParallel } from './in-parallel.ts';
import { openPage } from './open-page.ts';
import { samplePages, type SamplePage } from './page-types.ts';
import { tabThrough } from './tab-through.ts';

const site = inject('rootSite');
/** Nothing moves, and no worker fetches beside. */
const quiet = { reducedMotion: 'reduce', serviceWorkers: 'block' } as const;
let browser: Browser;
let samples: readonly SamplePage[];

beforeAll(async () => {
  browser = await launchBrowser();
  samples = await samplePages(site.out);
});
afterAll(() => browser.close());

test('Tab comes to everything, in the order of the page, and is seen where it is', async () => {
  const found = await inParallel(samples, 2, async ({ name, address }) => {
    const page = await browser.newPage({ ...quiet, viewport: { width: 1280, height: 800 } });
    await openPage(page, site.url + address);
    const trouble = await tabThrough(page);
    await page.close();
    return trouble.map((one) => `${name}: ${one}`);
  });
  expect(found.flat()).toEqual([]);
});

test('the first Tab offers to skip to the text, and does', async () => {
  const found = await inParallel(samples, 2, async ({ name, address }) => {
    const page = await browser.newPage({ ...quiet, viewport: { width: 360, height: 800 } });
    await openPage(page, site.url + address);
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const link = document.activeElement;
      return link?.matches('a[href="#main"]') === true && link.getBoundingClientRect().top >= 0;
    });
    await page.keyboard.press('Enter');
    const skipped = await page.evaluate(() => document.activeElement?.id === 'main');
    await page.keyboard.press('Tab');
    const passed = await page.evaluate(() => document.activeElement?.closest('body > header') === null);
    await page.close();
    return shown && skipped && passed ? [] : [name];
  });
  expect(found.flat()).toEqual([]);
});

test('what is looked for is found on a page that has it', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.setContent(
    `<html lang="zh"><title>一页</title><a href="#a" id="a">甲</a><a href="#b" id="b" tabindex="2">乙</a>
    <a href="#c" id="c" style="outline: none">丙</a><button id="d" tabindex="-1">丁</button></html>`,
  );
  expect(await tabThrough(page)).toEqual([
    'no key reaches button#d “丁”',
    'after 0 came a#b “乙”, not a#a “甲”',
    'focus does not show on a#c “丙”',
  ]);
  await page.close();
});
