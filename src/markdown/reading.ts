import type { FootnoteDefinition } from 'mdast';
import type { Block } from '../domain/block.ts';
import type { Appendix } from '../domain/item.ts';
import type { NoteCall } from './phrasing-to-text.ts';
import type { Section } from './section.ts';
import type { Report } from './trouble.ts';

/** Calls and definitions of notes met so far; a definition may stand before or behind its call, anywhere in the file. */
export interface Footnotes {
  readonly calls: (NoteCall & { readonly block: Block; readonly article: Appendix })[];
  readonly definitions: {
    readonly node: FootnoteDefinition;
    readonly text: string;
    readonly article: Appendix;
  }[];
}

/** Everything the reader of one node needs to know. */
export interface Reading {
  readonly section: Section;
  readonly report: Report;
  /** The Markdown itself. */
  readonly source: string;
  readonly footnotes: Footnotes;
}
