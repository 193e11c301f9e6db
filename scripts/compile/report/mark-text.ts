import { escape } from './escape.ts';
import { byRank, type Mark } from './marks.ts';

/** Something set between two characters, before that at `at`: a seam, say. */
export interface Inset {
  readonly at: number;
  readonly html: string;
}

/**
 * `text` as HTML with the stretches that marks cover linked: `reach` gives a mark's half-open range in the text, in
 * order of their starts; `side` is the column it stands in. The first stretch of a mark carries its id, once.
 */
export const markText = (
  text: string,
  ranges: readonly { readonly mark: Mark; readonly start: number; readonly end: number }[],
  insets: readonly Inset[],
  {
    side,
    linkOf,
    given,
  }: { readonly side: 's' | 't'; readonly linkOf: (mark: Mark) => string; readonly given: Set<string> },
): string => {
  const edges = new Set([0, text.length]);
  for (const { start, end } of ranges) edges.add(start).add(end);
  for (const { at } of insets) edges.add(at);
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  let html = '';
  let next = 0;
  let active: (typeof ranges)[number][] = [];
  for (const [i, from] of cuts.entries()) {
    for (const inset of insets) if (inset.at === from) html += inset.html;
    const to = cuts[i + 1];
    if (to === undefined) break;
    active = active.filter(({ end }) => end > from);
    for (let range = ranges[next]; range !== undefined && range.start <= from; range = ranges[++next]) {
      if (range.end > from) active.push(range);
    }
    const piece = escape(text.slice(from, to));
    const marks = active.map(({ mark }) => mark).sort(byRank);
    const [top] = marks;
    if (top === undefined) {
      html += piece;
      continue;
    }
    const ids = marks.map(({ key }) => `${side}-${key}`).filter((id) => !given.has(id));
    for (const id of ids) given.add(id);
    const kinds = [...new Set(marks.map(({ kind, quiet }) => (quiet ? `${kind} quiet` : kind)))].join(' ');
    const [own, ...others] = ids;
    html += others.map((id) => `<i id="${id}"></i>`).join('');
    html += `<a${own === undefined ? '' : ` id="${own}"`} class="m ${kinds}" href="#${linkOf(top)}" title="${escape(top.title)}">${piece}</a>`;
  }
  return html;
};
