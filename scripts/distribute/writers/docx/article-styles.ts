import { linePitch, twoCharacters } from './page-setup.ts';
import { apart, centred, grey, half, heading, red, size, type StyleRow } from './style-row.ts';

/** 小标题 of an item and of 附 of each depth. No heading of Word's own: those make the contents. */
const subheading = (level: number): StyleRow => ({
  id: `Subheading${level}`,
  name: level === 1 ? '小标题' : `小标题 ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: { keepNext: true, keepLines: true, outline: level + 1 },
  text: { font: level === 1 ? 'hei' : 'kai', bold: level > 1 },
});

/** 条目, 附, 附 of 附 …: 小标宋 → 黑体 → 楷体 → 仿宋 (GB/T 9704—2012, 7.3.3). */
const titleFonts = ['title', 'hei', 'kai', 'body'] as const;
const title = (level: number): StyleRow => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: { ...heading, before: level === 1 ? linePitch : half, after: half, outline: level },
  text: {
    font: titleFonts[level - 1] ?? 'body',
    size: level === 1 ? size.small2 : size.three,
    bold: level > 2,
    spread: 0,
  },
});

/** What an article is set in, in the order in which it is met. */
export const articleStyles: readonly StyleRow[] = [
  {
    id: 'Compilation',
    name: '汇编标题',
    basedOn: 'Title',
    next: 'Heading1',
    paragraph: { pageBreakBefore: true, before: 0 },
    text: {},
  },
  {
    id: 'Kicker',
    name: '引题',
    basedOn: 'Normal',
    next: 'Heading1',
    paragraph: { ...heading, before: half },
    text: { font: 'kai', size: size.four, spread: 0 },
  },
  ...[1, 2, 3, 4].map(title),
  {
    id: 'Deck',
    name: '副题',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { ...heading, after: half },
    text: { font: 'kai', size: size.four, spread: 0 },
  },
  { id: 'Byline', name: '署名', basedOn: 'Normal', paragraph: { ...centred, keepNext: true }, text: { font: 'kai' } },
  ...[1, 2, 3, 4].map(subheading),
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    paragraph: { list: 1, ...apart, left: 2 * twoCharacters, first: -twoCharacters },
    text: {},
  },
  {
    id: 'Question',
    name: '问',
    basedOn: 'Normal',
    next: 'Answer',
    paragraph: { keepNext: true },
    text: { font: 'hei' },
  },
  { id: 'Answer', name: '答', basedOn: 'Normal', paragraph: {}, text: {} },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    paragraph: { left: twoCharacters, right: twoCharacters },
    text: { font: 'kai' },
  },
  {
    id: 'IntenseQuote',
    name: 'Intense Quote',
    basedOn: 'Normal',
    paragraph: { ...centred, keepLines: true, left: twoCharacters, right: twoCharacters, before: half, after: half },
    text: { font: 'kai', color: red },
  },
  {
    id: 'EditorNote',
    name: '编者按',
    basedOn: 'Normal',
    paragraph: { left: twoCharacters, right: twoCharacters },
    text: { font: 'kai', size: size.four, spread: 0 },
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { ...centred, line: 440, after: half },
    text: { font: 'kai', size: size.small4, spread: 0 },
  },
  {
    id: 'BlockByline',
    name: '段末署名',
    basedOn: 'Normal',
    paragraph: { ...apart, right: twoCharacters, align: 'right' },
    text: { font: 'kai' },
  },
  {
    id: 'Lacuna',
    name: '上缺下缺',
    basedOn: 'Normal',
    paragraph: {},
    text: { font: 'kai', size: size.four, color: grey, spread: 0 },
  },
  {
    id: 'Credit',
    name: '供稿',
    basedOn: 'Normal',
    paragraph: { ...apart, right: twoCharacters, align: 'right' },
    text: { font: 'kai', size: size.four, spread: 0 },
  },
];
