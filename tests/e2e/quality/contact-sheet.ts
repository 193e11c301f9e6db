import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../scripts/lib/project-root.ts';
import { escapeHtml } from '../../../src/site/escape-html.ts';
import type { SamplePage } from './page-types.ts';

/** Where the pictures and the page that shows them are left for a person to look through; CI keeps the folder. */
const contactSheetFolder = path.join(projectRoot, 'test-results', 'contact-sheet');

/** Pixels of a page that are photographed; what comes below repeats what is above. */
const tallest = 4000;

export const emptyContactSheet = async (): Promise<void> => {
  await rm(contactSheetFolder, { recursive: true, force: true });
  await mkdir(contactSheetFolder, { recursive: true });
};

/** Photographs an open page as it stands, from its top. `view` says how it was looked at: `360-light`. */
export const photograph = async (page: Page, { name }: SamplePage, view: string): Promise<void> => {
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
  const file = path.join(contactSheetFolder, `${name}.${view}.jpg`);
  // A PNG takes the browser twice as long, and shows an eye no more.
  const format = { type: 'jpeg', quality: 85 } as const;
  await page.screenshot({ ...format, path: file, fullPage: true, clip, animations: 'disabled', caret: 'hide' });
};

const style = `
body { margin: 1rem; background: #888; color: #000; font: 14px/1.4 sans-serif }
nav { columns: 6 9rem } section > div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start }
figure { margin: 0; flex: none } figcaption { padding: .25rem 0 } img { display: block; height: auto }
h2 { margin: 2rem 0 .5rem; position: sticky; left: 0 } a { color: inherit }`;

/** One page with every picture, a row a sample, half size; a picture opens in full. Needs nothing but the folder. */
export const writeContactSheet = async (
  samples: readonly SamplePage[],
  views: readonly { readonly name: string; readonly width: number }[],
): Promise<void> => {
  const rows = samples.map(({ name, address }) => {
    const pictures = views.map((view) => {
      const file = `${name}.${view.name}.jpg`;
      const size = `width="${String(view.width / 2)}"`;
      const picture = `<a href="${file}"><img src="${file}" ${size} loading="lazy" alt="${name} ${view.name}"></a>`;
      return `<figure><figcaption>${view.name}</figcaption>${picture}</figure>`;
    });
    return `<section id="${name}"><h2>${name} · /${escapeHtml(address)}</h2><div>${pictures.join('')}</div></section>`;
  });
  const contents = samples.map(({ name }) => `<a href="#${name}">${name}</a><br>`).join('');
  const html =
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>版式样张</title><style>${style}</style>` +
    `<h1>版式样张</h1><nav>${contents}</nav>${rows.join('\n')}</html>\n`;
  await writeFile(path.join(contactSheetFolder, 'index.html'), html);
};
