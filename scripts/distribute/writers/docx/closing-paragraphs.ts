import type { Edition } from '../../edition/edition.ts';
import { linePitch } from './page-setup.ts';
import { roleLine } from './front-paragraphs.ts';
import { line, paragraph, type Piece } from './pieces.ts';
import { run } from './runs.ts';
import { type Cell, tableOf } from './table.ts';

const cell = (text: string): Cell => ({ runs: run(text), text });

/** 本期数读, all figures of the issue in one table, on a page of their own. Nothing where there are none. */
const annex = ({ figures }: Edition): Piece[] => {
  if (figures.length === 0) return [];
  const rows = figures.flatMap(({ number, figures: those }) =>
    those.map(({ label, value, note }) => [String(number), label, value, note].map(cell)),
  );
  return [
    line('Annex', '本期数读'),
    tableOf([['条目', '指标', '数值', '说明'].map(cell), ...rows]),
    paragraph('TableEnd', ''),
  ];
};

/** 版记; where the issue prints none, who made it and when (bulletin-form, "The parts"). */
const colophon = ({ colophon: imprint, head }: Edition): Piece[] => {
  const lines = imprint.length > 0 ? imprint.map(roleLine) : [`${head.publisher}\t${head.date}印发`];
  return lines.map((text, index) =>
    paragraph('Colophon', run(text), {
      ...(index === lines.length - 1 ? { keepNext: false } : {}),
      ...(index === 0 ? { before: linePitch } : {}),
    }),
  );
};

/** What closes an issue: its figures, its imprint. */
export const closingParagraphs = (edition: Edition): Piece[] => [...annex(edition), ...colophon(edition)];
