import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runStep } from '../../../scripts/lib/run-step.ts';

test('where a station of npm start fails, it says which one, and the rest is left', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'start-press-'));
  const [sources, content] = [path.join(folder, 'sources'), path.join(folder, 'content')];
  await mkdir(path.join(sources, 'broken'), { recursive: true });
  await mkdir(content);
  await writeFile(path.join(sources, 'broken', 'source.yaml'), '刊物: [');
  const env = { KUAIXUN_SOURCES: sources, KUAIXUN_CONTENT: content };
  const { code, output } = await runStep([process.execPath, 'scripts/start.ts', '--build-only'], { env });
  await rm(folder, { recursive: true });
  expect(code).toBe(1);
  expect(output).toContain('［1/3］编译来源…');
  expect(output).toContain('yaml-syntax');
  expect(output).toContain('编译来源没有成功');
  expect(output).not.toContain('［2/3］');
});
