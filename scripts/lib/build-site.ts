import path from 'node:path';
import { build } from 'astro';
import { archiveFolders } from '../../src/archive/folders.ts';
import { projectRoot } from './project-root.ts';
import { siteSettings } from './site-settings.ts';

/**
 * Builds the site where the environment says (`astro.config.mjs` reads the same variables). Astro's own talk is left
 * out but for warnings; the integrations throw what they find. Throws where a setting makes no sense.
 */
export const buildSite = async (env: NodeJS.ProcessEnv): Promise<number> => {
  siteSettings(env, projectRoot);
  const { out } = archiveFolders(env, projectRoot);
  const started = performance.now();
  await build({ root: projectRoot, logLevel: 'warn' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`网站建好：${path.relative(process.cwd(), out) || '.'}（${seconds} 秒）`);
  return 0;
};
