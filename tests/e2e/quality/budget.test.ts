import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.ts';
import { runStep } from '../../../scripts/lib/run-step.ts';
import { seededRandom } from '../seeded-random.ts';

const fixtures = path.join(projectRoot, 'tests', 'fixtures');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-budget-'));
  await cp(path.join(fixtures, 'content'), path.join(folder, 'content'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an item too long for its budget fails the build, which names the page and both figures', async () => {
  const random = seededRandom(1);
  const characters = Array.from({ length: 20_000 }, () => String.fromCodePoint(0x4e00 + random(3000)));
  const issue = path.join(folder, 'content', 'issues', 'diaoyan-zhuanbao', '2024', '1.md');
  await appendFile(issue, `\n## 99. 过长的一条\n\n${characters.join('')}。\n`);
  const { code, output } = await runStep([process.execPath, 'scripts/build.ts'], {
    env: {
      KUAIXUN_CONTENT: path.join(folder, 'content'),
      KUAIXUN_SOURCES: path.join(fixtures, 'sources'),
      KUAIXUN_OUT: path.join(folder, 'out'),
    },
  });
  expect(code).not.toBe(0);
  expect(output).toMatch(/issues\/diaoyan-zhuanbao\/2024\/1\/99\/index\.html：网页压缩后 \d{5} 字节，限 20000/u);
  expect(output).toContain('over-budget');
});
