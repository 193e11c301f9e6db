import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { issueKey } from '../../../src/domain/issue.ts';

const fixtures = path.resolve('tests/fixtures');
const ownContent = path.resolve('src/content');
const place = mkdtempSync(path.join(tmpdir(), 'kuaixun-archive-'));
const content = path.join(place, 'content');
const sources = path.join(place, 'sources');
const read = () => readArchive({ content, ownContent, sources });

beforeEach(() => {
  for (const folder of [content, sources]) rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(fixtures, 'content'), content, { recursive: true });
  cpSync(path.join(fixtures, 'sources'), sources, { recursive: true });
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

test('a whole archive is read, in order, without a word of complaint', async () => {
  const archive = await read();
  expect(archive.messages.map(String)).toEqual([]);
  expect(archive.publications.map(({ slug, name }) => [slug, name])).toEqual([
    ['diaoyan-zhuanbao', '调研专报'],
    ['shili-kuaixun', '示例快讯'],
  ]);
  expect(archive.issues.map(issueKey)).toEqual([
    'diaoyan-zhuanbao/2024/1',
    'shili-kuaixun/2023/12',
    'shili-kuaixun/2024/1',
  ]);
  expect(archive.ledgers.map(({ key }) => key)).toEqual(['shili-kuaixun/2024/1']);
  expect(archive.sources.map(({ id, text }) => [id, text.length])).toEqual([
    ['shili-kuaixun-2024-1', archive.ledgers[0]?.ledger.sources[0]?.characters],
  ]);
  expect(archive.regions).toHaveLength(34);
  expect(archive.topics).not.toHaveLength(0);
});

test('the vocabularies of an archive go before the program’s own', async () => {
  writeFileSync(
    path.join(content, 'topics.yaml'),
    '- { name: 海洋, slug: ocean, description: 海洋经济, cues: [蓝色经济] }\n',
  );
  expect((await read()).topics.map(({ name }) => name)).toEqual(['海洋']);
});

test('folders that are not there are empty', async () => {
  rmSync(sources, { recursive: true });
  rmSync(path.join(content, 'ledgers'), { recursive: true });
  const archive = await read();
  expect(archive.sources).toEqual([]);
  expect(archive.messages.map(({ ruleId }) => ruleId)).toEqual(['unknown-source']);
});

describe('a defect is a message on its file, and the others go on', () => {
  const at = (file: string): string => path.join(place, file);
  const edit = (file: string, from: string, to: string): void => {
    writeFileSync(at(file), readFileSync(at(file), 'utf8').replace(from, to));
  };
  const issue = 'content/issues/shili-kuaixun/2024/1.md';

  test.each<[string, () => void, string, string, number]>([
    [
      'a number of another year',
      () => {
        edit(issue, '年: 2024', '年: 2023');
      },
      'issue-path',
      issue,
      2,
    ],
    [
      'an issue of no publication',
      () => {
        rmSync(at('content/publications/shili-kuaixun.yaml'));
      },
      'unknown-publication',
      'content/issues/shili-kuaixun/2023/12.md',
      3,
    ],
    [
      'a serial out of step',
      () => {
        edit(issue, '总期: 37', '总期: 38');
      },
      'serial-step',
      issue,
      3,
    ],
    [
      'a file that is no issue',
      () => {
        renameSync(at(issue), at('content/issues/shili-kuaixun/2024/01.md'));
      },
      'stray-file',
      'content/issues/shili-kuaixun/2024/01.md',
      2,
    ],
    [
      'a directive nobody knows',
      () => {
        edit(issue, ':::图注', ':::图片');
      },
      'unknown-directive',
      issue,
      2,
    ],
    [
      'a ledger that is cut off',
      () => {
        writeFileSync(at('content/ledgers/shili-kuaixun/2024/1.json'), '{');
      },
      'ledger-broken',
      'content/ledgers/shili-kuaixun/2024/1.json',
      3,
    ],
    [
      'a source that was changed',
      () => {
        edit('sources/shili-kuaixun-2024-1/raw.txt', '钟玥', '钟明');
      },
      'source-changed',
      'sources/shili-kuaixun-2024-1/source.yaml',
      3,
    ],
    [
      'a record without a title',
      () => {
        edit('sources/shili-kuaixun-2024-1/source.yaml', 'title:', '# title:');
      },
      'yaml-shape',
      'sources/shili-kuaixun-2024-1/source.yaml',
      3,
    ],
  ])('%s', async (_, harm, rule, file, left) => {
    harm();
    const { issues, messages } = await read();
    const message = messages.find(({ ruleId }) => ruleId === rule);
    expect(message, messages.map(String).join('\n')).toMatchObject({ file: at(file) });
    expect(message?.note).toMatch(/\p{Script=Han}/u);
    expect(issues).toHaveLength(left);
  });

  test('numbering is faulted at the line of its key', async () => {
    edit(issue, '日期: 2024-02-23', '日期: 2023-02-23');
    const { messages } = await read();
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['date-backwards', 6]]);
  });
});

test('a defect of a publication stops the run, with file and line', async () => {
  writeFileSync(path.join(content, 'publications', 'x.yaml'), 'name: 甲\npublisher: 乙\ndescription: 3\n');
  await expect(read()).rejects.toMatchObject({
    code: 'yaml-shape',
    message: expect.stringMatching(/x\.yaml 第 3 行/u) as string,
  });
});
