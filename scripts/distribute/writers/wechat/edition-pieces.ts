import { escapeHtml } from '../../../../src/site/escape-html.ts';
import type { ArticleFigures, Edition, EditionArticle, EditionEntry } from '../../edition/edition.ts';
import { type Style, styled } from '../markup/styled.ts';
import { blockPieces, type Piece } from './set-blocks.ts';
import { wechatLook as look } from './wechat-look.ts';

/** Pieces that would like to stand in one post: the front, an item with its appendices, the annex. */
export interface Unit {
  /** What a post that begins with it is called after. */
  readonly title: string;
  /** Said beside the title where posts are chosen; may be empty. */
  readonly digest: string;
  readonly pieces: readonly Piece[];
}

const p = (style: Style, text: string): string => (text === '' ? '' : styled('p', style, escapeHtml(text)));

/** Pieces that must not part: the last of the first and the first of the second. */
const glue = (head: string, pieces: readonly Piece[]): Piece[] => {
  const [first, ...rest] = pieces;
  return [(list) => head + (first?.(list) ?? ''), ...rest];
};

const rolesOf = (roles: Edition['masthead']): string =>
  roles.map(({ role, names }) => p(look.roles, `${role}：${names.join('　')}`)).join('');

const entryOf = ({ number, title, depth }: EditionEntry): string =>
  depth > 0 ? p(look.entryInner, `附：${title}`) : p(look.entry, `${number === null ? '' : `${number}. `}${title}`);

const front = (edition: Edition): Unit => {
  const { head, lead, masthead, contents, compilation } = edition;
  const top = [
    p(look.name, head.name),
    p(look.number, [head.number, head.serial ?? ''].join('　').trim()),
    p(look.imprint, `${head.publisher}　${head.date}`),
    p(look.label, head.label ?? ''),
    p(look.title, head.title),
  ].join('');
  return {
    title: head.title,
    digest: '',
    pieces: [
      ...glue(top, lead.flatMap(blockPieces)),
      ...(masthead.length === 0 ? [] : [() => p(look.section, '编者') + rolesOf(masthead)]),
      ...glue(
        p(look.section, '目录'),
        contents.map((entry) => () => entryOf(entry)),
      ),
      ...(compilation === null ? [] : [() => p(look.compilation, compilation)]),
    ],
  };
};

const articlePieces = (article: EditionArticle): Piece[] => {
  const { number, title, kicker, deck, dateline, bylines, credit, headless, truncated, blocks } = article;
  const head = [
    ...kicker.map((text) => p(look.kicker, text)),
    number === null ? p(look.appendix, `附：${title}`) : p(look.item, `${number}. ${title}`),
    p(look.deck, deck ?? ''),
    p(look.facts, [dateline ?? '', ...bylines].filter((text) => text !== '').join('　')),
    headless ? p(look.facts, '（上缺）') : '',
  ].join('');
  const foot = (truncated ? p(look.aside, '（下缺）') : '') + p(look.aside, credit === null ? '' : `（${credit}）`);
  return [...glue(head, blocks.flatMap(blockPieces)), ...(foot === '' ? [] : [() => foot])];
};

const itemUnits = (articles: readonly EditionArticle[]): Unit[] => {
  const units: { title: string; digest: string; pieces: Piece[] }[] = [];
  for (const article of articles) {
    const pieces = articlePieces(article);
    const last = units.at(-1);
    if (article.number !== null || last === undefined) {
      units.push({ title: article.title, digest: article.digest, pieces });
    } else last.pieces.push(...pieces);
  }
  return units;
};

const figuresPiece =
  ({ number, title, figures }: ArticleFigures, head: string): Piece =>
  () =>
    head +
    p(look.entry, `${number}. ${title}`) +
    styled(
      'table',
      look.table,
      figures
        .map((figure) =>
          [figure.label, figure.value, figure.note].map((text) => styled('td', look.cell, escapeHtml(text))).join(''),
        )
        .map((cells) => `<tr>${cells}</tr>`)
        .join(''),
    );

const annex = ({ figures, colophon, head }: Edition): Unit => ({
  title: '本期数读',
  digest: '',
  pieces: [
    ...figures.map((entry, index) => figuresPiece(entry, index === 0 ? p(look.section, '本期数读') : '')),
    () =>
      p(look.section, '版记') +
      (colophon.length === 0 ? p(look.roles, `${head.publisher}　${head.date}印发`) : rolesOf(colophon)),
  ],
});

/** An edition as it is told in posts, from front to imprint. */
export const editionUnits = (edition: Edition): Unit[] => [
  front(edition),
  ...itemUnits(edition.articles),
  annex(edition),
];
