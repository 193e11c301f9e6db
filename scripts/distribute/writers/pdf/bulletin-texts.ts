import type { Edition, EditionArticle, EditionBlock, EditionText } from '../../edition/edition.ts';
import { inlineText } from '../../edition/inline.ts';
import type { PlacedText } from '../typst/check-glyphs.ts';

const textOf = ({ bylines, notes }: Pick<EditionText, 'bylines' | 'notes'>): string =>
  [...bylines, ...notes.map(({ text }) => text)].join('');

const blockText = (block: EditionBlock): string => {
  switch (block.kind) {
    case 'text':
      return inlineText(block.content.inline) + textOf(block.content);
    case 'list':
      return block.entries.map((entry) => inlineText(entry.inline) + textOf(entry)).join('');
    case 'table':
      return block.rows.map((row) => row.cells.map(inlineText).join('') + textOf(row)).join('');
  }
};

const articleTexts = (
  { title, kicker, deck, dateline, bylines, credit, blocks }: EditionArticle,
  place: string,
): PlacedText[] => [
  { place: `${place}的标题`, text: [...kicker, title, deck ?? '', dateline ?? '', ...bylines, credit ?? ''].join('') },
  ...blocks.map((block, index) => ({ place: `${place}的第${index + 1}段`, text: blockText(block) })),
];

/** Every text of an edition with the place an editor would look for it. */
export const bulletinTexts = ({
  head,
  lead,
  masthead,
  contents,
  compilation,
  articles,
  figures,
  colophon,
}: Edition) => {
  let item = '';
  const roles = (list: typeof masthead): string => list.flatMap(({ role, names }) => [role, ...names]).join('');
  return [
    { place: '报头', text: Object.values(head).join('') },
    ...lead.map((block, index) => ({ place: `导语第${index + 1}段`, text: blockText(block) })),
    { place: '编者栏', text: roles(masthead) },
    { place: '目录', text: contents.map(({ title }) => title).join('') },
    { place: '汇编标题', text: compilation ?? '' },
    ...articles.flatMap((article) => {
      if (article.number !== null) item = `第${article.number}条`;
      return articleTexts(
        article,
        article.number === null ? `${item}所附《${article.title}》` : `${item}《${article.title}》`,
      );
    }),
    ...figures.map(({ number, figures: rows }) => ({
      place: `第${number}条的数读`,
      text: rows.map(({ label, value, note }) => label + value + note).join(''),
    })),
    { place: '版记', text: roles(colophon) },
  ] satisfies PlacedText[];
};
