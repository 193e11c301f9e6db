import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Mark } from '../domain/mark.ts';
import { joinLines } from './join-lines.ts';
import { tidyMarks } from './tidy-marks.ts';

/** `[^1]` in a text: the place of a note. */
export interface NoteCall {
  /** UTF-16 offset in the text; the call itself is no part of it. */
  readonly at: number;
  readonly node: FootnoteReference;
}

/** A line of text with its marks, and what of the Markdown had no place in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: Mark[];
  /** In the order of the text. */
  readonly calls: NoteCall[];
  /** Nodes that are neither text nor a mark: pictures, HTML, code, hard line breaks. */
  readonly foreign: PhrasingContent[];
}

/** Phrasing content of one block → one line of text with marks. Hard-wrapped lines are joined, rims trimmed. */
export const phrasingToText = (nodes: readonly PhrasingContent[]): MarkedText => {
  let raw = '';
  const marks: Mark[] = [];
  const calls: NoteCall[] = [];
  const foreign: PhrasingContent[] = [];
  const visit = (node: PhrasingContent): void => {
    const start = raw.length;
    if (node.type === 'text') {
      raw += node.value;
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      node.children.forEach(visit);
      marks.push({ type: node.type, start, end: raw.length });
    } else if (node.type === 'link') {
      node.children.forEach(visit);
      marks.push({ type: 'link', start, end: raw.length, href: node.url.trim() });
    } else if (node.type === 'footnoteReference') {
      calls.push({ at: start, node });
    } else {
      foreign.push(node);
      if (node.type === 'break') raw += '\n';
      if ('value' in node) raw += node.value;
    }
  };
  nodes.forEach(visit);
  const { text, moved } = joinLines(raw);
  const shifted = marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }));
  const placed = calls.map((call) => ({ ...call, at: moved(call.at) }));
  return { text, marks: tidyMarks(text, shifted), calls: placed, foreign };
};
