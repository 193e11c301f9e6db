import { escapeHtml } from './escape-html.ts';
import type { PlacedNote } from './placed-note.ts';

const one = ({ id, callId, number, text }: PlacedNote): string =>
  `<li id="${id}">${escapeHtml(text)} <a class="back" href="#${callId}" role="doc-backlink" ` +
  `aria-label="回到正文的脚注${String(number)}" data-pagefind-ignore>↩</a></li>`;

/**
 * 脚注 of an article, for its end, each with the way back; nothing where it has none. `of` says whose they are to those
 * who do not see where they stand. The roles are of DPUB-ARIA.
 */
export const notesHtml = (notes: readonly PlacedNote[], of: string): string =>
  notes.length === 0
    ? ''
    : `<section class="notes" role="doc-endnotes" aria-label="${escapeHtml(of)}的脚注"><ol>${notes.map(one).join('')}</ol></section>`;
