import { expect, test } from 'vitest';
import { contentsView } from '../../../src/site/contents-view.ts';
import { fullView } from '../../../src/site/full-view.ts';
import { homeView } from '../../../src/site/home-view.ts';
import { issueView } from '../../../src/site/issue-view.ts';
import { itemView } from '../../../src/site/item-view.ts';
import { offlineView } from '../../../src/site/offline-view.ts';
import { sampleArchive, sampleIssue, sampleUrl } from '../../helpers/sample-issue.ts';

test('contents list items, their appendices below them, and printed lines without an item in their place', () => {
  const issue = sampleIssue({ unmatchedContents: [{ number: 3, title: '丙地另文', page: 20 }] });
  expect(contentsView(issue).map(({ number, title, path, page }) => [number, title, path, page])).toEqual([
    ['1', '甲地开会', '/issues/shili/2024/6/1/', 3],
    ['', '清单', '/issues/shili/2024/6/1/#a1', 7],
    ['2', '乙地开工', '/issues/shili/2024/6/2/', 15],
    ['3', '丙地另文', null, 20],
  ]);
});

test('on the page of the whole issue the contents lead to places within it', () => {
  const issue = sampleIssue();
  const paths = fullView(sampleArchive([issue]), issue, sampleUrl).contents.map(({ path }) => path);
  expect(paths).toEqual(['#i1', '#i1a1', '#i2'].map((place) => `/issues/shili/2024/6/full/${place}`));
});

test('an entry says where, when, on what and on which page', () => {
  const issue = sampleIssue();
  const [entry] = issueView(sampleArchive([issue]), issue, sampleUrl).entries;
  expect(entry).toMatchObject({
    province: '广东',
    digest: '会开了一天。第二句。',
    facts: ['深圳', '2024年2月18日', '科技创新', '原刊第3页'],
  });
  expect(entry?.appendices.map(({ title }) => title)).toEqual(['清单']);
});

test('an entry shows the strongest of its figures in the order of the text, each with the way to its paragraph', () => {
  const issue = sampleIssue({
    items: [
      {
        number: 1,
        title: '甲地开会，定下全年投资',
        blocks: [
          { type: 'paragraph', text: '来了 18 位代表，总投资约 4100 亿元。' },
          { type: 'paragraph', text: '增长率达到 7.2 %。' },
        ],
        figures: [
          { label: '代表', value: 18, unit: '位' },
          { label: '全年总投资', value: 4100, unit: '亿元', qualifier: '约' },
          { label: '工业增加值增长率', value: 7.2, unit: '%', period: '2024' },
        ],
      },
    ],
  });
  const { entries, places } = issueView(sampleArchive([issue]), issue, sampleUrl);
  expect(entries[0]?.figures.map(({ view, path }) => [view.value, path])).toEqual([
    ['4100', '/issues/shili/2024/6/1/#p1'],
    ['7.2', '/issues/shili/2024/6/1/#p2'],
  ]);
  expect(places).toEqual([{ id: entries[0]?.id, number: 1, text: '甲地开会' }]);
});

test('without a network the newest issue can be read: all its pages, and no older one', () => {
  const newest = sampleIssue({ number: 6 });
  const older = sampleIssue({ number: 5, date: '2024-01-05', serial: 1664 });
  const view = offlineView(sampleArchive([older, newest]));
  expect(view?.name).toBe('示例快讯 2024年第6期');
  const paths = [...(view?.ways ?? []), ...(view?.items ?? [])].map(({ path }) => path);
  expect(paths).toEqual(['/', ...['', 'full/', 'brief/', '1/', '2/'].map((page) => `/issues/shili/2024/6/${page}`)]);
  expect(offlineView(sampleArchive([]))).toBeNull();
});

test('an item knows the items beside it and how it is cited', () => {
  const issue = sampleIssue();
  const [first, second] = issue.items;
  if (first === undefined || second === undefined) throw new Error('the sample has two items');
  const view = itemView(sampleArchive([issue]), issue, first, 0, sampleUrl);
  expect([view.previous, view.next]).toEqual([null, second]);
  expect(view.citation).toBe('示例研究院. 甲地开会[J]. 示例快讯, 2024(6): 3.');
  expect(view.places).toEqual([
    { id: 'p1', text: '正文' },
    { id: 'a1', text: '附：清单' },
  ]);
});

test('the front page shows the newest issue; without a lead it tells the items', () => {
  const older = sampleIssue({ number: 5, date: '2024-01-05', serial: 1664 });
  const newest = sampleIssue();
  const view = homeView(sampleArchive([older, newest]), sampleUrl);
  expect(view?.issue).toBe(newest);
  expect(view?.earlier.map(({ path }) => path)).toEqual(['/issues/shili/2024/5/']);
  expect(view?.stories).toHaveLength(2);
  const led = sampleIssue({ lead: [{ type: 'paragraph', text: '导语。' }] });
  expect(homeView(sampleArchive([led]), sampleUrl)?.stories).toEqual([]);
  expect(homeView(sampleArchive([]), sampleUrl)).toBeNull();
});

test('an item without a title is not given one', () => {
  const issue = sampleIssue({ title: null, items: [{ number: 1, title: '', headless: true }] });
  expect(issueView(sampleArchive([issue]), issue, sampleUrl).title).toBe('（原题缺）');
});
