import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.ts';
import { launchBrowser } from '../browser.ts';
import { samplePages } from './page-types.ts';

/** What each category must reach, of a hundred. */
const least = 98;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const site = inject('rootSite');
const reports = path.join(projectRoot, 'test-results', 'lighthouse');
let browser: Browser;
let port: number;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

beforeAll(async () => {
  port = await freePort();
  browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
  await mkdir(reports, { recursive: true });
});
afterAll(() => browser.close());

/**
 * Lighthouse as it comes: a phone on a slow line. Writes its report, which tells a person what to mend. A neighbour on
 * the machine can spoil one run's loading times, so the best of three counts.
 */
test.each(['home', 'issue-long', 'item-long', 'search'])('%s', { retry: 2 }, async (name) => {
  const sample = (await samplePages(site.out)).find((one) => one.name === name);
  expect(sample).toBeDefined();
  const run = await lighthouse(site.url + (sample?.address ?? ''), {
    port,
    logLevel: 'error',
    output: 'html',
    onlyCategories: categories,
  });
  expect(run?.lhr.runtimeError).toBeUndefined();
  await writeFile(path.join(reports, `${name}.html`), String(run?.report));
  const scores = Object.values(run?.lhr.categories ?? {}).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]);
  const reached = Object.fromEntries(scores) as Record<string, number>;
  for (const id of categories) expect(reached[id], `${id} of ${name}`).toBeGreaterThanOrEqual(least);
});
