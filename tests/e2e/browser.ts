import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackBrowser } from './packaged-browser.ts';

/** Names under which a Chromium may be on the PATH, and where macOS keeps it. */
const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const installed = (): string[] => {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = programs.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...found, ...applications].filter((file) => existsSync(file));
};

/**
 * Starts the machine's own Chromium where there is one that starts, the one from npm where there is none. That one is
 * started without the arguments it recommends: they are for one page in one process, and switch web security off. `more` are arguments for Chromium.
 */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  for (const executablePath of installed()) {
    const browser = await chromium.launch({ executablePath, args: [...more] }).catch(() => undefined);
    if (browser !== undefined) return browser;
  }
  const args = ['--disable-gpu', '--no-zygote', ...more];
  return chromium.launch({ executablePath: await unpackBrowser(), args });
};
