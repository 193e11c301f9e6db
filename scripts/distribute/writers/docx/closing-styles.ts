import { measure } from './page-setup.ts';
import { red, apart, half, size, type StyleRow } from './style-row.ts';

const thin = (space: number) => ({ kind: 'single', size: 6, color: 'auto', space }) as const;

/** Tables, 数读, 版记, and what stands above and below the text. */
export const closingStyles: readonly StyleRow[] = [
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
      first: 280,
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
