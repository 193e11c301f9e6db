/** Serves the built site. Usage: npm run serve; `KUAIXUN_OUT`, `KUAIXUN_BASE` and `PORT` say what and where. */
import { projectRoot } from './lib/project-root.ts';
import { runMain } from './lib/run-main.ts';
import { serveSite } from './lib/serve-site.ts';
import { siteSettings } from './lib/site-settings.ts';

process.exitCode = await runMain(async () => {
  const { url } = await serveSite(siteSettings(process.env, projectRoot));
  console.log(`网站在 ${url} （按 Ctrl+C 停止）`);
  return 0;
});
