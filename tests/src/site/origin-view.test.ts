import { expect, test } from 'vitest';
import { framedBlock } from '../../../src/site/framed-block.ts';
import { itemOrigins } from '../../../src/site/origin-view.ts';
import { sourceHtml } from '../../../src/site/source-html.ts';
import { isSignature } from '../../../src/site/signature.ts';
import { sampleArchive, sampleIssue } from '../../helpers/sample-issue.ts';

const same = '全市今年新开工项目一百二十个，总投资六百亿元。';
const received = '会议由市长主持，各区县负责人在分会场参加，会期半天。';
const improved = '会议由副市长主持，各区县负责人在分会场参加，会期半天。';
const added = '编者注：以上数字以年度公报为准，待核后更新于此处。';

const issue = sampleIssue({
  sources: ['laiyuan'],
  items: [
    {
      number: 1,
      title: '开工',
      blocks: [same, improved, added].map((text) => ({ type: 'paragraph' as const, text })),
    },
  ],
});
const archive = sampleArchive([issue], {
  sources: [
    {
      id: 'laiyuan',
      text: `开工\n\n${same}\n${received}\n`,
      record: {
        title: '来源',
        origin: '自拟',
        received: '2024-02-20',
        published: null,
        file: 'raw.txt',
        sha256: '0'.repeat(64),
        issue: { publication: 'shili', year: 2024, number: 6, serial: null, date: null, title: null, label: null },
        note: null,
      },
    },
  ],
});
const [item] = issue.items;
const origins = item === undefined ? null : itemOrigins(archive, issue, item);

test('each paragraph is exact, edited or an editor’s own, with its line', () => {
  expect([...(origins?.blocks ?? [])].map(([id, { status, line }]) => [id, status, line])).toEqual([
    ['p1', 'exact', 3],
    ['p2', 'edited', 4],
    ['p3', 'own', 0],
  ]);
  expect(origins?.summary).toBe('1段与原文相符，1段编者改过，1段编者所加');
});

test('what an editor changed is shown as taken out and put in, and leads to the line', () => {
  const html = framedBlock('p2', improved, origins?.blocks.get('p2'), (path) => `/base${path}`);
  expect(html).toContain('<ins>副</ins>');
  expect(html).toContain('href="/base/sources/laiyuan/#L4"');
  expect(html.indexOf(improved)).toBeGreaterThan(html.indexOf('href="#p2"'));
});

test('an issue without sources has no origins to show', () => {
  expect(item === undefined ? null : itemOrigins(sampleArchive([issue]), issue, item)).toBeNull();
});

const rest = (text: string) => ({ text, fate: 'rest' as const, path: null, note: '' });

test('every line of a source has a name, and no character is lost', () => {
  const texts = ['甲\n乙 & <丙>\r', '\n丁\r戊', '\n'];
  const html = sourceHtml(texts.map(rest), (path) => path);
  expect([...html.matchAll(/<i id="(L\d+)"><\/i>/gu)].map(([, id]) => id)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5']);
  const read = html
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  expect(read).toBe(texts.join(''));
});

test.each([
  ['——编者', true],
  ['——本报编辑部', true],
  ['——他说，这是开始。', false],
  ['编者', false],
])('%s signs a note: %s', (text, signs) => {
  expect(isSignature(text)).toBe(signs);
});
