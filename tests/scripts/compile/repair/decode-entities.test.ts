import { expect, test } from 'vitest';
import { decodeEntities } from '../../../../scripts/compile/repair/decode-entities.ts';
import { trackText } from '../../../../scripts/compile/text/tracked-text.ts';

test.each([
  ['&ldquo;好&rdquo;', '“好”', 2, 0],
  ['甲&nbsp;&nbsp;乙', '甲\u00a0\u00a0乙', 0, 2],
  ['甲&amp;nbsp;乙', '甲\u00a0乙', 0, 1],
  ['&#8220;好&#x201D;', '“好”', 2, 0],
  ['&#0;&#xD800;&unknown;R&D;', '&#0;&#xD800;&unknown;R&D;', 0, 0],
])('%s → %s', (text, decoded, repairs, dropped) => {
  const done = decodeEntities(trackText(text));
  expect(done.tracked.text).toBe(decoded);
  expect(done.repairs).toHaveLength(repairs);
  expect(done.dropped).toHaveLength(dropped);
});
