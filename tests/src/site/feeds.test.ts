import { expect, test } from 'vitest';
import { feedModel } from '../../../src/site/feed-model.ts';
import { jsonFeed } from '../../../src/site/json-feed.ts';
import { sitemapEntries, sitemapXml } from '../../../src/site/sitemap.ts';
import { xmlFeed } from '../../../src/site/xml-feed.ts';
import { sampleArchive, sampleIssue, sampleUrl } from '../../helpers/sample-issue.ts';

const issue = sampleIssue({
  lead: [{ type: 'paragraph', text: '导语 a < b & c。' }],
  items: [
    {
      number: 1,
      title: '甲地开会',
      credit: '示例日报',
      blocks: [
        { type: 'list-item', text: '一条' },
        { type: 'list-item', text: '两条' },
        { type: 'table-row', text: '项\t数' },
        { type: 'table-row', text: '甲\t3', notes: [{ at: 3, text: '初步数' }] },
        { type: 'paragraph', text: '末段', truncated: true },
      ],
      appendices: [{ title: '清单', blocks: [{ type: 'paragraph', text: '附件一段。' }] }],
    },
  ],
});
const model = feedModel(sampleArchive([issue]), sampleUrl);

test('an entry holds the issue in full', () => {
  const html = model.entries[0]?.html ?? '';
  expect(html).toContain('导语 a &lt; b &amp; c。');
  expect(html).toContain('<ul><li>一条</li><li>两条</li></ul>');
  expect(html).toContain('<th>项</th><th>数</th></tr></thead><tbody><tr><th>甲</th><td>3<sup>〔1〕</sup></td>');
  for (const text of ['末段', '（下缺）', '（示例日报）', '附：清单', '附件一段。', '〔1〕初步数']) {
    expect(html).toContain(text);
  }
});

test.each([
  ['rss', xmlFeed(model).rss2()],
  ['atom', xmlFeed(model).atom1()],
])('%s carries address, date and full text, the same for the same issue', (_, xml) => {
  expect(xml).toContain('https://example.org/bulletin/issues/shili/2024/6/');
  expect(xml).toContain('附件一段。');
  expect(xml).not.toContain(String(new Date().getFullYear()));
});

test('the JSON feed is version 1.1 with full addresses', () => {
  const feed = JSON.parse(jsonFeed(model)) as { version: string; items: { id: string; date_published: string }[] };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items[0]).toMatchObject({
    id: 'https://example.org/bulletin/issues/shili/2024/6/',
    date_published: '2024-02-22T16:00:00.000Z',
  });
});

test('the sitemap names every page, escaped', () => {
  const entries = sitemapEntries(sampleArchive([issue]));
  const xml = sitemapXml(entries, (path) => `${sampleUrl(path)}?a&b`);
  expect(entries.map(({ path }) => path)).toContain('/issues/shili/2024/6/1/');
  expect(xml).toContain(
    '<loc>https://example.org/bulletin/issues/shili/2024/6/?a&amp;b</loc><lastmod>2024-02-23</lastmod>',
  );
});
