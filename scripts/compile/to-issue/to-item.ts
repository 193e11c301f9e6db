import type { Block } from '../../../src/domain/block.ts';
import type { AppendixInput, Item } from '../../../src/domain/item.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { CompiledArticle, CompiledBlock, CompiledFigure } from '../compiled.ts';

export const toBlock = ({ type, text, bylines, truncated, notes = [] }: CompiledBlock): Block => ({
  type,
  text,
  marks: [],
  bylines,
  truncated,
  notes: notes.map(({ at, text: note }) => ({ at, text: note })),
});

const toFigure = ({ label, value, unit, qualifier, trend, nature, period }: CompiledFigure): Figure => ({
  label,
  value,
  unit,
  qualifier,
  trend,
  nature,
  period,
});

/** An article of the contract as an appendix of the domain: without spans and cites, which are the ledger's. */
const toAppendix = (article: CompiledArticle): AppendixInput => ({
  title: article.title ?? '',
  kicker: article.kicker,
  deck: article.deck,
  bylines: article.bylines,
  dateline: article.dateline,
  credit: article.credit,
  regions: article.regions,
  eventDates: article.event_dates,
  topics: article.topics,
  page: article.page,
  truncated: article.truncated,
  headless: article.headless,
  digest: article.summary?.text ?? null,
  figures: article.figures.map(toFigure),
  blocks: article.blocks.map(toBlock),
  appendices: article.appendices.map(toAppendix),
});

/** An article of the contract as the `number`th item of an issue. */
export const toItem = (article: CompiledArticle, number: number): AppendixInput & Pick<Item, 'number'> => ({
  ...toAppendix(article),
  number,
});
