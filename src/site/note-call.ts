import type { PlacedNote } from './placed-note.ts';

/** HTML put into a text before a place of it; it is no part of the text. */
export interface Inset {
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly html: string;
}

/**
 * The number of a note, a link to it. What finds and quotes the text leaves it out, so that a phrase is found across it.
 */
export const noteCall = ({ at, number, id, callId }: PlacedNote): Inset => ({
  at,
  html:
    `<sup class="call" data-pagefind-ignore><a id="${callId}" href="#${id}" role="doc-noteref" ` +
    `aria-label="脚注${String(number)}">${String(number)}</a></sup>`,
});

/** The number of a note where there is nothing to link to: in feeds, which hold many articles. */
export const plainNoteCall = ({ at, number }: PlacedNote): Inset => ({ at, html: `<sup>〔${String(number)}〕</sup>` });
