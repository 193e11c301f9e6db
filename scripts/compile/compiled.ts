import type { BlockType } from '../../src/domain/block.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Dropped, Repair, Span, Warning } from '../../src/domain/ledger.ts';
import type { Colophon, Masthead } from '../../src/domain/masthead.ts';
import type { SourceKind } from '../../src/domain/source.ts';

/**
 * The compile contract: what `compile --dry-run --json` prints for each source, field for field. Offsets are
 * half-open ranges of UTF-16 units of the decoded text. `spans` own the text they point to, `cites` do not.
 */
export interface CompiledBlock {
  type: BlockType;
  text: string;
  spans: Span[];
  bylines: string[];
  truncated: boolean;
  /** 脚注, in order; `at` is a UTF-16 offset of `text`. No part of the fixed contract. */
  notes?: { at: number; text: string; spans: Span[] }[];
}

export interface CompiledFigure extends Figure {
  /** The clause it stands in. */
  text: string;
  cites: Span[];
}

/** 人物: somebody the article names with an office. */
export interface CompiledPerson {
  name: string;
  office: string;
  cites: Span[];
}

export interface CompiledArticle {
  number: number | null;
  title: string | null;
  kicker: string[];
  deck: string | null;
  bylines: string[];
  dateline: string | null;
  credit: string | null;
  page: number | null;
  regions: string[];
  event_dates: string[];
  truncated: boolean;
  headless: boolean;
  blocks: CompiledBlock[];
  appendices: CompiledArticle[];
  spans: Record<string, Span[]>;
  summary: { text: string; cites: Span[] } | null;
  topics: string[];
  figures: CompiledFigure[];
  /** Filled by `recognise`; no part of the fixed contract. */
  people?: CompiledPerson[];
}

export interface CompiledContentsLine {
  number: number | null;
  title: string;
  page: number | null;
  appendices: { title: string; page: number | null }[];
}

export interface CompiledIssue {
  title: string;
  year: number | null;
  number: number | null;
  serial: number | null;
  publisher: string | null;
  date: string | null;
  phone: string | null;
  label: string | null;
  compilation: string | null;
  masthead: Masthead;
  /** 版记; no part of the fixed contract. */
  colophon: Colophon;
  lead: { title: string | null; blocks: CompiledBlock[] };
  contents: CompiledContentsLine[];
  spans: Record<string, Span[]>;
}

/** Two stretches of running text that a page or column break had parted, and that stand together in one block. */
export interface CompiledJoin {
  /** The stretch before the break. */
  tail: Span;
  /** The stretch that goes on with it. */
  head: Span;
  /** From 0 to 1. */
  confidence: number;
}

export interface CompiledSource {
  source: {
    path: string;
    sha256: string;
    encoding: string;
    kind: SourceKind;
    characters: number;
    /** Kind of file `text` was taken out of, where the file is no plain text. */
    format?: 'html' | 'docx' | 'pdf';
    /** Day of publication (ISO), where the file says it of itself. */
    published?: string;
    text?: string;
  };
  issue: CompiledIssue | null;
  /** A page's own introduction, where the source has no cover but paragraphs before its first article. */
  lead: CompiledBlock[];
  items: CompiledArticle[];
  dropped: Dropped[];
  repairs: Repair[];
  /** In the order of their tails; no part of the fixed contract. */
  joins: CompiledJoin[];
  warnings: Warning[];
}
