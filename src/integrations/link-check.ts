import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../archive/list-files.ts';
import { KuaixunError } from '../errors/kuaixun-error.ts';
import { builtPages } from './built-pages.ts';
import { checkLinks, type LinkedSite, type LinkProblem } from './check-links.ts';
import { cssUrls, pageReferences, type PageReferences } from './page-references.ts';

/** Problems that a message names one by one. */
const shown = 20;

const readSite = async (out: string, origin: string, base: string): Promise<LinkedSite> => {
  const files = await listFiles(out);
  const pages = new Map<string, PageReferences>();
  for await (const { file, html } of builtPages(out)) pages.set(file, pageReferences(html));
  const styles = new Map<string, readonly string[]>();
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    styles.set(file, cssUrls(await readFile(path.join(out, file), 'utf8')));
  }
  return { files: new Set(files), pages, styles, origin, base };
};

const describe = ({ file, url, problem }: LinkProblem): string => `  ${file}：${url}　${problem}`;

/** Checks the links of a built site. Throws where one is broken, naming the page, the link and what is wrong. */
const checkBuiltLinks = async (out: string, origin: string, base: string): Promise<number> => {
  const site = await readSite(out, origin, base);
  const problems = checkLinks(site);
  if (problems.length > 0) {
    const rest = problems.length > shown ? `\n  …另有 ${String(problems.length - shown)} 处` : '';
    throw new KuaixunError(
      'broken-links',
      `网站里有 ${String(problems.length)} 处链接不对：\n${problems.slice(0, shown).map(describe).join('\n')}${rest}`,
      '改正所列各页的模板或内容；网址一律由 src/site/paths.ts 与 src/site/site-url.ts 给出。',
    );
  }
  return [...site.pages.values()].reduce((sum, { references }) => sum + references.length, 0);
};

/** After the pages are written: no broken link, nothing fetched from another host. */
export const linkCheck = (): AstroIntegration => {
  let origin = '';
  let base = '/';
  return {
    name: 'kuaixun-link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? 'http://localhost').origin;
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const links = await checkBuiltLinks(fileURLToPath(dir), origin, base);
        logger.info(`链接：${String(links)} 处，都通`);
      },
    },
  };
};
