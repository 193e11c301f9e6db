import type { Appendix, Article, Item } from '../domain/item.ts';
import { articleInfo } from './article-info.ts';
import { directiveNames } from './block-names.ts';
import { blocksToMarkdown, type NextLabel } from './blocks-to-markdown.ts';
import { directiveToMarkdown } from './directive-to-markdown.ts';
import { figureToDirective } from './figure-directive.ts';
import { figureToLine } from './figure-line.ts';
import { inlineToMarkdown } from './inline-to-markdown.ts';

const labelled = (name: string, text: string): string => `::${name}[${inlineToMarkdown(text, [], 'label')}]`;

const container = (name: string, content: string): string => `:::${name}\n${content}\n:::`;

/** 引题, 副题 and 信息, on lines that follow each other. */
const head = (article: Article): string[] => {
  const info = articleInfo(article);
  const lines = [
    ...article.kicker.map((kicker) => labelled(directiveNames.kicker, kicker)),
    ...(article.deck === null ? [] : [labelled(directiveNames.deck, article.deck)]),
    ...(info.length > 0 ? [directiveToMarkdown(directiveNames.info, info)] : []),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
};

const figures = (article: Article): string =>
  article.figures
    .map((figure) => {
      const line = figureToLine(figure);
      return line === null ? figureToDirective(figure) : `- ${inlineToMarkdown(line)}`;
    })
    .join('\n');

/** `level` is that of the article's own heading. */
const article = (heading: string, level: number, content: Article, nextLabel: NextLabel): string[] => [
  `${'#'.repeat(level)} ${heading}`.trimEnd(),
  ...head(content),
  ...(content.digest === null ? [] : [container(directiveNames.digest, inlineToMarkdown(content.digest))]),
  ...(content.figures.length > 0 ? [container(directiveNames.figures, figures(content))] : []),
  ...blocksToMarkdown(content.blocks, level + 1, nextLabel),
  ...content.appendices.flatMap((appendix) => appendixToMarkdown(appendix, level + 1, nextLabel)),
];

const appendixToMarkdown = (appendix: Appendix, level: number, nextLabel: NextLabel): string[] =>
  article(`附：${inlineToMarkdown(appendix.title, [], 'heading')}`, level, appendix, nextLabel);

/** An item with its appendices → pieces of Markdown, to be set apart by blank lines. */
export const itemToMarkdown = (item: Item, nextLabel: NextLabel): string[] =>
  article(`${item.number}. ${inlineToMarkdown(item.title, [], 'heading')}`, 2, item, nextLabel);
