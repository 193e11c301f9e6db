import type { BlockType } from '../../src/domain/block.ts';
import type { DropReason } from '../../src/domain/ledger.ts';
import type { SourceKind } from '../../src/domain/source.ts';
import type { Slice } from './text/tracked-text.ts';

/**
 * The draft: what the structure step understood of a source, by slices of the tracked text alone. It holds no text
 * that the source does not hold; `assemble` turns slices into text and source spans. Every slice has one owner.
 */
export interface DraftField {
  readonly slices: readonly Slice[];
  /** Each slice is a phrase of its own, set on its own line: a space stands between them. */
  readonly phrases?: boolean;
}

/** A field that stands for names: 本报记者 甲 乙 → its slices own the whole line, `names` says whom it names. */
export interface DraftNames extends DraftField {
  readonly names: readonly string[];
}

/** 脚注 of a block: its slices are the note’s text, and it is called behind so many slices of the block. */
export interface DraftNote extends DraftField {
  readonly behind: number;
}

export interface DraftBlock extends DraftField {
  readonly type: BlockType;
  readonly bylines?: DraftNames;
  readonly truncated?: boolean;
  /** In the order of their calls. */
  readonly notes?: readonly DraftNote[];
  /** Of a row of a table: how many cells the rows of the table have; where a row has fewer, empty ones follow. */
  readonly columns?: number;
}

export interface DraftArticle {
  readonly number?: number;
  readonly title: DraftField | null;
  readonly kicker: readonly DraftField[];
  readonly deck: DraftField | null;
  /** Lines of bylines that stand by themselves (owned), and names found in running text (`slices` empty). */
  readonly bylines: readonly DraftNames[];
  /** Text of the dateline; it stays in the body, so nothing is owned here. */
  readonly dateline: string | null;
  /** 供稿 at the end of the text, brackets included in the slices; `names[0]` is the medium. */
  readonly credit: DraftNames | null;
  readonly page?: number;
  readonly truncated: boolean;
  readonly headless: boolean;
  readonly blocks: readonly DraftBlock[];
  readonly appendices: readonly DraftArticle[];
}

export interface DraftContentsLine extends DraftField {
  readonly number: number | null;
  readonly page: number | null;
  /** The title alone (without number, leader and page), for comparing with the items. */
  readonly title: readonly Slice[];
  /** 附 of the line above. */
  readonly appendix: boolean;
}

/** A role of the editors' box or the imprint with those who fill it: 主编 甲 乙, 送 各市科技局. */
export interface DraftRole extends DraftNames {
  readonly role: string;
}

/** A bulletin's own cover: owned slices by the name of the field. */
export interface DraftCover {
  readonly name: DraftField;
  readonly numbering:
    (DraftField & { readonly year: number; readonly number: number; readonly serial: number | null }) | null;
  readonly publisher: DraftField | null;
  readonly date: (DraftField & { readonly iso: string }) | null;
  readonly phone: (DraftField & { readonly value: string }) | null;
  readonly label: DraftField | null;
  readonly leadTitle: DraftField | null;
  readonly lead: readonly DraftBlock[];
  readonly masthead: readonly DraftRole[];
  readonly colophon: readonly DraftRole[];
  readonly contents: readonly DraftContentsLine[];
  /** The title above the items (…资料汇编). */
  readonly compilation: DraftField | null;
}

export interface DraftDropped {
  readonly reason: DropReason;
  readonly slice: Slice;
}

/** A doubt, shown to the editor. `slice` is where to look. */
export interface DraftWarning {
  readonly code: string;
  readonly slice: Slice;
  readonly message: string;
  /** How sure the step is that something is wrong here, where it can tell. */
  readonly confidence?: number;
}

/** Two stretches of running text that a page or column break had parted, and that were put together. */
export interface DraftJoin {
  readonly tail: Slice;
  readonly head: Slice;
  /** From 0 to 1. */
  readonly confidence: number;
}

export interface Draft {
  readonly kind: SourceKind;
  readonly cover: DraftCover | null;
  /** Paragraphs before the first article of a page that has no cover: a web page's own introduction. */
  readonly lead: readonly DraftBlock[];
  readonly articles: readonly DraftArticle[];
  readonly dropped: readonly DraftDropped[];
  readonly warnings: readonly DraftWarning[];
  /** Paragraphs put together across breaks, for the report. */
  readonly joins?: readonly DraftJoin[];
}
