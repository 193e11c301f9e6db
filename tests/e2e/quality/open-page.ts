import type { Page } from 'playwright-core';

/** Opens an address and waits until nothing more is coming: fonts set, a search that the address asks for over. */
export const openPage = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  if (new URL(url).searchParams.has('q')) {
    await page.waitForSelector('[data-search-status][data-state="complete"]');
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};
