import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { emptyContactSheet, writeContactSheet } from './contact-sheet.ts';
import { findOverflow } from './find-overflow.ts';
import { inParallel } from './in-parallel.ts';
import { lookAtPage, views, type PageFindings } from './look-at-page.ts';
import { samplePages, type SamplePage } from './page-types.ts';
import { runAxe } from './run-axe.ts';

const site = inject('rootSite');
let browser: Browser;
let samples: readonly SamplePage[];
let findings: readonly PageFindings[];

beforeAll(async () => {
  browser = await launchBrowser();
  samples = await samplePages(site.out);
  await emptyContactSheet();
  findings = await inParallel(samples, 3, (sample) => lookAtPage(browser, site.url, sample));
  await writeContactSheet(samples, views);
}, 600_000);
afterAll(() => browser.close());

test('axe-core finds nothing on any type of page, at any width, in any colours', () => {
  expect(samples.length).toBeGreaterThan(20);
  expect(findings.flatMap(({ axe }) => axe)).toEqual([]);
});

test('nothing scrolls sideways, and no text is cut', () => {
  expect(findings.flatMap(({ overflow }) => overflow)).toEqual([]);
});

test('what is looked for is found on a page that has it', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.setContent(
    `<html lang="zh"><title>一页</title><main><h1 style="color: #ccc; background: #fff">浅字</h1>
    <p class="cut" style="overflow: hidden; white-space: nowrap; width: 5em">这一行比它的格子长得多</p>
    <p class="low" style="overflow: hidden; height: 1em; line-height: 1.5">头一行<br>第二行</p>
    <p class="wide" style="width: 500px">这一段比窗口宽，宽得要横着滚动，宽得要横着滚动才看得见这里</p>
    <p class="pane" style="overflow: auto; width: 5em"><span style="white-space: nowrap">自己会滚动的一长行字</span></p>
    <p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">只给耳朵</p></main>`,
  );
  const overflow = await findOverflow(page);
  expect(overflow.map((one) => one.replace(/ “.*/u, ''))).toEqual([
    expect.stringMatching(/^scrolls sideways: \d+ px$/u),
    'cut by main > p.cut: main > p.cut',
    'cut by main > p.low: main > p.low',
    'outside the window: main > p.wide',
  ]);
  expect((await runAxe(page, 'colours')).map((one) => one.split(' ')[0])).toEqual(['color-contrast']);
  await page.close();
});
