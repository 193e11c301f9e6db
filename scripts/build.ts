/**
 * Builds the site. Usage: npm run build; `KUAIXUN_CONTENT`, `KUAIXUN_SOURCES`, `KUAIXUN_OUT`, `KUAIXUN_SITE` and
 * `KUAIXUN_BASE` say from where, to where and for where.
 */
import { buildSite } from './lib/build-site.ts';
import { runMain } from './lib/run-main.ts';

process.exitCode = await runMain(() => buildSite(process.env));
