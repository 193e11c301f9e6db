import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offlinePlan, promisedPages } from '../../../src/integrations/offline.ts';

let out: string;

const write = async (file: string, html: string): Promise<void> => {
  await mkdir(path.dirname(path.join(out, file)), { recursive: true });
  await writeFile(path.join(out, file), html);
};

beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'kuaixun-plan-'));
  await write(
    'offline/index.html',
    '<a href="/b/x/">别处</a><ol data-offline-pages><li><a href="/b/1/">一</a></li></ol>',
  );
  await write('1/index.html', '<h1>一</h1>');
});
afterEach(() => rm(out, { recursive: true, force: true }));

test('the offline page says what is kept: links of its list, each once, without fragments', () => {
  const html =
    '<a href="/x/">x</a><nav data-offline-pages><a href="/1/">1</a><a href="/1/#a">1</a><a href="/2/">2</a></nav>';
  expect(promisedPages(html)).toEqual(['/1/', '/2/']);
});

test('the plan names them under the base path, and changes with them and the worker alone', async () => {
  const plan = await offlinePlan(out, '/b/', 'code');
  expect(plan).toMatchObject({ fallback: '/b/offline/', pages: ['/b/offline/', '/b/1/'] });
  expect(plan.version).toMatch(/^[0-9a-f]{12}$/u);
  await write('2/index.html', '<h1>二</h1>');
  expect(await offlinePlan(out, '/b/', 'code')).toEqual(plan);
  expect((await offlinePlan(out, '/b/', 'other code')).version).not.toBe(plan.version);
  await write('1/index.html', '<h1>一，改过</h1>');
  expect((await offlinePlan(out, '/b/', 'code')).version).not.toBe(plan.version);
});

test('a page that is promised and not there fails the build', async () => {
  await rm(path.join(out, '1'), { recursive: true });
  await expect(offlinePlan(out, '/b/', 'code')).rejects.toThrow(/\/b\/1\/ 没有建出来/u);
});
