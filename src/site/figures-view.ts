import type { SiteArchive } from './archive-index.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';

/** Rows a page can carry; an archive with more has them all in the two files. */
const rowsShown = 2000;

export interface FiguresView {
  readonly rows: readonly FigureRow[];
  /** All of the archive, shown or not. */
  readonly total: number;
  readonly items: number;
  /** What the lists to filter by offer: the values that occur, each once. */
  readonly provinces: readonly string[];
  readonly years: readonly number[];
  readonly units: readonly string[];
}

/** 数读: the table and what it can be narrowed by. */
export const figuresView = (archive: SiteArchive): FiguresView => {
  const all = figureRows(archive);
  const rows = all.slice(0, rowsShown);
  const named = new Set(rows.flatMap(({ provinces }) => provinces));
  const units = [...Map.groupBy(rows, ({ plainUnit }) => plainUnit)].sort(([, a], [, b]) => b.length - a.length);
  return {
    rows,
    total: all.length,
    items: new Set(
      all.map(
        ({ issue, item }) => `${issue.publication}/${String(issue.year)}/${String(issue.number)}/${String(item)}`,
      ),
    ).size,
    provinces: archive.regions.map(({ name }) => name).filter((name) => named.has(name)),
    years: [...new Set(rows.map(({ issue }) => issue.year))].sort((a, b) => b - a),
    units: units.map(([unit]) => unit),
  };
};
