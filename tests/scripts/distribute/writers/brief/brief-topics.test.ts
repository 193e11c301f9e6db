import { expect, test } from 'vitest';
import { briefTopics } from '../../../../../scripts/distribute/writers/brief/brief-topics.ts';
import { sampleIssue } from '../../../../helpers/sample-issue.ts';

const items = [
  { number: 1, title: '甲', topics: ['人才', '民生'], appendices: [{ title: '附', topics: ['科技创新'] }] },
  { number: 2, title: '乙', topics: ['民生'] },
];

test('themes of most items first; the first theme of an item is 主, others and those of its 附 are 兼', () => {
  const issue = sampleIssue({ items });
  const { topics, more, marks } = briefTopics(issue);
  expect(topics).toEqual(['民生', '人才', '科技创新']);
  expect(more).toBe(0);
  expect(issue.items.map(marks)).toEqual([
    ['兼', '主', '兼'],
    ['主', '', ''],
  ]);
});

test('what there is no room for is counted', () => {
  const { topics, more } = briefTopics(
    sampleIssue({
      items: [{ number: 1, title: '甲', topics: Array.from({ length: 20 }, (_, index) => `主题${index}`) }],
    }),
  );
  expect([topics.length, more]).toEqual([17, 3]);
});
