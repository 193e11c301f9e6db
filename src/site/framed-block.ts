import { escapeHtml } from './escape-html.ts';
import { type OriginView, originNames } from './origin-view.ts';

const changeHtml = ({ lead, before, after, tail }: OriginView['changes'][number]): string =>
  [
    lead === '' ? '' : `…${escapeHtml(lead)}`,
    before === '' ? '' : `<del>${escapeHtml(before)}</del>`,
    after === '' ? '' : `<ins>${escapeHtml(after)}</ins>`,
    tail === '' ? '' : `${escapeHtml(tail)}…`,
  ].join('');

/**
 * Where a paragraph comes from, as a line below it that a switch shows. `href` makes a link of a path. It is no part of
 * the text: what finds, feeds and quotes it leaves it out.
 */
export const originHtml = (origin: OriginView, href: (path: string) => string): string => {
  const { status, path, source, line, changes, repairs } = origin;
  const place = path === '' ? '' : ` <a href="${escapeHtml(href(path))}">${escapeHtml(source)} 第${String(line)}行</a>`;
  const mended = repairs === 0 ? '' : ` <span>已改正${String(repairs)}处识读</span>`;
  const changed = changes.map((change) => ` <q>${changeHtml(change)}</q>`).join('');
  return `<span class="origin ${status}" data-pagefind-ignore><b>${originNames[status]}</b>${place}${mended}${changed}</span>`;
};

/**
 * The ¶ by which one links to a block. It stands before the text: behind it, its empty place would make the last line
 * of a justified paragraph one before the last.
 */
const blockLink = (id: string): string =>
  `<a class="here" href="#${id}" aria-label="本段的链接" data-pagefind-ignore></a>`;

/** The text of a block between its link and its origin. */
export const framedBlock = (
  id: string,
  text: string,
  origin: OriginView | undefined,
  href: (path: string) => string,
): string => blockLink(id) + text + (origin === undefined ? '' : originHtml(origin, href));
