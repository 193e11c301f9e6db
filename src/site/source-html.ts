import { escapeHtml } from './escape-html.ts';
import { sourceLineId } from './paths.ts';
import type { SourceSegment } from './source-segments.ts';

const opening = ({ fate, path, note }: SourceSegment, href: (path: string) => string): string => {
  if (path === null) return fate === 'dropped' ? `<del class="dropped" title="${escapeHtml(note)}">` : '';
  const name = note === '' ? '' : ` data-note="${escapeHtml(note)}"`;
  return `<a class="${fate}" href="${escapeHtml(href(path))}"${name}>`;
};

const closing = ({ fate, path }: SourceSegment): string =>
  path !== null ? '</a>' : fate === 'dropped' ? '</del>' : '';

/**
 * The text of a source as HTML, character for character, every line with a name of its own (`L12`), so that a link can
 * lead to it. `href` makes a link of a path.
 */
export const sourceHtml = (segments: readonly SourceSegment[], href: (path: string) => string): string => {
  let line = 0;
  const anchor = (): string => `<i id="${sourceLineId((line += 1))}"></i>`;
  let html = '';
  let returned = false;
  for (const [index, segment] of segments.entries()) {
    const parts = segment.text.split(/(\r\n?|\n)/u);
    html += opening(segment, href) + (index === 0 ? anchor() : '');
    for (const [at, part] of parts.entries()) {
      // Where one segment ends in CR and the next begins with LF, that is one end of a line.
      const halved = returned && at === 1 && parts[0] === '' && part === '\n';
      html += at % 2 === 0 ? escapeHtml(part) : `${part}${halved ? '' : anchor()}`;
    }
    html += closing(segment);
    returned = segment.text.endsWith('\r');
  }
  return html;
};
