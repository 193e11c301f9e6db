import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

/** One element of a feed's list of entries, as the browser's XML parser sees it. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly date: string;
  readonly content: string;
}

interface Feed {
  readonly error: string | null;
  readonly root: string;
  readonly version: string | null;
  /** Names of the elements that the feed has of its own, before its entries. */
  readonly elements: readonly string[];
  readonly self: string | null;
  readonly entries: readonly Entry[];
}

const readFeed = (page: Page, file: string): Promise<Feed> =>
  page.evaluate(async (name) => {
    const xml = new DOMParser().parseFromString(await (await fetch(name)).text(), 'application/xml');
    const root = xml.documentElement;
    const channel = root.querySelector(':scope > channel') ?? root;
    const children = (parent: Element): Element[] => [...parent.children];
    const text = (parent: Element, ...names: string[]): string =>
      children(parent)
        .find((child) => names.includes(child.nodeName))
        ?.textContent.trim() ?? '';
    const own = children(channel).filter(({ nodeName }) => nodeName !== 'item' && nodeName !== 'entry');
    return {
      error: xml.querySelector('parsererror')?.textContent ?? null,
      root: root.nodeName,
      version: root.getAttribute('version') ?? root.namespaceURI,
      elements: own.map(({ nodeName }) => nodeName),
      self: own.find((child) => child.getAttribute('rel') === 'self')?.getAttribute('href') ?? null,
      entries: children(channel)
        .filter(({ nodeName }) => nodeName === 'item' || nodeName === 'entry')
        .map((entry) => ({
          id: text(entry, 'guid', 'id'),
          title: text(entry, 'title'),
          link: text(entry, 'link') || (entry.querySelector('link')?.getAttribute('href') ?? ''),
          date: text(entry, 'pubDate', 'updated'),
          content: text(entry, 'content:encoded', 'content'),
        })),
    };
  }, file);

/** How many paragraphs the full page of an issue shows, and those of them that a feed's HTML does not hold. */
const comparePage = (page: Page, url: string, content: string): Promise<{ shown: number; missing: string[] }> =>
  page.evaluate(
    async ([address, html]) => {
      const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
      const plain = (element: Element): string => (element.textContent || '').replace(/\s+/gu, '');
      const text = plain(parse(html).body);
      const read = parse(await (await fetch(address)).text());
      const shown = [...read.querySelectorAll('.prose p:not([class])')].map(plain);
      return { shown: shown.length, missing: shown.filter((paragraph) => !text.includes(paragraph)) };
    },
    [url, content] as const,
  );

describe.each(['rootSite', 'bulletinSite'] as const)('%s', (name) => {
  const site = inject(name);
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(site.url);
  });
  afterAll(() => browser.close());

  /** What all three formats ask for: entries with ids of their own, a title, a date, a page that is there, full text. */
  const expectEntries = async (entries: readonly Entry[]): Promise<void> => {
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, title, link, date, content } of entries) {
      expect(id).not.toBe('');
      expect(title, id).not.toBe('');
      expect(Number.isNaN(Date.parse(date)), `${id}: ${date}`).toBe(false);
      const address = new URL(new URL(link).pathname, site.url);
      expect(address.href.startsWith(site.url), link).toBe(true);
      const { shown, missing } = await comparePage(page, `${address.href}full/`, content);
      expect(shown, link).toBeGreaterThan(0);
      expect(missing, `${link} lacks`).toEqual([]);
    }
  };

  test('RSS 2.0', async () => {
    const feed = await readFeed(page, 'rss.xml');
    expect(feed.error).toBeNull();
    expect([feed.root, feed.version]).toEqual(['rss', '2.0']);
    expect(feed.elements).toEqual(expect.arrayContaining(['title', 'link', 'description']));
    await expectEntries(feed.entries);
    for (const { date } of feed.entries) {
      expect(date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/u);
    }
  });

  test('Atom', async () => {
    const feed = await readFeed(page, 'atom.xml');
    expect(feed.error).toBeNull();
    expect([feed.root, feed.version]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(feed.elements).toEqual(expect.arrayContaining(['id', 'title', 'updated']));
    expect(new URL(feed.self ?? '').pathname).toBe(`${site.base}atom.xml`);
    await expectEntries(feed.entries);
    for (const { date, id } of feed.entries) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u);
      expect(URL.canParse(id), id).toBe(true);
    }
  });

  test('JSON Feed 1.1', async () => {
    const answer = await fetch(new URL('feed.json', site.url));
    const feed = (await answer.json()) as {
      version: string;
      title: string;
      feed_url: string;
      items: { id: string; url: string; title: string; content_html: string; date_published: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title).not.toBe('');
    expect(new URL(feed.feed_url).pathname).toBe(`${site.base}feed.json`);
    for (const { date_published } of feed.items) {
      expect(date_published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u);
    }
    await expectEntries(
      feed.items.map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url,
        date: item.date_published,
        content: item.content_html,
      })),
    );
  });
});
