import type { BlockType } from '../../../src/domain/block.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import type { Article } from '../../../src/domain/item.ts';
import type { Masthead } from '../../../src/domain/masthead.ts';
import type { Inline, NumberedNote } from './inline.ts';
import type { Face } from '../../../src/domain/publication.ts';

/** 版: an issue as a bulletin is set from it, in any channel. Everything in it is ready to print. */
export interface Edition {
  /** `publication/year/number`. */
  readonly key: string;
  /** What names of files begin with: `jinri-keji-kuaixun-2024-6`. */
  readonly slug: string;
  readonly head: EditionHead;
  readonly face: Face;
  readonly lead: readonly EditionBlock[];
  /** 编者栏, 电话 included as its last line where there is one. */
  readonly masthead: Masthead;
  readonly contents: readonly EditionEntry[];
  /** Title above the compilation, or null. */
  readonly compilation: string | null;
  /** Items with their appendices behind them, in reading order. */
  readonly articles: readonly EditionArticle[];
  /** 数读 of the whole issue, an entry an article that has any, in order. */
  readonly figures: readonly ArticleFigures[];
  /** 版记. */
  readonly colophon: Masthead;
  readonly urls: EditionUrls;
  /** The issue itself, for what is data and not set in type. */
  readonly issue: Issue;
}

/** 报头. */
export interface EditionHead {
  /** 刊名. */
  readonly name: string;
  readonly description: string;
  /** 2024年第6期. */
  readonly number: string;
  /** 总第1665期, or null. */
  readonly serial: string | null;
  readonly publisher: string;
  /** 2024年2月23日. */
  readonly date: string;
  /** 2024-02-23. */
  readonly isoDate: string;
  /** 栏目, or null. */
  readonly label: string | null;
  /** 本期标题; never empty. */
  readonly title: string;
}

/** A line of 目录. */
export interface EditionEntry {
  /** Number of the item; null for an appendix, and where the printed line had none. */
  readonly number: number | null;
  readonly title: string;
  /** 0: item; 1 and more: 附, by how deep it stands. */
  readonly depth: number;
  /** `id` of the article it leads to; null where nothing in the issue answers to it. */
  readonly id: string | null;
}

/** An item or an appendix, ready to set. */
export interface EditionArticle {
  /** Its place, unique in the edition: `i3`, `i3a1`, `i3a1a2`. */
  readonly id: string;
  /** 0: item; 1 and more: 附, by how deep it stands. */
  readonly depth: number;
  /** Number of the item; null for an appendix. */
  readonly number: number | null;
  readonly kicker: readonly string[];
  /** Never empty: （原题缺） where the source has none. */
  readonly title: string;
  readonly deck: string | null;
  /** 电头, where the text does not open with it. */
  readonly dateline: string | null;
  readonly bylines: readonly string[];
  readonly credit: string | null;
  /** At most 120 characters; may be empty where there is no text at all. */
  readonly digest: string;
  /** 上缺, 下缺. The latter only where no block says so. */
  readonly headless: boolean;
  readonly truncated: boolean;
  readonly blocks: readonly EditionBlock[];
  /** Full address of the page it stands on. */
  readonly url: string;
  /** What is known beside the text (regions, dates, topics, page). */
  readonly article: Article;
}

export type EditionBlock =
  | {
      readonly kind: 'text';
      readonly type: Exclude<BlockType, 'list-item' | 'table-row'>;
      readonly content: EditionText;
    }
  | { readonly kind: 'list'; readonly entries: readonly EditionText[] }
  /** First row: the head. All rows have as many cells. */
  | { readonly kind: 'table'; readonly rows: readonly EditionRow[] };

/** What every block has. */
export interface EditionText {
  readonly inline: readonly Inline[];
  /** Names under this block alone. */
  readonly bylines: readonly string[];
  /** 下缺. */
  readonly truncated: boolean;
  /** Its notes, also found in `inline`. */
  readonly notes: readonly NumberedNote[];
}

export interface EditionRow extends Omit<EditionText, 'inline'> {
  readonly cells: readonly (readonly Inline[])[];
}

export interface ArticleFigures {
  /** The item they belong to. */
  readonly number: number;
  readonly title: string;
  readonly figures: readonly EditionFigure[];
}

/** 软件产业营收 | 约3036亿元 | 2022年. */
export interface EditionFigure {
  readonly label: string;
  /** With qualifier, trend, unit: as printed. */
  readonly value: string;
  /** Period and nature; may be empty. */
  readonly note: string;
}

/** Full addresses on the site. */
export interface EditionUrls {
  readonly home: string;
  readonly issue: string;
  readonly full: string;
  readonly subscribe: string;
  /** JSON Schema of the data file. */
  readonly schema: string;
}
