// @ts-check
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { offline } from './src/integrations/offline.ts';
import { pageBudgets } from './src/integrations/budgets.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteSettings } from './scripts/lib/site-settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { site, base, out, offline: keptOffline } = siteSettings(process.env, root);

/** Builds of different archives, or for different places, keep their working files apart. */
const place = createHash('sha256')
  .update(
    [site, base, out, String(keptOffline), process.env.KUAIXUN_CONTENT ?? '', process.env.KUAIXUN_SOURCES ?? ''].join(
      '\n',
    ),
  )
  .digest('hex')
  .slice(0, 12);

export default defineConfig({
  site,
  base,
  outDir: out,
  cacheDir: `.cache/astro/${place}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // In this order: the index first, then what looks at everything that was written.
  integrations: [searchIndex(), offline({ enabled: keptOffline }), linkCheck(), pageBudgets()],
  // Scripts stay in files: a content security policy need not allow inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // Pages of text (关于) go through remark and rehype. Punctuation is Chinese already.
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
});
