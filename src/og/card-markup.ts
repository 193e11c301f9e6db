import { balanceLines } from '../site/balance-lines.ts';
import { titleWords } from '../site/title-words.ts';
import type { Outline } from './outline-text.ts';
import { setLine } from './set-line.ts';
import type { ShareCard } from './share-card.ts';

/** An element as satori takes it: React's shape, without React. */
export interface Markup {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export const cardSize = { width: 1200, height: 630 } as const;

const ink = '#1a1917';
const soft = '#55514a';
const paper = '#fbfaf7';
const red = '#b3211a';

/** Room on either side, and the width of what is between. */
const margin = 76;
const inner = cardSize.width - 2 * margin;

/** Sizes of the title, largest first: the first in which it takes no more lines than these is taken. */
const titleSizes = [
  { size: 84, lines: 2 },
  { size: 72, lines: 3 },
  { size: 60, lines: 3 },
  { size: 50, lines: 4 },
  { size: 42, lines: 5 },
] as const;

/** Lines that a card can hold in its smallest size; what is longer ends in an ellipsis. */
const mostLines = 5;

const box = (style: Record<string, unknown>, children: unknown): Markup => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** The title in lines, in the largest size that fits. */
export const fitTitle = (title: string): { size: number; lines: string[] } => {
  const words = titleWords(title);
  for (const { size, lines: most } of titleSizes) {
    const lines = balanceLines(words, inner / size);
    if (lines.length <= most) return { size, lines };
  }
  const size = titleSizes.at(-1)?.size ?? 42;
  const lines = balanceLines(words, inner / size).slice(0, mostLines);
  lines.push(
    `${Array.from(lines.pop() ?? '')
      .slice(0, -1)
      .join('')}…`,
  );
  return { size, lines };
};

const nameplate = (card: ShareCard, outline: Outline): Markup => {
  const height = 62;
  const width = Math.round((outline.width / outline.height) * height);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" ` +
    `viewBox="0 0 ${String(outline.width)} ${String(outline.height)}"><path fill="${red}" d="${outline.d}"/></svg>`;
  return {
    type: 'img',
    props: { width, height, alt: card.name, src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` },
  };
};

/** The card as satori lays it out. `outline` is the drawn name of the publication. */
export const cardMarkup = (card: ShareCard, outline: Outline): Markup => {
  const { size, lines } = fitTitle(card.title);
  const small = { fontSize: 26, color: soft };
  return box(
    {
      width: cardSize.width,
      height: cardSize.height,
      flexDirection: 'column',
      padding: `58px ${String(margin)}px 50px`,
      background: paper,
      color: ink,
      fontFamily: 'song, spare',
      fontWeight: 400,
    },
    [
      box({ justifyContent: 'space-between', alignItems: 'flex-end' }, [
        nameplate(card, outline),
        box({ ...small, flexDirection: 'column', alignItems: 'flex-end', lineHeight: 1.35 }, [
          box({ color: ink }, card.number),
          ...(card.serial === '' ? [] : [box({}, card.serial)]),
        ]),
      ]),
      box({ marginTop: 22, height: 6, background: red }, ''),
      box({ marginTop: 4, height: 2, background: red }, ''),
      box({ flex: 1, flexDirection: 'column', justifyContent: 'center', paddingBottom: 8 }, [
        ...(card.label === ''
          ? []
          : [
              box({ fontSize: 28, color: red, letterSpacing: '0.16em', marginBottom: 18, fontWeight: 700 }, card.label),
            ]),
        ...lines.map((line) =>
          box(
            { fontSize: size, fontWeight: 700, lineHeight: 1.32, whiteSpace: 'pre' },
            setLine(line).map(({ text, before, after }) =>
              box({ marginLeft: before * size, marginRight: after * size }, text),
            ),
          ),
        ),
      ]),
      box({ ...small, justifyContent: 'space-between', borderTop: `1px solid #dad5ca`, paddingTop: 20 }, [
        box({}, card.publisher),
        box({}, [card.place, card.date].filter((part) => part !== '').join('　')),
      ]),
    ],
  );
};
