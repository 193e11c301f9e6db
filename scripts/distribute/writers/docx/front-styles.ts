import { characterSpacing, linePitch, measure, twoCharacters } from './page-setup.ts';
import { apart, centred, half, heading, red, size, type StyleRow } from './style-row.ts';

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
      first: -420,
      align: 'left',
    },
    text: { size: level === 1 ? size.four : size.small4, spread: 0, ...(level === 1 ? {} : { font: 'kai' }) },
  };
};

/** 正文 itself, and what comes before the articles: 报头, 导语, 编者栏, 目录. */
export const frontStyles: readonly StyleRow[] = [
  {
    id: 'Normal',
    name: 'Normal',
    basedOn: null,
    paragraph: {
      // A full page is 22 lines: none is held back for company.
      company: false,
      // Word's own way, said aloud: LibreOffice 7.4 takes silence for the other, and then loses marks that hang.
      hanging: true,
      before: 0,
      after: 0,
      line: linePitch,
      first: twoCharacters,
      firstCharacters: 2,
      align: 'both',
    },
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
    paragraph: { ...heading, before: half, after: half, line: 660 },
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
    paragraph: { ...heading, after: half, line: 660 },
    text: { font: 'title', size: size.two, spread: 400 },
  },
  ...[1, 2, 3, 4].map(contentsLine),
];
