import { expect, test } from 'vitest';
import { statusSentence } from '../../../src/search/search-status.ts';

test.each([
  [{ state: 'idle', note: '', total: 0, shown: 0 }, ''],
  [{ state: 'searching', note: '', total: 0, shown: 0 }, '正在检索…'],
  [{ state: 'partial', note: '', total: 12, shown: 12 }, '已找到 12 条，正在查其余各年…'],
  [{ state: 'complete', note: '', total: 12, shown: 3 }, '共找到 12 条，符合筛选的 3 条。'],
  [{ state: 'complete', note: '连同简体“发展”，', total: 12, shown: 12 }, '连同简体“发展”，共找到 12 条。'],
  [{ state: 'complete', note: '', total: 0, shown: 0 }, '没有找到。可以减少词数，或者换一个说法。'],
  [{ state: 'failed', note: '', total: 2, shown: 2 }, '索引没有读完，结果不全。请检查网络，然后刷新本页。'],
] as const)('%j', (standing, sentence) => {
  expect(statusSentence(standing)).toBe(sentence);
});
