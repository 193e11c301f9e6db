import type { Mark } from '../domain/block.ts';
import { escapeHtml } from './escape-html.ts';
import type { Inset } from './note-call.ts';

const elements = { strong: 'strong', emphasis: 'em', link: 'a' } as const;

const open = (mark: Mark): string =>
  mark.type === 'link' ? `<a href="${escapeHtml(mark.href)}">` : `<${elements[mark.type]}>`;

const close = (mark: Mark): string => `</${elements[mark.type]}>`;

/**
 * Where a line may end beside a quotation mark. Between Chinese characters the browser knows; beside a letter or a
 * figure (叫“3+N”产业) it holds the mark to both sides (UAX 14, LB19), and a justified line before it is torn apart.
 */
const breaks = /(?<=\p{Script=Han})(?=[“‘][^\p{Script=Han}])|(?<=[^\p{Script=Han}][”’])(?=\p{Script=Han})/gu;

const textHtml = (text: string): string => escapeHtml(text).replaceAll(breaks, '<wbr>');

interface Line {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * The text of a block with its marks as HTML, insets at their places, in the order given. Marks that cross are closed
 * and opened again where the other ends, so that the elements nest; an inset may be a link, so a link is closed for it.
 */
export const inlineHtml = ({ text, marks }: Line, insets: readonly Inset[] = []): string => {
  if (marks.length === 0 && insets.length === 0) return textHtml(text);
  const places = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end]), ...insets.map(({ at }) => at)];
  const edges = [...new Set(places)].sort((a, b) => a - b);
  let html = '';
  let active: Mark[] = [];
  /** Closes what is open from a place in `active` on. */
  const closeFrom = (first: number): void => {
    html += active.slice(first).reverse().map(close).join('');
    active = active.slice(0, first);
  };
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1] ?? start;
    const wanted = marks.filter((mark) => mark.start <= start && mark.end >= end && end > start);
    const ended = active.findIndex((mark) => !wanted.includes(mark));
    if (ended >= 0) closeFrom(ended);
    const here = insets.filter(({ at }) => at === start);
    const link = active.findIndex(({ type }) => type === 'link');
    if (here.length > 0 && link >= 0) closeFrom(link);
    html += here.map((inset) => inset.html).join('');
    const opening = wanted.filter((mark) => !active.includes(mark)).sort((a, b) => b.end - a.end || a.start - b.start);
    html += opening.map(open).join('') + textHtml(text.slice(start, end));
    active = [...active, ...opening];
  }
  return html;
};
