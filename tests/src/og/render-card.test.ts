import { expect, test } from 'vitest';
import { drawings, type DrawingName } from '../../../src/og/drawings.ts';
import { fitTitle } from '../../../src/og/fit-title.ts';
import { missingGlyphs } from '../../../src/og/missing-glyphs.ts';
import { fontsFor, outlineText } from '../../../src/og/outline-text.ts';
import { renderCard } from '../../../src/og/render-card.ts';
import { setLine } from '../../../src/og/set-line.ts';
import type { ShareCard } from '../../../src/og/share-card.ts';

const card: ShareCard = {
  page: '/issues/shili/2024/6/',
  name: '示例快讯',
  number: '2024年第6期',
  serial: '总第1665期',
  label: '要闻',
  title: '开年“三会”，会会说创新',
  publisher: '示例研究院',
  date: '2024年2月23日',
  place: '',
  digest: '会开了三场，说的都是创新。',
  url: 'https://example.org/issues/shili/2024/6/',
};

const names = Object.keys(drawings) as DrawingName[];

test.each(names)('%s is a PNG of its size, the same bytes for the same words', async (name) => {
  const [first, second] = [await renderCard(card, name), await renderCard(card, name)];
  const view = new DataView(first.buffer, first.byteOffset);
  const { width, height } = drawings[name].size;
  expect(Array.from(first.subarray(1, 4), (byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([width, height]);
  expect(Buffer.compare(first, second)).toBe(0);
});

test('a character without a glyph stops the build and names itself and the page', async () => {
  await expect(renderCard({ ...card, title: '一只😀与一个字' })).rejects.toMatchObject({
    code: 'og-glyph-missing',
    message: '/issues/shili/2024/6/ 的分享图里，字体没有这些字：“😀”（U+1F600）。',
  });
});

test('names of people keep their rare characters', () => {
  expect(missingGlyphs('昇玥珺喆彧邴郦堃犇①—…“”　', fontsFor(700))).toEqual([]);
});

test.each([
  ['短题', 1],
  ['一季度重大项目集中开工，动员实施重点工程', 2],
  ['题'.repeat(200), 5],
])('the title %s stands in %i lines at most', (title, lines) => {
  const fitted = fitTitle(title);
  expect(fitted.lines.length).toBeLessThanOrEqual(lines);
  expect(fitted.lines.join('').endsWith('…')).toBe(title.length > 150);
});

test('punctuation is closed up, and no character is lost', () => {
  const runs = setLine('“三会”，会会说：“好”');
  expect(runs.map(({ text }) => text).join('')).toBe('“三会”，会会说：“好”');
  expect(runs.find(({ text }) => text.endsWith('”'))?.after).toBeLessThan(0);
  expect(runs[0]?.before).toBeLessThan(0);
});

test('a drawn name begins and ends with its ink', () => {
  const outline = outlineText('日月', 900);
  const xs = Array.from(outline.d.matchAll(/[MLQ]([\d.-]+)/gu), ([, x]) => Number(x));
  expect(Math.min(...xs)).toBe(0);
  expect(outline.width).toBeGreaterThan(1000);
  expect(Math.max(...xs)).toBeLessThanOrEqual(outline.width);
});
