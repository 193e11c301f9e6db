import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KuaixunError } from '../errors/kuaixun-error.ts';
import type { OfflinePlan } from '../offline/offline-plan.ts';
import { attribute, elementsOf, parseHtml } from './html-tree.ts';

/** The worker has to lie at the top of the site: it speaks for what lies beside and below it. */
const workerFile = 'sw.js';

const offlinePage = 'offline/index.html';

/** Paths that the offline page says can be read without a network: its links in `[data-offline-pages]`. */
export const promisedPages = (html: string): string[] => {
  const lists = [...elementsOf(parseHtml(html))].filter(
    (element) => attribute(element, 'data-offline-pages') !== undefined,
  );
  const links = lists.flatMap((list) => [...elementsOf(list)]).map((element) => attribute(element, 'href'));
  return [...new Set(links.filter((href) => href !== undefined).map((href) => href.replace(/#.*$/u, '')))];
};

/**
 * What the worker keeps beforehand: what the offline page promises, and that page itself. The version is a hash of
 * those pages and of the worker. Throws where a promised page is not there.
 */
export const offlinePlan = async (out: string, base: string, worker: string): Promise<OfflinePlan> => {
  const fallback = `${base}offline/`;
  const promised = promisedPages(await readFile(path.join(out, offlinePage), 'utf8'));
  const pages = [fallback, ...promised.filter((page) => page !== fallback)];
  const hash = createHash('sha256').update(worker);
  for (const page of pages) {
    const file = path.join(out, page.slice(base.length), 'index.html');
    if (!existsSync(file)) {
      throw new KuaixunError(
        'offline-page-missing',
        `离线页列出的 ${page} 没有建出来。`,
        '改正 src/pages/offline.astro 里的清单。',
      );
    }
    hash.update(page).update(await readFile(file));
  }
  return { version: hash.digest('hex').slice(0, 12), fallback, pages };
};

/**
 * Reading offline. Has Vite make `sw.js` of `src/offline/worker.ts`, and writes the plan in front of it once the pages
 * are there; where it is off, of the worker that uninstalls itself. Pages read `import.meta.env.KUAIXUN_WORKER`.
 */
export const offline = ({ enabled }: { readonly enabled: boolean }): AstroIntegration => {
  let base = '/';
  const entry = enabled ? '../offline/worker.ts' : '../offline/uninstall-worker.ts';
  return {
    name: 'kuaixun-offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            define: { 'import.meta.env.KUAIXUN_WORKER': JSON.stringify(enabled ? `/${workerFile}` : null) },
            plugins: [
              {
                name: 'kuaixun-offline-worker',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  const id = fileURLToPath(new URL(entry, import.meta.url));
                  this.emitFile({ type: 'chunk', id, fileName: workerFile });
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!enabled) return;
        const out = fileURLToPath(dir);
        const file = path.join(out, workerFile);
        const worker = await readFile(file, 'utf8');
        const plan = await offlinePlan(out, base, worker);
        await writeFile(file, `const offlinePlan=${JSON.stringify(plan)};\n${worker}`);
        logger.info(`离线：预存 ${String(plan.pages.length)} 页，版本 ${plan.version}`);
      },
    },
  };
};
