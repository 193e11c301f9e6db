import { escapeHtml } from '../../../../src/site/escape-html.ts';
import type { Edition, EditionArticle } from '../../edition/edition.ts';
import { blockText } from '../../edition/edition-text.ts';
import { styled } from '../markup/styled.ts';
import { emailLook as look, nightSheet } from './email-look.ts';

/** How much of the items the letter tells: with digests, or by their titles alone. */
export type Telling = 'digests' | 'titles';

const link = (href: string, text: string, style: Readonly<Record<string, string>>): string =>
  styled('a', style, escapeHtml(text), { href });

const headOf = ({ head }: Edition): string =>
  [
    styled('h1', look.name, escapeHtml(head.name)),
    styled('p', look.number, escapeHtml([head.number, head.serial ?? ''].join('　').trim())),
    styled(
      'table',
      look.imprint,
      `<tr>${styled('td', look.imprintLeft, escapeHtml(head.publisher))}${styled('td', look.imprintRight, escapeHtml(head.date))}</tr>`,
      { role: 'presentation' },
    ),
    head.label === null ? '' : styled('p', look.label, `<b>${escapeHtml(head.label)}</b>`),
    styled('h2', look.title, escapeHtml(head.title)),
  ].join('\n');

const itemOf = ({ number, title, digest, url }: EditionArticle, telling: Telling): string =>
  styled('h3', look.item, link(url, `${String(number)}. ${title}`, look.itemLink)) +
  (telling === 'titles' || digest === '' ? '' : `\n${styled('p', look.digest, escapeHtml(digest))}`);

const appendixOf = ({ title, url }: EditionArticle): string =>
  styled('p', look.appendix, `附：${link(url, title, look.appendixLink)}`);

/** The letter as one HTML document. Every style is written in; a night sheet stands in the head. */
export const emailHtml = (edition: Edition, telling: Telling): string => {
  const { head, urls, lead, articles } = edition;
  const inner = [
    headOf(edition),
    ...lead.flatMap((block) => blockText(block).map((text) => styled('p', look.lead, escapeHtml(text)))),
    styled('h4', look.section, '本期内容'),
    ...articles.map((article) => (article.number === null ? appendixOf(article) : itemOf(article, telling))),
    styled('p', look.more, link(urls.issue, '阅读全文 · 下载本期', look.moreLink)),
    styled(
      'p',
      look.foot,
      `${escapeHtml(head.publisher)}编印。您收到这封信，是因为订阅了《${escapeHtml(head.name)}》。` +
        link(urls.subscribe, '订阅与退订', look.footLink),
    ),
  ].join('\n');
  const sheet = styled('table', look.sheet, `<tr>${styled('td', look.cell, `\n${inner}\n`)}</tr>`, {
    role: 'presentation',
    align: 'center',
  });
  const preview = styled('div', look.preview, escapeHtml(articles[0]?.digest ?? head.title));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${head.name}${head.number}：${head.title}`)}</title>
<style>${nightSheet}</style>
</head>
${styled('body', look.body, `\n${preview}\n${sheet}\n`)}
</html>
`;
};
