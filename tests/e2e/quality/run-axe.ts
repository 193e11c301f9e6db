import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Which rules: all that axe-core has on by default, and the size of targets besides (WCAG 2.2, 2.5.8); or those alone
 * that look at colours, for a page whose other rules were run in another scheme.
 */
const ruleSets = {
  all: { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } },
  colours: { resultTypes: ['violations'], preload: false, runOnly: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOptions>;

/** What axe-core finds wrong with an open page as it stands: a line a place, the rule first. */
export const runAxe = async (page: Page, rules: keyof typeof ruleSets): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: axeFile });
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id} ${target.join(' ')} ${any[0]?.message ?? ''}`.trimEnd()),
    );
  }, ruleSets[rules] as RunOptions);
};
