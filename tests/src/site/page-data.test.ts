import { expect, test } from 'vitest';
import { blockSchema } from '../../../src/domain/block.ts';
import { citeItem } from '../../../src/site/citation.ts';
import { datelineApart } from '../../../src/site/dateline.ts';
import { itemHighwire } from '../../../src/site/highwire.ts';
import { provinceText, regionText } from '../../../src/site/item-facts.ts';
import { itemJsonLd, serializeJsonLd } from '../../../src/site/json-ld.ts';
import { searchData } from '../../../src/site/search-data.ts';
import { titleLength } from '../../../src/site/title-length.ts';
import { sampleIssue, samplePublication, sampleUrl } from '../../helpers/sample-issue.ts';

const issue = sampleIssue();
const item = { ...issue.items[0], number: 1 } as (typeof issue.items)[number];

test.each([
  [[], '示例研究院. 甲地开会[J]. 示例快讯, 2024(6): 3.'],
  [['甲', '乙'], '甲, 乙. 甲地开会[J]. 示例快讯, 2024(6): 3.'],
  [['甲', '乙', '丙', '丁'], '甲, 乙, 丙, 等. 甲地开会[J]. 示例快讯, 2024(6): 3.'],
])('cited with authors %j', (bylines, line) => {
  expect(citeItem(issue, { ...item, bylines }, samplePublication)).toBe(line);
});

test('reference managers find title, authors, journal, number and page', () => {
  const tags = itemHighwire(issue, { ...item, bylines: ['甲', '乙'] }, samplePublication, sampleUrl('/x/'));
  expect(tags).toEqual(
    expect.arrayContaining([
      { name: 'citation_author', content: '甲' },
      { name: 'citation_author', content: '乙' },
      { name: 'citation_journal_title', content: '示例快讯' },
      { name: 'citation_issue', content: '6' },
      { name: 'citation_firstpage', content: '3' },
      { name: 'citation_publication_date', content: '2024/02/23' },
    ]),
  );
});

test('linked data says what the item is part of, and cannot end its element', () => {
  const [data] = itemJsonLd(issue, { ...item, title: '</script><b>' }, samplePublication, sampleUrl);
  expect(data).toMatchObject({ '@type': 'Article', isPartOf: { '@type': 'PublicationIssue', issueNumber: '6' } });
  expect(serializeJsonLd(data === undefined ? [] : [data])).not.toContain('<');
});

test('the index is told of an item by attributes', () => {
  expect(searchData(issue, item, '示例快讯')).toMatchObject({
    'data-kind': 'item',
    'data-item': '1',
    'data-date': '2024-02-18',
    'data-regions': '广东/深圳',
    'data-issue': '示例快讯 2024年第6期',
  });
  expect(searchData(issue, null, '示例快讯')).toMatchObject({
    'data-kind': 'issue',
    'data-item': '',
    'data-date': '2024-02-23',
  });
});

test.each([
  [['广东/深圳', '江苏'], '广东 · 深圳、江苏', '广东、江苏'],
  [['广东', '江苏', '浙江', '北京', '上海'], '广东、江苏、浙江、北京等5地', '广东、江苏等5地'],
  [['广东/深圳', '广东/广州', '江苏'], '广东 · 深圳、广东 · 广州、江苏', '广东、江苏'],
])('%j as places', (regions, full, provinces) => {
  expect(regionText(regions)).toBe(full);
  expect(provinceText(regions)).toBe(provinces);
});

test('a dateline is printed where the text does not open with it', () => {
  const block = (text: string) => [blockSchema.parse({ type: 'paragraph', text })];
  expect(datelineApart({ dateline: '本报讯', blocks: block('会开了。') })).toBe('本报讯');
  expect(datelineApart({ dateline: '本报讯', blocks: block('（本报讯）会开了。') })).toBeNull();
  expect(datelineApart({ dateline: null, blocks: [] })).toBeNull();
});

test('long titles are set smaller', () => {
  expect(['短', '长'.repeat(27), '长'.repeat(49)].map(titleLength)).toEqual(['', 'long', 'very-long']);
});
