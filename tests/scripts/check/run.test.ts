import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../scripts/check/rules.ts';
import { check } from '../../../scripts/check/run.ts';
import { projectRoot } from '../../../scripts/lib/project-root.ts';
import { conflictMarks } from '../../../src/markdown/conflict-marks.ts';
import { useArchive } from '../../helpers/archive-folder.ts';

const archive = useArchive();
const key = 'shili-kuaixun/2024/1';

/** Changes the issue, checks it, and gives the exit code with what was said. */
const checkChanged = async (
  from: string | RegExp,
  to: string,
): Promise<{ code: number; talk: string; line: number }> => {
  const file = path.join(archive.folder, 'content/issues', `${key}.md`);
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
  const code = await check([key], archive.env);
  const before = text.slice(0, text.search(from));
  return { code, talk: archive.said.join('\n'), line: before.split('\n').length };
};

test('every rule is a file of its name, and the other way round', () => {
  const files = readdirSync(path.join(projectRoot, 'scripts/check/rules')).map((file) => path.basename(file, '.ts'));
  expect(Object.keys(rules).sort()).toEqual(files.sort());
});

test('the archive that ships has no error, and that is known within three seconds of work', async () => {
  const before = process.cpuUsage();
  expect(await check([], {})).toBe(0);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(3);
  expect(archive.said.at(-1)).toMatch(/^查了 \d+ 期：0 处错误/u);
});

describe('what is wrong with an issue is said with line, rule and cure, and fails', () => {
  test.each([
    ['unknown-topic', '主题="科技创新、营商环境"', '主题="科技创新、营商"', '没有“营商”'],
    ['unknown-region', '地区="广东/深圳"', '地区="粤/深圳"', '没有“粤”'],
    ['figure-not-in-text', '超 700 万平方米', '超 790 万平方米', '790'],
    ['digest-too-long', '深圳用一场园区里的会开年，', '深圳用一场园区里的会开年，'.repeat(11), '字'],
    ['unfilled', '## 1. 深圳', '## 1. 【待填】深圳', '还没有填写'],
    ['serial-step', '总期: 37', '总期: 39', '总第37期'],
    ['conflict', '开年头一周', `${conflictMarks.ours}\n开年头一周`, '合不到一起'],
    ['front-matter-value', '日期: 2024-02-23', '日期: 二月底', '读不懂'],
  ])('%s', async (rule, from, to, what) => {
    const { code, talk } = await checkChanged(from, to);
    expect(code).toBe(1);
    expect(talk).toMatch(new RegExp(String.raw`${key}\.md:\d+:\d+  错误  .*${what}.*（${rule}）`, 'u'));
    expect(talk).toContain('怎么办：');
  });

  test('an issue of a publication that is not there', async () => {
    await writeFile(path.join(archive.folder, 'content/publications/shili-kuaixun.yaml'), 'name: [');
    await expect(check([], archive.env)).rejects.toThrow(/yaml|YAML/u);
  });
});

describe('what is doubtful is said and does not fail', () => {
  const without = async (): Promise<void> => {
    const file = path.join(archive.folder, 'content/issues', `${key}.md`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^- 企业平均办事时长.*\n/mu, ''));
  };
  test.each([
    ['unknown-region', '地区="广东/深圳"', '地区="广东/杭州"', '广东没有“杭州”'],
    ['digest-not-in-text', '三十项任务按月排定。\n:::', '三十项任务按年排定。\n:::', '没有的句子'],
    ['lost-place', '没有主席台，', '没有□□台，', '2 个字缺失'],
    [
      'duplicate-paragraph',
      '- 年底逐项销号。',
      '- 年底逐项销号。\n\n开年头一周，三地先后开会，说得最多的两个字是“创新”。',
      '相同',
    ],
    ['unmatched-contents', '湖州的会另文刊出', '湖州的会另文再刊出', '湖州的会另文再刊出'],
    ['unknown-source', '  - shili-kuaixun-2024-1', '  - shili-kuaixun-2024-1\n  - mei-you', 'mei-you'],
  ])('%s', async (rule, from, to, what) => {
    await without();
    const { code, talk } = await checkChanged(from, to);
    expect(talk).toMatch(new RegExp(String.raw`${key}\.md:\d+:\d+  提醒  .*${what}.*（${rule}）`, 'u'));
    expect([code, talk.match(/:\d+ {2}错误 .*/gu)]).toEqual([0, null]);
  });

  test('a message stands at the line and column of what it is about', async () => {
    const { talk, line } = await checkChanged('没有主席台，', '没有□席台，');
    expect(talk).toMatch(new RegExp(String.raw`${key}\.md:${line}:1  提醒`, 'u'));
  });

  test('doubts of the compile are told where the source has them, until the paragraph is changed', async () => {
    await check([key], archive.env);
    expect(archive.said.join('\n')).toMatch(/raw\.txt:27:1 {2}提醒 {2}shili-kuaixun\/2024\/1 编译时存疑/u);
  });
});

test('paragraphs are counted by where they come from', async () => {
  const row = async (): Promise<string[]> => {
    archive.said.length = 0;
    await check([key], archive.env);
    return archive.said.find((line) => line.startsWith(`${key} `))?.split(/\s+/u) ?? [];
  };
  const [, all = '', exact = '', edited = '', own = ''] = await row();
  expect(Number(exact) + Number(edited) + Number(own)).toBe(Number(all));
  await checkChanged('说得最多的两个字是“创新”。', '说得最多的两个字仍是“创新”。');
  expect((await row()).slice(1, 5)).toEqual([all, String(Number(exact) - 1), String(Number(edited) + 1), own]);
});

test('an issue that is not there is a fault of the run', async () => {
  await expect(check(['shili-kuaixun/2024/99'], archive.env)).rejects.toThrow(/没有“shili-kuaixun\/2024\/99”这一期/u);
});
