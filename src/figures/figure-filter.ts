/** What a row of the table of figures can be asked. */
export interface FigureCells {
  /** All its words, as they are read. */
  readonly text: string;
  readonly region: string;
  readonly nature: string;
  readonly unit: string;
  readonly year: string;
  readonly size: number;
  readonly measure: string;
  readonly period: string;
}

/** What the reader chose; empty is anything. `text` may be several words, all of which a row must hold. */
export type FigureChoice = Readonly<Record<'text' | 'region' | 'nature' | 'unit' | 'year', string>>;

/** Keys a column can be sorted by. */
export type FigureKey = 'size' | 'measure' | 'period' | 'nature' | 'region';

export const matchesChoice = (cells: FigureCells, choice: FigureChoice): boolean =>
  choice.text.split(/\s+/u).every((word) => cells.text.includes(word)) &&
  (choice.region === '' || cells.region.split(' ').includes(choice.region)) &&
  (['nature', 'unit', 'year'] as const).every((key) => choice[key] === '' || cells[key] === choice[key]);

const order = new Intl.Collator('zh-CN', { numeric: true });

/** Compares by one column; rows without a value come last, whichever way the column is sorted. */
export const compareCells =
  (key: FigureKey, descending: boolean) =>
  (a: FigureCells, b: FigureCells): number => {
    const sign = descending ? -1 : 1;
    if (key === 'size') return sign * (a.size - b.size);
    if (a[key] === '' || b[key] === '') return Number(a[key] === '') - Number(b[key] === '');
    return sign * order.compare(a[key], b[key]);
  };
