import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { runStep } from '../../scripts/lib/run-step.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { channelIds, downloadsSchema } from '../../src/domain/download.ts';

const site = inject('rootSite');
const store = path.join(site.cache, 'downloads');

const manifests = async () => {
  const files = (await listFiles(store)).filter((file) => file.endsWith('manifest.json'));
  return Promise.all(
    files.map(async (file) => downloadsSchema.parse(JSON.parse(await readFile(path.join(store, file), 'utf8')))),
  );
};

test('every issue is there in every channel, and its page offers what is there with type and size', async () => {
  const all = await manifests();
  const issues = (await listFiles(path.join(site.content, 'issues'))).filter((file) => file.endsWith('.md'));
  expect(all).toHaveLength(issues.length);
  for (const { issue, files } of all) {
    expect([...new Set(files.map(({ channel }) => channel))]).toEqual([...channelIds]);
    const page = await (await fetch(new URL(`issues/${issue}/`, site.url))).text();
    const offered = [...page.matchAll(/href="\/(downloads\/[^"]+)"/gu)].map(([, href]) => href);
    expect(offered).toHaveLength(channelIds.length);
    for (const file of files) {
      const answer = await fetch(new URL(`downloads/${issue}/${file.name}`, site.url));
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(answer.status, file.name).toBe(200);
      expect(bytes.byteLength).toBe(file.bytes);
    }
    expect(page).toMatch(/PDF，\d+(?:\.\d)? [kM]B/u);
  }
});

test('made anew, they have the same bytes; with nothing changed, nothing is made', async () => {
  const first = await manifests();
  const env = { KUAIXUN_CACHE: `${site.cache}-again`, KUAIXUN_OUT: `${site.cache}-out` };
  const cold = await runStep([process.execPath, 'scripts/distribute.ts'], { env });
  expect(cold.code, cold.output).toBe(0);
  const files = (await listFiles(store)).filter((file) => !file.endsWith('.tmp'));
  expect(await listFiles(path.join(`${site.cache}-again`, 'downloads'))).toEqual(files);
  for (const file of files) {
    const [one, two] = await Promise.all(
      [store, path.join(`${site.cache}-again`, 'downloads')].map((root) => readFile(path.join(root, file))),
    );
    expect(two?.equals(one ?? Buffer.alloc(0)), file).toBe(true);
  }
  const warm = await runStep([process.execPath, 'scripts/distribute.ts'], { env });
  expect(warm.code).toBe(0);
  expect(warm.output).not.toContain('［1/');
  expect(warm.seconds).toBeLessThan(cold.seconds / 2);
  console.log(
    `分发：冷 ${cold.seconds.toFixed(1)} 秒，无变化 ${warm.seconds.toFixed(1)} 秒，${String(first.length)} 期`,
  );
  await Promise.all([rm(`${site.cache}-again`, { recursive: true }), rm(`${site.cache}-out`, { recursive: true })]);
});

test('wrong usage is told what is right', async () => {
  const wrong = await runStep([process.execPath, 'scripts/distribute.ts', '--only', 'pdf,fax']);
  expect(wrong.code).toBe(1);
  expect(wrong.output).toContain('没有“fax”这个渠道');
  const unknown = await runStep([process.execPath, 'scripts/distribute.ts', 'no/2024/1']);
  expect(unknown.code).toBe(1);
  expect(unknown.output).toContain('没有“no/2024/1”这一期');
  expect((await runStep([process.execPath, 'scripts/distribute.ts', '--send'])).code).toBe(2);
});
