import { expect, test } from 'vitest';
import path from 'node:path';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { locateIssue } from '../../../src/provenance/locate-issue.ts';
import { indexSource, type SourceText } from '../../../src/provenance/source-index.ts';
import { usedSpans } from '../../../src/provenance/used-spans.ts';

const archive = await readArchive({
  content: path.resolve('tests/fixtures/content'),
  ownContent: path.resolve('src/content'),
  sources: path.resolve('tests/fixtures/sources'),
});
const [entry] = archive.sources;
const [account] = archive.ledgers;
const issue = archive.issues.find(({ sources }) => sources.length > 0);
if (!entry || !account || !issue) throw new Error('the fixtures have an issue with a source and a ledger');
const source: SourceText = { id: entry.id, text: entry.text, ledger: account.ledger.sources[0] ?? null };
const located = locateIssue(issue, [indexSource(source)]);
const stretches = usedSpans(source, [located]);

test('the paragraphs of an issue: as in the source, edited, or the editor’s own', () => {
  const [first] = located.items;
  const statuses = issue.items[0]?.blocks.map(({ text }, index) => [text.slice(0, 6), first?.blocks[index]?.status]);
  expect(statuses).toEqual([
    ['二月十八日，', 'exact'],
    ['一条主线是研', 'exact'],
    ['会议把研发写', 'edited'],
    ['二月十八日，', 'exact'],
    ['每月公布一次', 'exact'],
    ['每季请企业打', 'exact'],
    ['年底逐项销号', 'exact'],
    ['会开在哪里，', 'exact'],
    ['没有主席台，', 'exact'],
    ['另据园区管委', 'own'],
  ]);
  expect(first?.blocks[2]?.changes).toMatchObject([{ before: '面', after: '头' }]);
});

test('a headline is found above its text, not in the contents', () => {
  const title = located.items[0]?.head.at(-2);
  expect(title?.line).toBeGreaterThan(entry.text.split('\n').indexOf('目 录') + 6);
  expect(entry.text.slice(...(title?.spans[0] ?? [0, 0]))).toBe(issue.items[0]?.title);
});

test('stretches cover the source, in order, without a gap', () => {
  expect(stretches[0]?.span[0]).toBe(0);
  expect(stretches.at(-1)?.span[1]).toBe(entry.text.length);
  for (const [index, { span }] of stretches.entries()) expect(stretches[index + 1]?.span[0] ?? span[1]).toBe(span[1]);
});

test('what was dropped says why, what was used says where', () => {
  const textOf = (kind: string) =>
    stretches
      .filter(({ use }) => use.kind === kind)
      .map(({ span: [start, end], use }) => [entry.text.slice(start, end).trim(), use] as const);
  expect(textOf('dropped')).toContainEqual(['扫一扫，关注示例快讯', { kind: 'dropped', reason: 'boilerplate' }]);
  const used = { kind: 'used', issue: 'shili-kuaixun/2024/1', edited: false };
  expect(textOf('used')).toContainEqual([issue.lead[0]?.text, { ...used, item: null, appendix: [], block: 0 }]);
  expect(textOf('used')).toContainEqual([
    '牵头单位每月五日前报送进度，',
    { ...used, item: 1, appendix: [0], block: 2 },
  ]);
  expect(textOf('used')).toContainEqual([issue.items[2]?.title, { ...used, item: 3, appendix: [], block: null }]);
});
