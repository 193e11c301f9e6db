import { expect, test } from 'vitest';
import type { Use } from '../../../src/provenance/used-spans.ts';
import { sourceSegments } from '../../../src/site/source-segments.ts';

const used = (item: number | null, block: number | null, appendix: number[] = [], edited = false): Use => ({
  kind: 'used',
  issue: 'shili/2024/6',
  item,
  appendix,
  block,
  edited,
});

test('every stretch says where it went; the name of an item is said once', () => {
  const text = '导题正文页码署名附件';
  const segments = sourceSegments(text, [
    { span: [0, 1], use: used(null, 0) },
    { span: [1, 2], use: used(3, null) },
    { span: [2, 4], use: used(3, 1, [], true) },
    { span: [4, 6], use: { kind: 'dropped', reason: 'page-furniture' } },
    { span: [6, 8], use: { kind: 'rest' } },
    { span: [8, 10], use: used(3, 1, [0, 1]) },
  ]);
  expect(segments.map(({ fate, path, note }) => [fate, path, note])).toEqual([
    ['used', '/issues/shili/2024/6/#p1', '导语'],
    ['used', '/issues/shili/2024/6/3/', '第3条'],
    ['edited', '/issues/shili/2024/6/3/#p2', ''],
    ['dropped', null, '版面附件（页眉、页脚、页码）'],
    ['rest', null, ''],
    ['used', '/issues/shili/2024/6/3/#a1a2p2', ''],
  ]);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
});
