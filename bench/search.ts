import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../scripts/lib/project-root.ts';
import { serveSite } from '../scripts/lib/serve-site.ts';
import { siteSettings } from '../scripts/lib/site-settings.ts';
import { setTable } from '../scripts/lib/set-table.ts';
import { archiveFolders } from '../src/archive/folders.ts';
import { listFiles } from '../src/archive/list-files.ts';
import { writeSearchIndex } from '../src/integrations/search-index.ts';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { measureQuery } from './search/measure-query.ts';
import { clausesOf, writePages } from './search/write-pages.ts';

/**
 * `node bench/search.ts [years] [issues a year]`: what search costs in an archive of decades. Takes the search page of
 * a built site (`npm run build`), puts a made-up archive behind it, and asks as a reader does.
 */

const [years = 30, issuesPerYear = 10] = process.argv.slice(2).map(Number);
const queries = ['新质生产力', '人才 政策', '的', '2024', '發展', '营商环境', '没有哪一页会这样写'];

const { out } = siteSettings(process.env, projectRoot);
const { content } = archiveFolders(process.env, projectRoot);
const folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-search-'));
const browser = await launchBrowser();
try {
  for (const part of ['_astro', path.join('search', 'index.html')]) {
    await cp(path.join(out, part), path.join(folder, part), { recursive: true });
  }
  const issues = (await listFiles(content)).filter((file) => file.endsWith('.md'));
  const texts = await Promise.all(issues.map((file) => readFile(path.join(content, file), 'utf8')));
  const size = { years, issuesPerYear, itemsPerIssue: 18 };
  const pages = await writePages(folder, texts.flatMap(clausesOf), size);
  await cp(path.join(folder, 'search', 'index.html'), path.join(folder, 'index.html'));
  const started = process.cpuUsage();
  const volumes = await writeSearchIndex(folder);
  const { user } = process.cpuUsage(started);
  console.log(
    `${String(years)} 年 ${String(years * issuesPerYear)} 期 ${String(pages)} 页，${String(volumes.length)} 卷；` +
      `编索引本进程用时 ${(user / 1e6).toFixed(1)} 秒，内存 ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  const site = await serveSite({ out: folder, base: '/', port: 0 });
  const rows: string[][] = [['检索', '条数', '首批毫秒', '全部毫秒', '首批 kB', '全部 kB']];
  const page = await browser.newPage();
  await page.goto(`${site.url}search/`);
  for (const query of [...queries, ...queries.slice(0, 2)]) {
    const { total, first, complete, firstKilobytes, kilobytes } = await measureQuery(page, folder, query);
    rows.push([query, ...[total, first, complete, firstKilobytes, kilobytes].map((value) => value.toFixed(0))]);
  }
  await site.close();
  console.log('第一条含打开索引；末两条是重查。');
  for (const line of setTable(rows)) console.log(line);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
