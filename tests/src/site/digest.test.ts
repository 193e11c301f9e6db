import { expect, test } from 'vitest';
import { blockSchema } from '../../../src/domain/block.ts';
import { digestLimit, digestOf, firstSentences } from '../../../src/site/digest.ts';

const paragraph = (text: string) => blockSchema.parse({ type: 'paragraph', text });

test.each([
  ['甲。乙。丙。', 4, '甲。乙。'],
  ['他说：“行！”大家散了。', 7, '他说：“行！”'],
  ['只有一句没有句号', 120, '只有一句没有句号'],
])('%s within %i', (text, limit, expected) => {
  expect(firstSentences(text, limit)).toBe(expected);
});

test('a sentence too long is cut at a stop and says so', () => {
  const cut = firstSentences(`${'会'.repeat(80)}，${'开'.repeat(80)}。`);
  expect(cut).toBe(`${'会'.repeat(80)}……`);
});

test('a digest of its own goes before the text, and neither exceeds the limit', () => {
  expect(digestOf({ digest: '摘要。', blocks: [paragraph('正文。')] })).toBe('摘要。');
  expect(digestOf({ digest: null, blocks: [paragraph('正文。')] })).toBe('正文。');
  expect(digestOf({ digest: null, blocks: [] })).toBe('');
  for (const digest of ['长'.repeat(300), null]) {
    expect(Array.from(digestOf({ digest, blocks: [paragraph('句'.repeat(300))] })).length).toBeLessThanOrEqual(
      digestLimit,
    );
  }
});
