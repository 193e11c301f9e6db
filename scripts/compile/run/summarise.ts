import type { CompiledArticle, CompiledSource } from '../compiled.ts';

/** What a person wants to know about the compile of one source. */
export interface SourceSummary {
  readonly items: number;
  readonly appendices: number;
  /** Breaks of a page or a column that were closed. */
  readonly joins: number;
  readonly repairs: number;
  /** Characters left out. */
  readonly dropped: number;
  readonly doubts: number;
}

const appendicesOf = ({ appendices }: CompiledArticle): number =>
  appendices.reduce((sum, appendix) => sum + 1 + appendicesOf(appendix), 0);

export const summarise = ({ items, joins, repairs, dropped, warnings }: CompiledSource): SourceSummary => ({
  items: items.length,
  appendices: items.reduce((sum, item) => sum + appendicesOf(item), 0),
  joins: joins.length,
  repairs: repairs.length,
  dropped: dropped.reduce((sum, { span: [start, end] }) => sum + end - start, 0),
  doubts: warnings.length,
});
