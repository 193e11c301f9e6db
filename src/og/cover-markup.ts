import { fitTitle, type TitleSize } from './fit-title.ts';
import type { Outline } from './outline-text.ts';
import { box, inks, type Markup, nameplate, rules, sheet, titleLines } from './picture-parts.ts';
import type { ShareCard } from './share-card.ts';

/** Covers of an article in a WeChat account: the first of a sending is wide, the others are square. */
export const wideCoverSize = { width: 900, height: 383 } as const;
export const squareCoverSize = { width: 500, height: 500 } as const;

const wideSizes: readonly TitleSize[] = [
  { size: 64, lines: 2 },
  { size: 54, lines: 3 },
  { size: 44, lines: 3 },
  { size: 36, lines: 4 },
];

const squareSizes: readonly TitleSize[] = [
  { size: 60, lines: 3 },
  { size: 50, lines: 4 },
  { size: 42, lines: 5 },
  { size: 34, lines: 6 },
];

export const wideCoverMarkup = (card: ShareCard, outline: Outline): Markup => {
  const margin = 52;
  const { size, lines } = fitTitle(card.title, wideCoverSize.width - 2 * margin, wideSizes);
  return sheet({ ...wideCoverSize, padding: `36px ${String(margin)}px 34px` }, [
    box({ justifyContent: 'space-between', alignItems: 'flex-end', marginBottom: 14 }, [
      nameplate(card.name, outline, 50),
      box({ fontSize: 24, color: inks.soft }, card.number),
    ]),
    ...rules(5),
    box({ flex: 1, flexDirection: 'column', justifyContent: 'center' }, titleLines(lines, size)),
  ]);
};

export const squareCoverMarkup = (card: ShareCard, outline: Outline): Markup => {
  const margin = 44;
  const inner = squareCoverSize.width - 2 * margin;
  const { size, lines } = fitTitle(card.title, inner, squareSizes);
  return sheet({ ...squareCoverSize, padding: `44px ${String(margin)}px 36px` }, [
    box({ justifyContent: 'center', marginBottom: 18 }, [nameplate(card.name, outline, 84, inner)]),
    ...rules(5),
    box({ flex: 1, flexDirection: 'column', justifyContent: 'center' }, titleLines(lines, size)),
    box({ fontSize: 22, color: inks.soft, justifyContent: 'center' }, card.number),
  ]);
};
