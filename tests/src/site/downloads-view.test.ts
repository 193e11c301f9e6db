import { expect, test } from 'vitest';
import type { Download } from '../../../src/domain/download.ts';
import { downloadLines, fileSize } from '../../../src/site/downloads-view.ts';
import { sampleIssue, samplePublication } from '../../helpers/sample-issue.ts';

test.each([
  [0, '1 kB'],
  [85_400, '85 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_240_000, '1.2 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});

const file = (channel: Download['channel'], name: string, type: string): Download => ({
  channel,
  name,
  type,
  bytes: 90_000,
  sha256: '0'.repeat(64),
});

test('what was made is offered with type and size, under a name for people; the rest is not', () => {
  const files = [
    file('email', 'shili-2024-6.eml', 'message/rfc822'),
    file('email', 'shili-2024-6.mail.html', 'text/html'),
    file('wechat', 'wechat/index.html', 'text/html'),
    file('wechat', 'wechat/1.html', 'text/html'),
  ];
  expect(downloadLines(sampleIssue(), samplePublication, files)).toMatchObject([
    {
      name: '邮件',
      kind: 'EML，90 kB',
      path: '/downloads/shili/2024/6/shili-2024-6.eml',
      saveAs: '示例快讯2024年第6期.eml',
    },
    { name: '公众号图文', kind: '网页', path: '/downloads/shili/2024/6/wechat/index.html', saveAs: null },
  ]);
  expect(downloadLines(sampleIssue(), samplePublication, [])).toEqual([]);
});
