import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { KuaixunError } from '../../src/errors/kuaixun-error.ts';
import { projectRoot } from './project-root.ts';
import { siteSettings } from './site-settings.ts';

/**
 * Builds the site where the environment says (`astro.config.mjs` reads the same variables). Astro's own talk is left
 * out but for warnings; the integrations report what they find. Throws where a setting makes no sense.
 */
export const buildSite = async (env: NodeJS.ProcessEnv): Promise<number> => {
  const { out } = siteSettings(env, projectRoot);
  for (const name of ['KUAIXUN_CONTENT', 'KUAIXUN_SOURCES']) {
    const folder = env[name];
    if (!folder || existsSync(path.resolve(projectRoot, folder))) continue;
    throw new KuaixunError(
      'folder-missing',
      `${name} 指向“${folder}”，没有这个文件夹。`,
      '改成已有的文件夹，或者先建好它。',
    );
  }
  const started = performance.now();
  await build({ root: projectRoot, logLevel: 'warn' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`网站建好：${path.relative(process.cwd(), out) || '.'}（${seconds} 秒）`);
  return 0;
};
