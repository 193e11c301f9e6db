import type { Position } from 'unist';
import type { Appendix, Item } from '../domain/item.ts';

/** A part of an issue while it is being read: the lead, an item or an appendix. */
export interface Section {
  readonly kind: 'lead' | 'item' | 'appendix';
  /** Level of its heading; what is inside it is one deeper. The lead counts as 2, like an item. */
  readonly level: number;
  /** Its fields; of the lead only the blocks are used. */
  readonly article: Appendix;
  /** The number in the heading of an item. */
  readonly number: number | null;
  readonly position: Position | undefined;
}

const emptyArticle = (title: string): Appendix => ({
  title,
  kicker: [],
  deck: null,
  bylines: [],
  dateline: null,
  credit: null,
  regions: [],
  eventDates: [],
  topics: [],
  page: null,
  truncated: false,
  headless: false,
  digest: null,
  figures: [],
  blocks: [],
  appendices: [],
});

export const newSection = (
  kind: Section['kind'],
  level: number,
  title: string,
  position: Position | undefined,
  number: number | null = null,
): Section => ({ kind, level, article: emptyArticle(title), number, position });

/** An item as read → the item. */
export const toItem = ({ article, number }: Section): Item => ({ ...article, number: number ?? 0 });
