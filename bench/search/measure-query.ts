import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { compressedSize } from '../../src/integrations/page-weight.ts';
import { ask } from '../../tests/e2e/ask.ts';

/** What one query costs a reader. */
export interface QueryCost {
  readonly query: string;
  readonly total: number;
  /** Milliseconds until the first hits were shown, and until all were. */
  readonly first: number;
  readonly complete: number;
  /** Kilobytes loaded until the first hits were shown, and in all: text as a host compresses it, the index as it is. */
  readonly firstKilobytes: number;
  readonly kilobytes: number;
}

const sizeOf = async (out: string, url: string): Promise<number> => {
  const bytes = await readFile(path.join(out, decodeURIComponent(new URL(url).pathname)));
  return /\.(?:js|json|html|css)$/u.test(new URL(url).pathname) ? compressedSize(bytes.toString('utf8')) : bytes.length;
};

/** Searches on the open search page of a site that is served from `out`. */
export const measureQuery = async (page: Page, out: string, query: string): Promise<QueryCost> => {
  const asked: { readonly url: string; readonly at: number }[] = [];
  const note = (request: { url: () => string }): void => {
    asked.push({ url: request.url(), at: performance.now() });
  };
  page.on('request', note);
  const started = performance.now();
  const { total, firstMilliseconds } = await ask(page, query);
  const complete = performance.now() - started;
  page.off('request', note);
  const sizes = await Promise.all(asked.map(async ({ url, at }) => ({ at, size: await sizeOf(out, url) })));
  const sum = (all: typeof sizes): number => all.reduce((bytes, { size }) => bytes + size, 0) / 1000;
  const early = sizes.filter(({ at }) => at - started <= firstMilliseconds);
  return { query, total, first: firstMilliseconds, complete, firstKilobytes: sum(early), kilobytes: sum(sizes) };
};
