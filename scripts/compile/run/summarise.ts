import type { CompiledArticle, CompiledSource } from '../compiled.ts';

/** What a person wants to know about the compile of one source. */
export interface SourceSummary {
  readonly items: number;
  readonly appendices: number;
  /** Blocks put together from stretches that a page or column break held apart. */
  readonly joins: number;
  readonly repairs: number;
  /** Characters left out. */
  readonly dropped: number;
  readonly doubts: number;
}

const appendicesOf = (article: CompiledArticle): CompiledArticle[] =>
  article.appendices.flatMap((appendix) => [appendix, ...appendicesOf(appendix)]);

/** Counts; a join is a block with other text or an empty line between its stretches, as `dropped` and spans tell. */
export const summarise = (compiled: CompiledSource): SourceSummary => {
  const appendices = compiled.items.flatMap(appendicesOf);
  const blocks = [...compiled.items, ...appendices].flatMap((article) => article.blocks);
  const notes = new Map(compiled.dropped.map(({ span: [start, end] }) => [start, end]));
  const parted = (from: number, to: number): boolean => {
    let at = from;
    for (let next = notes.get(at); next !== undefined && at < to; next = notes.get(at)) at = next;
    return to - at > 2;
  };
  return {
    items: compiled.items.length,
    appendices: appendices.length,
    joins: blocks.filter(({ spans }) => spans.some(([start], i) => i > 0 && parted(spans[i - 1]?.[1] ?? start, start)))
      .length,
    repairs: compiled.repairs.length,
    dropped: compiled.dropped.reduce((sum, { span: [start, end] }) => sum + end - start, 0),
    doubts: compiled.warnings.length,
  };
};
