import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../scripts/check/run.ts';
import { startNew } from '../../../scripts/new/run.ts';
import { markdownToIssue } from '../../../src/markdown/markdown-to-issue.ts';
import { useArchive } from '../../helpers/archive-folder.ts';

const archive = useArchive();
const today = '2026-11-22';
const file = (): string => path.join(archive.folder, 'content/issues/shili-kuaixun/2024/2.md');

test('a proposal is printed and nothing is written', async () => {
  expect(await startNew('shili-kuaixun', { write: false, today }, archive.env)).toBe(0);
  expect(archive.said[0]).toMatch(/^示例快讯的下一期：2024年第2期，总第38期，2024-\d\d-\d\d$/u);
  expect(existsSync(file())).toBe(false);
});

test('a skeleton is a valid issue with the editors of the last, numbered well, and refused until it is filled in', async () => {
  expect(await startNew('shili-kuaixun', { write: true, today }, archive.env)).toBe(0);
  const text = await readFile(file(), 'utf8');
  const { issue, messages } = markdownToIssue(text, file());
  expect(messages).toEqual([]);
  expect(issue).toMatchObject({ number: 2, serial: 38, masthead: [{ role: '主编' }, { role: '责任编辑' }] });
  archive.said.length = 0;
  expect(await check(['shili-kuaixun/2024/2'], archive.env)).toBe(1);
  expect(new Set(archive.said.join('\n').match(/(?<=错误 .*（)[a-z-]+(?=）)/gu))).toEqual(new Set(['unfilled']));
  await writeFile(file(), text.replaceAll('【待填】', ''));
  expect(await check(['shili-kuaixun/2024/2'], archive.env)).toBe(0);
});

test('nothing is ever overwritten', async () => {
  await startNew('shili-kuaixun', { write: true, today }, archive.env);
  const before = await readFile(file(), 'utf8');
  await startNew('shili-kuaixun', { write: true, today }, archive.env);
  expect(await readFile(file(), 'utf8')).toBe(before);
  expect(existsSync(path.join(path.dirname(file()), '3.md'))).toBe(true);
});

test('an unknown publication and an issue that cannot be read are refused', async () => {
  await expect(startNew('nobody', { write: false, today }, archive.env)).rejects.toThrow(/没有叫“nobody”的刊物/u);
  await writeFile(file(), '没有卷首');
  await expect(startNew('shili-kuaixun', { write: true, today }, archive.env)).rejects.toThrow(/2\.md 读不懂/u);
});
