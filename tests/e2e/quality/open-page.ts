import type { Page } from 'playwright-core';

/** Scrolls through the results of a search, down and back: the passages found are fetched as they come into view. */
const showAllPassages = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 100));
    for (let bottom = 0; bottom < document.documentElement.scrollHeight; bottom += window.innerHeight) {
      window.scrollTo(0, bottom);
      await pause();
    }
    const passages = document.getElementsByClassName('hit-passage');
    for (let before = -1; passages.length !== before; await pause()) before = passages.length;
    window.scrollTo(0, 0);
  });

/** Opens an address and waits until nothing more is coming: fonts set, a search that the address asks for over. */
export const openPage = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  if (new URL(url).searchParams.has('q')) {
    await page.waitForSelector('[data-search-status][data-state="complete"]');
    await showAllPassages(page);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};
