import { blockNames } from '../../../src/markdown/block-names.ts';
import type { CompiledArticle, CompiledBlock } from '../compiled.ts';
import { escape } from './escape.ts';
import { markText, type Inset } from './mark-text.ts';
import type { Mark } from './marks.ts';
import { seamHtml } from './source-column.ts';
import type { PlacedRow, SourceReport } from './source-report.ts';
import { traceBlock } from './trace-block.ts';

const linkOf = ({ kind, key }: Mark): string => (kind === 'doubt' ? `l-${key}` : `s-${key}`);

/** A block's text with the repairs, joins and doubts on it. */
const blockText = (report: SourceReport, block: CompiledBlock, marks: readonly Mark[], given: Set<string>): string => {
  const offsets = traceBlock(report.traced, block);
  if (offsets === null) return escape(block.text);
  const ranges = marks
    .filter(({ kind }) => kind !== 'drop')
    .flatMap((mark) => {
      const [low, high] = mark.span;
      let start = -1;
      let end = -1;
      for (const [i, offset] of offsets.entries()) {
        if (offset < low || offset >= high) continue;
        if (start < 0) start = i;
        end = i + 1;
      }
      return start < 0 ? [] : [{ mark, start, end }];
    })
    .sort((a, b) => a.start - b.start);
  const insets: Inset[] = [];
  for (const [at, offset] of offsets.entries()) {
    const seam = report.seams.get(offset);
    if (seam && !given.has(`t-${seam.key}`)) {
      given.add(`t-${seam.key}`);
      insets.push({ at, html: seamHtml('t', seam) });
    }
  }
  return markText(block.text, ranges, insets, { side: 't', linkOf, given });
};

const tag = (name: string): string => `<span class="tag">${escape(name)}</span>`;
const facts = (name: string, value: string): string =>
  value === '' ? '' : `<div><dt>${name}</dt><dd>${escape(value)}</dd></div>`;

/** Qualifiers that stand behind the unit. */
const after = /^(?:以上|以下|左右|上下|以内|多|余)$/u;

const figureWords = ({ figures }: CompiledArticle): string =>
  figures
    .map(({ label, value, unit, qualifier, period }) =>
      [
        `${label} `,
        ...(after.test(qualifier ?? '') ? [value, unit, qualifier] : [qualifier, value, unit]),
        ...(period === null ? [] : [`（${period}）`]),
      ].join(''),
    )
    .join('；');

const head = (article: CompiledArticle, level: number): string => {
  const name = level > 2 ? '附：' : article.number === null ? '' : `${article.number}. `;
  return [
    article.kicker.map((kicker) => `<p class="kicker">${escape(kicker)}</p>`).join(''),
    `<h3>${name}${escape(article.title ?? '（无题）')}${article.headless ? tag('上缺') : ''}${article.truncated ? tag('下缺') : ''}</h3>`,
    article.deck === null ? '' : `<p class="deck">${escape(article.deck)}</p>`,
    '<dl class="facts">',
    facts('署名', article.bylines.join('、')),
    facts('供稿', article.credit ?? ''),
    facts('地区', article.regions.join('、')),
    facts('主题', article.topics.join('、')),
    facts('摘要', article.summary?.text ?? ''),
    facts('数读', figureWords(article)),
    '</dl>',
  ].join('');
};

/** The right cell: what the issue holds. */
export const resultColumn = (
  report: SourceReport,
  { row: { result }, stretches }: PlacedRow,
  given: Set<string>,
): string => {
  if (result.type === 'left-out') return '<p class="none">略去，不入稿</p>';
  if (result.type === 'head') return head(result.article, result.level);
  if (result.type === 'field') {
    return `<p class="field">${tag(result.name)}${escape(result.value).replaceAll('\n', '<br>')}</p>`;
  }
  const { block } = result;
  const name = block.type === 'paragraph' ? undefined : block.type === 'table-row' ? '表' : blockNames[block.type];
  const marks = [...new Set(stretches.flatMap((stretch) => stretch.marks))];
  const body = blockText(report, block, marks, given).replaceAll('\t', '<span class="bar">｜</span>');
  const end = block.truncated ? tag('下缺') : '';
  return `<p class="${block.type}">${name === undefined ? '' : tag(name)}${body}${end}</p>`;
};
