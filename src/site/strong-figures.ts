import type { Issue } from '../domain/issue.ts';
import type { SiteArchive } from './archive-index.ts';
import { type FigureRow, figureRowsOf } from './figure-rows.ts';

/** Figures on the front of an issue. */
export const figuresOnFront = 6;

/** What makes a figure tell something by itself, in points. */
const points = {
  /** Money and shares of a whole are understood everywhere. */
  money: 3,
  share: 2,
  /** What goes into the ten thousands is more than a list of tasks. */
  large: 2,
  /** A label that names what is counted, neither a mere 项目 nor half a sentence. */
  named: 2,
  /** It says when. */
  dated: 1,
  /** It has happened. */
  actual: 1,
} as const;

const isMoney = (unit: string): boolean => unit.endsWith('元');
const isShare = (unit: string): boolean => /^(?:[%％‰]|个百分点)$/u.test(unit);
const namedLabel = { least: 4, most: 16 } as const;
/** A label that begins so was cut out of the middle of a phrase. */
const torn = /^[的在把对将被使让由从和与及]/u;

/** How much a figure says out of its context. */
const figureStrength = ({ figure, size, plainUnit }: FigureRow): number => {
  const length = Array.from(figure.label).length;
  return (
    (isMoney(plainUnit) ? points.money : isShare(plainUnit) ? points.share : 0) +
    (size >= 10_000 ? points.large : 0) +
    (length >= namedLabel.least && length <= namedLabel.most && !torn.test(figure.label) ? points.named : 0) +
    (figure.period === null ? 0 : points.dated) +
    (figure.nature === 'actual' ? points.actual : 0)
  );
};

/** Figures by their strength, the strongest first; of equals the earlier. */
export const byStrength = (rows: readonly FigureRow[]): FigureRow[] =>
  rows
    .map((row, order) => ({ row, order, strength: figureStrength(row) }))
    .sort((a, b) => b.strength - a.strength || a.order - b.order)
    .map(({ row }) => row);

/**
 * The strongest figures of an issue, in the order of the text: first one an item, so that no item fills the page;
 * where items are few, their second ones and so on. Of equals the earlier.
 */
export const strongFigures = (archive: SiteArchive, issue: Issue, most: number): FigureRow[] => {
  const rows = figureRowsOf(archive, issue);
  const order = new Map(rows.map((row, index) => [row, index]));
  const rank = new Map(
    [...Map.groupBy(rows, ({ item }) => item).values()].flatMap((own) =>
      byStrength(own).map((row, place) => [row, place]),
    ),
  );
  return byStrength(rows)
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
    .slice(0, most)
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
};
