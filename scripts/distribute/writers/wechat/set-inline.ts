import { escapeHtml } from '../../../../src/site/escape-html.ts';
import type { Inline } from '../../edition/inline.ts';

/** Collects what a post says at its end: the addresses of links and the footnotes, in the order of their numbers. */
export interface NoteList {
  /** Number the next note gets. */
  readonly first: number;
  readonly notes: string[];
}

const mark = (list: NoteList, note: string): string => {
  list.notes.push(note);
  return `<sup>[${list.first + list.notes.length - 1}]</sup>`;
};

/** Running text for WeChat: a link to another site is cut there, so its address becomes a note. */
export const setInline = (inline: readonly Inline[], list: NoteList): string =>
  inline
    .map((part) => {
      switch (part.type) {
        case 'text':
          return escapeHtml(part.text);
        case 'strong':
          return `<strong>${setInline(part.children, list)}</strong>`;
        case 'emphasis':
          return `<em>${setInline(part.children, list)}</em>`;
        case 'link': {
          const text = setInline(part.children, list);
          return text + mark(list, part.href);
        }
        case 'note':
          return mark(list, part.text);
      }
    })
    .join('');
