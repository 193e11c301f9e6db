import type { Block, Mark } from '../domain/block.ts';
import { escapeHtml } from './escape-html.ts';

const elements = { strong: 'strong', emphasis: 'em', link: 'a' } as const;

const open = (mark: Mark): string =>
  mark.type === 'link' ? `<a href="${escapeHtml(mark.href)}">` : `<${elements[mark.type]}>`;

const close = (mark: Mark): string => `</${elements[mark.type]}>`;

/**
 * The text of a block with its marks as HTML. Marks that cross are closed and opened again where the other ends, so
 * that the elements nest.
 */
export const inlineHtml = ({ text, marks }: Pick<Block, 'text' | 'marks'>): string => {
  if (marks.length === 0) return escapeHtml(text);
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  let html = '';
  let active: Mark[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1] ?? start;
    const wanted = marks.filter((mark) => mark.start <= start && mark.end >= end && end > start);
    const kept = active.findIndex((mark) => !wanted.includes(mark));
    const staying = kept < 0 ? active : active.slice(0, kept);
    html += active.slice(staying.length).reverse().map(close).join('');
    const opening = wanted.filter((mark) => !staying.includes(mark)).sort((a, b) => b.end - a.end || a.start - b.start);
    html += opening.map(open).join('') + escapeHtml(text.slice(start, end));
    active = [...staying, ...opening];
  }
  return html;
};
