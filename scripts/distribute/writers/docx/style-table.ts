import { inks } from '../../../../src/og/picture-parts.ts';
import type { ParagraphLook, TextLook } from './looks.ts';
import { bodySize, characterSpacing, linePitch, measure, twoCharacters } from './page-setup.ts';

/** A style as Word lists it. Those with an English name are Word's own (it shows 标题 1, 正文, 目录 1 …). */
export interface StyleRow {
  readonly id: string;
  readonly name: string;
  /** Null: 正文 itself. */
  readonly basedOn: string | null;
  readonly next?: string;
  readonly paragraph: ParagraphLook;
  readonly text: TextLook;
}

/** 红, as `w:color` has it. */
export const red = inks.red.slice(1).toUpperCase();
const grey = inks.soft.slice(1).toUpperCase();

/** A line of smaller type that is not indented. */
const apart = { first: 0, firstCharacters: 0 } as const;
const centred = { ...apart, align: 'center' } as const;
const heading = { ...centred, keepNext: true, keepLines: true } as const;
const thin = (space: number) => ({ kind: 'single', size: 6, color: 'auto', space }) as const;
const half = Math.round(linePitch / 2);

/** 字号, in half points: 小初 … 五号. */
const size = { small1: 48, two: 44, small2: 36, three: bodySize, four: 28, small4: 24, five: 21 } as const;

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
  text: { font: titleFonts[level - 1] ?? 'body', size: level === 1 ? size.small2 : size.three, bold: level > 2, spread: 0 },
});

const contentsLine = (level: number): StyleRow => {
  const left = (level - 1) * 2 * 280;
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: {
      keepLines: true,
      tabs: [{ at: measure, align: 'right', dotted: true }],
      before: level === 1 ? 100 : 0,
      line: 440,
      left: left + 420,
      right: 900,
      first: -420,
      align: 'left',
    },
    text: { size: level === 1 ? size.four : size.small4, spread: 0, ...(level === 1 ? {} : { font: 'kai' }) },
  };
};

/** Styles of paragraphs, in the order in which they are met. */
export const paragraphStyles: readonly StyleRow[] = [
  {
    id: 'Normal',
    name: 'Normal',
    basedOn: null,
    paragraph: { before: 0, after: 0, line: linePitch, first: twoCharacters, firstCharacters: 2, align: 'both' },
    text: { font: 'body', size: size.three, spread: characterSpacing },
  },
  {
    id: 'Nameplate',
    name: '刊名',
    basedOn: 'Normal',
    next: 'IssueNumber',
    paragraph: { ...centred, line: 1500, before: 200 },
    text: { font: 'title', size: 120, color: red, spread: 80 },
  },
  {
    id: 'IssueNumber',
    name: '期号',
    basedOn: 'Normal',
    next: 'Imprint',
    paragraph: { ...centred, after: 200 },
    text: { font: 'kai', spread: 0 },
  },
  {
    id: 'Imprint',
    name: '编印与日期',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: {
      ...apart,
      tabs: [{ at: measure, align: 'right' }],
      below: { kind: 'thickThinSmallGap', size: 24, color: red, space: 4 },
      after: half,
      align: 'left',
    },
    text: { font: 'kai', size: size.four, spread: 0 },
  },
  {
    id: 'Label',
    name: '栏目',
    basedOn: 'Normal',
    next: 'Title',
    paragraph: { ...heading, before: half },
    text: { font: 'hei', color: red, spread: 60 },
  },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Lead',
    paragraph: { ...heading, before: half, after: half, line: 700 },
    text: { font: 'title', size: size.two, spread: 0 },
  },
  { id: 'Lead', name: '导语', basedOn: 'Normal', paragraph: {}, text: { font: 'kai' } },
  {
    id: 'Masthead',
    name: '编者',
    basedOn: 'Normal',
    paragraph: { ...apart, left: 420, first: -420, line: 440, align: 'left', keepLines: true },
    text: { font: 'kai', size: size.four, spread: 0 },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { ...heading, after: half, line: 700 },
    text: { font: 'title', size: size.two, spread: 400 },
  },
  ...[1, 2, 3, 4].map(contentsLine),
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
  { id: 'Dateline', name: '电头', basedOn: 'Normal', paragraph: { keepNext: true }, text: { font: 'hei' } },
  ...[1, 2, 3, 4].map(subheading),
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    paragraph: { list: 1, ...apart, left: 2 * twoCharacters, first: -twoCharacters },
    text: {},
  },
  { id: 'Question', name: '问', basedOn: 'Normal', next: 'Answer', paragraph: { keepNext: true }, text: { font: 'hei' } },
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
  {
    id: 'TableText',
    name: '表格文字',
    basedOn: 'Normal',
    paragraph: { ...apart, line: 360, align: 'left' },
    text: { size: size.small4, spread: 0 },
  },
  {
    id: 'TableHead',
    name: '表头',
    basedOn: 'TableText',
    paragraph: { keepNext: true, align: 'center' },
    text: { font: 'hei' },
  },
  { id: 'TableEnd', name: '表后', basedOn: 'Normal', next: 'Normal', paragraph: { ...apart, line: half }, text: {} },
  {
    id: 'Annex',
    name: '附表标题',
    basedOn: 'Title',
    next: 'Normal',
    paragraph: { pageBreakBefore: true, before: 0, outline: 1 },
    text: {},
  },
  {
    id: 'Colophon',
    name: '版记',
    basedOn: 'Normal',
    paragraph: {
      keepNext: true,
      keepLines: true,
      above: thin(4),
      below: thin(4),
      left: 560,
      right: 280,
      first: -280,
      line: 480,
      align: 'left',
    },
    text: { size: size.four, spread: 0 },
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: {
      ...apart,
      tabs: [{ at: measure, align: 'right' }],
      below: { kind: 'single', size: 4, color: red, space: 4 },
      line: 300,
      align: 'left',
    },
    text: { font: 'kai', size: size.five, spread: 0 },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: { ...apart, line: 400, align: 'center' },
    text: { font: 'song', size: size.four, spread: 0 },
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: { ...apart, left: 210, first: -210, line: 320, align: 'left' },
    text: { size: size.five, spread: 0 },
  },
];

/** Styles of letters. */
export const characterStyles: readonly (Pick<StyleRow, 'id' | 'name' | 'text'>)[] = [
  { id: 'Strong', name: 'Strong', text: { bold: true } },
  { id: 'Emphasis', name: 'Emphasis', text: { font: 'kai' } },
  { id: 'Hyperlink', name: 'Hyperlink', text: { color: '1F4E79', underlined: true } },
  { id: 'FootnoteReference', name: 'footnote reference', text: { raised: true } },
  { id: 'LacunaMark', name: '下缺', text: { font: 'kai', color: grey } },
];
