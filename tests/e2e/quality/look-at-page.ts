import type { Browser, Page } from 'playwright-core';
import { photograph } from './contact-sheet.ts';
import { findOverflow } from './find-overflow.ts';
import { openPage } from './open-page.ts';
import type { SamplePage } from './page-types.ts';
import { runAxe } from './run-axe.ts';

/** What is wrong with a page, a line a place, each with the view in which it was seen. */
export interface PageFindings {
  readonly axe: readonly string[];
  readonly overflow: readonly string[];
}

const widths = [360, 768, 1280] as const;
/** A4 at 96 pixels an inch. */
const paperWidth = 794;

/** How every page is looked at, in the order of the contact sheet. */
export const views: readonly { readonly name: string; readonly width: number }[] = [
  ...widths.map((width) => ({ name: `${String(width)}-light`, width })),
  ...widths.map((width) => ({ name: `${String(width)}-dark`, width })),
  { name: 'forced-colors', width: 768 },
  { name: 'print', width: paperWidth },
];

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/**
 * Opens a page once and looks at it in every view: light in full, at last with everything unfolded; dark and with the
 * reader's own colours for its colours alone, for nothing else depends on the scheme; as it would be printed. Motion is off, so that
 * no colour is caught half-way.
 */
export const lookAtPage = async (browser: Browser, siteUrl: string, sample: SamplePage): Promise<PageFindings> => {
  // The worker has nothing to show, and would fetch the newest issue anew for every page.
  const page = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' });
  const axe: string[] = [];
  const overflow: string[] = [];
  const note = (list: string[], view: string, found: readonly string[]): void => {
    list.push(...found.map((one) => `${sample.name} ${view}: ${one}`));
  };
  await openPage(page, siteUrl + sample.address);
  // What is below the window is laid out as when one comes to it.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of widths) {
      const view = `${String(width)}-${scheme}`;
      await page.setViewportSize({ width, height: 800 });
      await photograph(page, sample, view);
      if (scheme === 'light' && width === widths.at(-1)) await unfold(page);
      note(axe, view, await runAxe(page, scheme === 'light' ? 'all' : 'colours'));
      if (scheme === 'light') note(overflow, view, await findOverflow(page));
    }
  }
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  await page.setViewportSize({ width: paperWidth, height: 1123 });
  await photograph(page, sample, 'print');

  await page.emulateMedia({ forcedColors: 'active', media: 'screen' });
  await page.setViewportSize({ width: 768, height: 800 });
  await photograph(page, sample, 'forced-colors');
  note(axe, 'forced-colors', await runAxe(page, 'colours'));
  note(overflow, 'forced-colors', await findOverflow(page));
  await page.close();
  return { axe, overflow };
};
