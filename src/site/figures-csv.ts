import type { FigureRow } from './figure-rows.ts';
import { publicationOf, type SiteArchive } from './archive-index.ts';

type Cell = string | number | null;

/** The columns, in the words of the page. Values are as printed; nothing is converted. */
const columns: readonly (readonly [name: string, of: (row: FigureRow, archive: SiteArchive, url: ToUrl) => Cell])[] = [
  ['指标', ({ figure }) => figure.label],
  ['限定', ({ figure }) => figure.qualifier],
  ['数值', ({ figure }) => figure.value],
  ['单位', ({ figure }) => figure.unit],
  ['升降', ({ figure }) => (figure.trend === null ? null : { up: '升', down: '降' }[figure.trend])],
  ['性质', ({ figure }) => ({ actual: '实绩', target: '目标' })[figure.nature]],
  ['时期', ({ figure }) => figure.period],
  ['地区', ({ provinces }) => provinces.join('、')],
  ['原句', ({ sentence }) => sentence],
  ['刊物', ({ issue }, archive) => publicationOf(archive, issue).name],
  ['年', ({ issue }) => issue.year],
  ['期', ({ issue }) => issue.number],
  ['日期', ({ issue }) => issue.date],
  ['条', ({ item }) => item],
  ['标题', ({ title }) => title],
  ['地址', ({ path }, _, url) => url(path)],
];

type ToUrl = (path: string) => string;

const field = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** `figures.csv` (RFC 4180), with a byte order mark: without it Excel takes UTF-8 for GBK. */
export const figuresCsv = (archive: SiteArchive, rows: readonly FigureRow[], url: ToUrl): string => {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, of]) => of(row, archive, url)))];
  return `\uFEFF${lines.map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;
};
