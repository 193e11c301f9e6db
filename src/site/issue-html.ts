import type { Block, BlockType } from '../domain/block.ts';
import type { Issue } from '../domain/issue.ts';
import type { Article } from '../domain/item.ts';
import { numberedNotes } from '../domain/note.ts';
import { blockGroups, type PlacedBlock } from './block-groups.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineHtml } from './inline-html.ts';
import { articleTitle } from './issue-names.ts';
import { itemFacts } from './item-facts.ts';
import { plainNoteCall } from './note-call.ts';
import { tableView, type RowView } from './table-view.ts';

/** How a feed reader is given a block: plain elements, since it has none of our styles. */
const blockElements: Record<Exclude<BlockType, 'table-row'>, (html: string, level: number) => string> = {
  paragraph: (html) => `<p>${html}</p>`,
  heading: (html, level) => `<h${String(level)}>${html}</h${String(level)}>`,
  'list-item': (html) => `<li>${html}</li>`,
  question: (html) => `<p><strong>${html}</strong></p>`,
  answer: (html) => `<p>${html}</p>`,
  quote: (html) => `<blockquote><p>${html}</p></blockquote>`,
  caption: (html) => `<p><small>图注：${html}</small></p>`,
  'pull-quote': (html) => `<blockquote><p><em>${html}</em></p></blockquote>`,
  'editor-note': (html) => `<p><em>${html}</em></p>`,
};

const note = (text: string): string => `<p><small>${text}</small></p>`;

const end = ({ bylines, truncated }: Block): string =>
  (bylines.length === 0 ? '' : note(`（${escapeHtml(bylines.join('、'))}）`)) + (truncated ? note('（下缺）') : '');

const one = ({ block, notes }: PlacedBlock, level: number): string =>
  block.type === 'table-row'
    ? ''
    : blockElements[block.type](inlineHtml(block, notes.map(plainNoteCall)), level) + end(block);

const row = ({ cells }: RowView): string => {
  const element = (scope: string | null): string => (scope === null ? 'td' : 'th');
  return `<tr>${cells.map(({ html, scope }) => `<${element(scope)}>${html}</${element(scope)}>`).join('')}</tr>`;
};

const table = (rows: readonly PlacedBlock[]): string => {
  const [head, ...body] = tableView(rows, plainNoteCall).map(row);
  const last = rows.at(-1)?.block;
  return `<table><thead>${head ?? ''}</thead><tbody>${body.join('')}</tbody></table>${last ? end(last) : ''}`;
};

/** Blocks as plain HTML; headings take `level`. */
const blocksHtml = (blocks: readonly Block[], level: number): string =>
  blockGroups(blocks)
    .map((group) => {
      if (group.kind === 'single') return one(group.placed, level);
      if (group.kind === 'table') return table(group.blocks);
      const inner = group.blocks.map((placed) => one(placed, level)).join('');
      return group.kind === 'list' ? `<ul>${inner}</ul>` : inner;
    })
    .join('');

const notesHtml = (blocks: readonly Block[]): string =>
  numberedNotes(blocks)
    .map(({ number, text }) => note(`〔${String(number)}〕${escapeHtml(text)}`))
    .join('');

/** An item or appendix in full, its title at `level`, its 附 below. */
const articleHtml = (article: Article, level: number, mark = ''): string => {
  const facts = itemFacts(article);
  const below = Math.min(level + 1, 6);
  return [
    ...article.kicker.map((line) => `<p>${escapeHtml(line)}</p>`),
    `<h${String(level)}>${escapeHtml(`${mark}${articleTitle(article)}`)}</h${String(level)}>`,
    article.deck === null ? '' : `<p><strong>${escapeHtml(article.deck)}</strong></p>`,
    facts.length === 0 ? '' : note(escapeHtml(facts.join('　'))),
    article.bylines.length === 0 ? '' : note(escapeHtml(article.bylines.join('　'))),
    article.headless ? note('（上缺）') : '',
    blocksHtml(article.blocks, below),
    article.truncated && article.blocks.at(-1)?.truncated !== true ? note('（下缺）') : '',
    article.credit === null ? '' : `<p>（${escapeHtml(article.credit)}）</p>`,
    notesHtml(article.blocks),
    ...article.appendices.map((appendix) => articleHtml(appendix, below, '附：')),
  ].join('');
};

/** A whole issue: lead, then every item. */
export const issueHtml = (issue: Issue): string =>
  blocksHtml(issue.lead, 2) +
  notesHtml(issue.lead) +
  issue.items.map((item) => articleHtml(item, 2, `${String(item.number)}. `)).join('');
