import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { runStep } from '../../scripts/lib/run-step.ts';
import { serveSite, type ServedSite } from '../../scripts/lib/serve-site.ts';
import type { OfflinePlan } from '../../src/offline/offline-plan.ts';
import { launchBrowser } from './browser.ts';
import { sitemapPaths } from './visit.ts';

/** The site under a base path: a worker may only speak for what lies below it. */
const { out: built, base } = inject('bulletinSite');
const fixtures = path.join(projectRoot, 'tests', 'fixtures');
let browser: Browser;
let folder: string;
let out: string;
let served: ServedSite;
let context: BrowserContext;
let page: Page;
let plan: OfflinePlan;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A copy of the site for each test, to be changed as a new build would; a browser that knows nothing of it. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-offline-'));
  out = path.join(folder, 'out');
  await cp(built, out, { recursive: true });
  served = await serveSite({ out, base, port: 0 });
  context = await browser.newContext();
  page = await context.newPage();
  plan = await planOf();
});
afterEach(async () => {
  await context.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

const planOf = async (): Promise<OfflinePlan> => {
  const worker = await readFile(path.join(out, 'sw.js'), 'utf8');
  const [, json = ''] = /^const offlinePlan=(\{.*\});\n/u.exec(worker) ?? [];
  return JSON.parse(json) as OfflinePlan;
};

const at = (address: string): string => new URL(address, served.url).href;

/** Opens a page; gives its status and its heading. */
const open = async (address: string): Promise<readonly [status: number | undefined, heading: string]> => {
  const response = await page.goto(at(address), { waitUntil: 'load' });
  return [response?.status(), await page.locator('h1').innerText()];
};

/** Waits until the worker speaks for the page: by then it has kept what it keeps beforehand. */
const workerReady = (): Promise<void> =>
  page.evaluate(async () => {
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });

const isKept = (address: string): Promise<boolean> =>
  page.evaluate(async (url) => (await caches.match(url)) !== undefined, at(address));

const cacheKeys = (): Promise<string[]> => page.evaluate(() => caches.keys());

/** Items of older issues: nothing keeps them but reading. */
const olderItems = async (): Promise<string[]> => {
  const items = (await sitemapPaths(served.url)).filter((address) => /\/\d+\/\d+\/\d+\/$/u.test(address));
  return items.filter((address) => !plan.pages.includes(address));
};

test('without a network what was read and the newest issue open; another page says so in Chinese', async () => {
  const [read = '', unread = ''] = await olderItems();
  expect(unread).not.toBe('');
  const home = await open(base);
  await workerReady();
  const item = await open(read);
  await expect.poll(() => isKept(read)).toBe(true);
  await served.close();

  expect(await open(base)).toEqual(home);
  expect(await open(read)).toEqual(item);
  const width = await page.evaluate(() => getComputedStyle(document.querySelector('.page') ?? document.body).maxWidth);
  expect(width, 'the style sheet is kept with the page').not.toBe('none');

  const items = plan.pages.filter((address) => /\/\d+\/$/u.test(address));
  expect(items.length).toBeGreaterThan(1);
  for (const address of plan.pages) {
    const [status, heading] = await open(address);
    expect([address, status], heading).toEqual([address, 200]);
  }

  const [status, heading] = await open(unread);
  expect(status).toBe(503);
  expect(heading).toBe('没有网络，这一页还没有存下');
  expect(page.url()).toBe(at(unread));
});

test('the first page one comes to is kept too, though no worker was there to see it', async () => {
  const [first = ''] = await olderItems();
  const item = await open(first);
  await expect.poll(() => isKept(first)).toBe(true);
  await served.close();
  expect(await open(first)).toEqual(item);
});

test('a new build is taken up: its pages at once, its worker in place of the old one, whose issue goes', async () => {
  const [read = ''] = await olderItems();
  await open(base);
  await workerReady();
  await open(read);
  await expect.poll(() => isKept(read)).toBe(true);
  expect(await cacheKeys()).toContain(`kuaixun-newest-${plan.version}`);

  const file = path.join(out, read.slice(base.length), 'index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace(/(<h1[^>]*>).*?(<\/h1>)/su, '$1改过的标题$2'));
  const worker = path.join(out, 'sw.js');
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(plan.version, 'thenextbuild'));

  expect(await open(read)).toEqual([200, '改过的标题']);
  await expect.poll(cacheKeys, { timeout: 10_000 }).not.toContain(`kuaixun-newest-${plan.version}`);
  expect(await cacheKeys()).toContain('kuaixun-newest-thenextbuild');
  await served.close();
  expect(await open(read)).toEqual([200, '改过的标题']);
});

test('switched off, no page names a worker, and one that is there goes with all it kept', async () => {
  await open(base);
  await workerReady();
  const { port } = new URL(served.url);
  const off = path.join(folder, 'off');
  const { code, output } = await runStep([process.execPath, 'scripts/build.ts'], {
    env: {
      KUAIXUN_CONTENT: path.join(fixtures, 'content'),
      KUAIXUN_SOURCES: path.join(fixtures, 'sources'),
      KUAIXUN_OUT: off,
      KUAIXUN_BASE: base,
      KUAIXUN_OFFLINE: 'off',
      // A machine's own variables of Vite's names are not to be taken for the site's.
      BASE_URL: '/elsewhere/',
      SITE: 'https://elsewhere.example',
    },
  });
  expect(code, output).toBe(0);
  await served.close();
  served = await serveSite({ out: off, base, port: Number(port) });

  await open(base);
  expect(await page.locator('html[data-worker]').count()).toBe(0);
  const registrations = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations, { timeout: 10_000 }).toBe(0);
  expect(await cacheKeys()).toEqual([]);
  await open(base);
  expect(await registrations()).toBe(0);
});
