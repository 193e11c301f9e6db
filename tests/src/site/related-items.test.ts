import { expect, test } from 'vitest';
import type { IssueInput } from '../../../src/domain/issue.ts';
import { relatedItems } from '../../../src/site/related-items.ts';
import { similarItems } from '../../../src/site/similar-items.ts';
import { sampleArchive, sampleIssue } from '../../helpers/sample-issue.ts';

type ItemInput = IssueInput['items'][number];

const item = (number: number, title: string, text: string, more: Partial<ItemInput> = {}): ItemInput => ({
  number,
  title,
  blocks: [{ type: 'paragraph', text }],
  ...more,
});

const harbour = '港口扩建码头泊位，集装箱吞吐量上升，航线通到海外。';
const orchard = '果园推广矮化栽培，果农学习剪枝，冷库建在山脚。';

const issues = [
  sampleIssue({
    year: 2025,
    number: 1,
    date: '2025-02-10',
    items: [
      item(1, '港口忙', harbour, { topics: ['对外开放'], regions: ['山东'], eventDates: ['2025-02-08'] }),
      item(2, '果园新', orchard, { regions: ['山西'] }),
    ],
  }),
  sampleIssue({
    year: 2024,
    number: 1,
    date: '2024-02-20',
    items: [
      item(1, '码头添泊位', `去年也说${harbour}`, { topics: ['对外开放'], regions: ['广东'] }),
      item(2, '山东开会', '会上布置全年工作，没有别的。', { regions: ['山东'] }),
      item(3, '果农剪枝', orchard, { regions: ['陕西'] }),
    ],
  }),
  sampleIssue({
    year: 2023,
    number: 30,
    date: '2023-08-20',
    items: [item(1, '山东夏收', '麦子入仓，农机归库，晒场腾空。', { regions: ['山东'] })],
  }),
];
const archive = sampleArchive(issues);
const [issue] = issues;
const [first] = issue?.items ?? [];
if (issue === undefined || first === undefined) throw new Error('no item to begin with');

test('the most alike comes first, and no item is like itself', () => {
  const found = similarItems(archive, first);
  expect(found[0]?.item.title).toBe('码头添泊位');
  expect(found.map((one) => one.item)).not.toContain(first);
  expect(found.every(({ score }) => score > 0 && score <= 1 + 1e-9)).toBe(true);
});

test('往年同期: the province or the event, at the same time of another year, with the reason', () => {
  const { earlierYears, laterYears } = relatedItems(archive, issue, first);
  expect(laterYears).toEqual([]);
  expect(earlierYears.map(({ title, reason }) => [title, reason])).toEqual([
    ['码头添泊位', '同谈对外开放'],
    ['山东开会', '同在山东'],
  ]);
});

test('an old issue calls later years what they are', () => {
  const [, old] = issues;
  const second = old?.items[1];
  if (old === undefined || second === undefined) throw new Error('no older item');
  const { earlierYears, laterYears } = relatedItems(archive, old, second);
  expect(earlierYears).toEqual([]);
  expect(laterYears.map(({ title, where }) => [title, where])).toEqual([['港口忙', '2025年第1期第1条']]);
});

test('相关 does not repeat 往年同期', () => {
  const { similar, earlierYears } = relatedItems(archive, issue, first);
  const paths = [...similar, ...earlierYears].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('an archive of one item has nothing to point to', () => {
  const alone = sampleIssue({ items: [item(1, '港口忙', harbour)] });
  const [only] = alone.items;
  if (only === undefined) throw new Error('no item');
  expect(relatedItems(sampleArchive([alone]), alone, only)).toEqual({
    similar: [],
    earlierYears: [],
    laterYears: [],
  });
});
