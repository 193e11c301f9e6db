import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of the site as a reader gets it. */
export interface Visit {
  readonly path: string;
  /** The text of `[data-pagefind-body]` as it is rendered, a line a paragraph; nothing where there is no such region. */
  readonly text: string | null;
  /** Absolute addresses of every link. */
  readonly links: readonly string[];
  readonly image: string | null;
  /** Addresses that the browser asked for. */
  readonly requests: readonly string[];
  /** What went wrong in the page: errors on the console, scripts that threw, files that did not come. */
  readonly trouble: readonly string[];
}

/** Addresses of all pages, as the sitemap of the site lists them. */
export const sitemapPaths = async (siteUrl: string): Promise<string[]> => {
  const xml = await (await fetch(new URL('sitemap.xml', siteUrl))).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => new URL(url).pathname);
};

const readPage = (page: Page): Promise<Pick<Visit, 'text' | 'links' | 'image'>> =>
  page.evaluate(() => {
    document.querySelectorAll('[data-pagefind-ignore]').forEach((element) => {
      element.remove();
    });
    const regions = [...document.querySelectorAll<HTMLElement>('[data-pagefind-body]')];
    return {
      text: regions.length === 0 ? null : regions.map((region) => region.innerText).join('\n'),
      links: [...document.querySelectorAll('a')].map(({ href }) => href).filter((href) => href !== ''),
      image: document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content ?? null,
    };
  });

/** Opens pages one after another in one tab and writes down what it sees. */
export const visitAll = async (
  browser: Browser,
  siteUrl: string,
  paths: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Visit[]> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  let requests: string[] = [];
  let trouble: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // A picture further down that was still on its way when the next page was opened.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') trouble.push(`${reason}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  const visits: Visit[] = [];
  for (const path of paths) {
    await page.goto(new URL(path, siteUrl).href, { waitUntil: 'load' });
    visits.push({ path, ...(await readPage(page)), requests, trouble });
    requests = [];
    trouble = [];
  }
  await context.close();
  return visits;
};
