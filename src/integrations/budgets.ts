import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KuaixunError } from '../errors/kuaixun-error.ts';
import { builtPages } from './built-pages.ts';
import { pageWeight, type PageWeight, type ReadSiteFile } from './page-weight.ts';

type Part = keyof PageWeight;

const partNames: Readonly<Record<Part, string>> = { html: '网页', css: '样式', js: '脚本' };

/**
 * Bytes after Brotli that a page may weigh; `../shared/design/reading.md`, "Budgets". Later rows outrank earlier ones.
 * Pages without search, which are for paper or for when there is no network, load no script at all.
 */
const budgets: readonly { readonly pages: RegExp; readonly limits: Partial<Record<Part, number>> }[] = [
  { pages: /./u, limits: { css: 12_000, js: 4000 } },
  { pages: /^(?:404|(?:.*\/)?(?:full|brief|offline)\/index)\.html$/u, limits: { js: 0 } },
  { pages: /^issues\/[^/]+\/\d+\/\d+\/index\.html$/u, limits: { html: 30_000 } },
  { pages: /^issues\/[^/]+\/\d+\/\d+\/\d+\/index\.html$/u, limits: { html: 20_000 } },
];

/** What a page may weigh. `file` is its path relative to the output folder. */
export const limitsFor = (file: string): Partial<Record<Part, number>> =>
  Object.assign({}, ...budgets.filter(({ pages }) => pages.test(file)).map(({ limits }) => limits)) as Partial<
    Record<Part, number>
  >;

/** What is over its budget, as sentences. */
export const overBudget = (file: string, weight: PageWeight): string[] =>
  Object.entries(limitsFor(file)).flatMap(([name, limit]) => {
    const part = name as Part;
    return weight[part] > limit
      ? [`  ${file}：${partNames[part]}压缩后 ${String(weight[part])} 字节，限 ${String(limit)}`]
      : [];
  });

/** Weighs every page of a built site. Throws where one is over its budget, naming the page, the part and both figures. */
const checkBudgets = async (out: string, base: string): Promise<void> => {
  const cache = new Map<string, string | undefined>();
  const read: ReadSiteFile = (name) => {
    const file = path.join(out, name);
    if (!cache.has(name)) cache.set(name, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    return cache.get(name);
  };
  const over: string[] = [];
  for await (const { file, html } of builtPages(out)) over.push(...overBudget(file, pageWeight(html, base, read)));
  if (over.length === 0) return;
  throw new KuaixunError(
    'over-budget',
    `有 ${String(over.length)} 处超出分量：\n${over.slice(0, 20).join('\n')}`,
    '减轻所列各页；限额写在 src/integrations/budgets.ts。',
  );
};

/** After the pages are written: none is heavier than readers were promised. */
export const pageBudgets = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'kuaixun-budgets',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': ({ dir }) => checkBudgets(fileURLToPath(dir), base),
    },
  };
};
