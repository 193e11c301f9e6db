import { expect, test } from 'vitest';
import { orderEntries } from '../../../src/integrations/order-entries.ts';
import { searchEntry, type SearchEntry } from '../../../src/integrations/search-entry.ts';

const page = (attributes: string): string =>
  `<!doctype html><title>题 · 站</title><nav>导航</nav><main data-pagefind-body ${attributes}><p>正文</p></main>`;

test('takes what the region says about itself', () => {
  const attributes =
    'data-kind="item" data-publication="kx" data-publication-name="快讯" data-year="2024" data-number="6" data-issue="快讯 2024年第6期" data-item="3" ' +
    'data-title="标题" data-date="2024-02-18" data-regions="广东/深圳|江苏" data-topics=""';
  expect(searchEntry('issues/kx/2024/6/3/index.html', page(attributes))).toEqual({
    url: 'issues/kx/2024/6/3/',
    paragraphs: ['正文'],
    title: '标题',
    kind: 'item',
    issue: 'kx/2024/6',
    group: '快讯 2024年第6期',
    publication: '快讯',
    year: '2024',
    date: '2024-02-18',
    item: 3,
    regions: ['广东/深圳', '江苏'],
    topics: [],
  });
});

test('a page that says nothing about itself goes by its title; one without a region is left out', () => {
  expect(searchEntry('index.html', page(''))).toMatchObject({
    url: '',
    title: '题 · 站',
    kind: 'page',
    issue: '',
    year: 'undated',
  });
  expect(searchEntry('404.html', '<p>没有</p>')).toBeUndefined();
});

test('newest issue first, the issue before its items, items by number', () => {
  const entry = (issue: string, item: number, date: string): SearchEntry => ({
    url: `issues/${issue}/${String(item)}/`,
    paragraphs: [],
    title: '',
    kind: item === 0 ? 'issue' : 'item',
    issue,
    group: '',
    publication: '',
    year: '2024',
    date,
    item,
    regions: [],
    topics: [],
  });
  const entries = [
    entry('a/2024/1', 10, '2024-12-31'),
    entry('a/2024/1', 2, '2024-01-01'),
    entry('a/2024/1', 0, '2024-01-05'),
    entry('b/2024/9', 1, '2024-02-01'),
    entry('b/2024/9', 0, '2024-03-01'),
  ];
  const order = orderEntries(entries).map(({ issue, item }) => `${issue} ${String(item)}`);
  expect(order).toEqual(['b/2024/9 0', 'b/2024/9 1', 'a/2024/1 0', 'a/2024/1 2', 'a/2024/1 10']);
  expect(orderEntries(entries.toReversed())).toEqual(orderEntries(entries));
});
