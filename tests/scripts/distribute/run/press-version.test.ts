import { expect, test } from 'vitest';
import { pressVersion } from '../../../../scripts/distribute/run/press-version.ts';

test('the same press has the same version; another font makes it another press', async () => {
  const plain = await pressVersion({});
  expect(await pressVersion({ HOME: '/elsewhere' })).toBe(plain);
  const [spare, fangsong] = await Promise.all([
    pressVersion({ KUAIXUN_FONT: '/fonts/a.ttf' }),
    pressVersion({ KUAIXUN_FONT_FANGSONG: '/fonts/a.ttf' }),
  ]);
  expect(new Set([plain, spare, fangsong]).size).toBe(3);
});
