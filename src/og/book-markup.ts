import { fitTitle, type TitleSize } from './fit-title.ts';
import type { Outline } from './outline-text.ts';
import { box, inks, labelLine, type Markup, nameplate, rules, sheet, titleLines } from './picture-parts.ts';
import type { ShareCard } from './share-card.ts';

/** 5 : 8, as bookshops ask for covers. */
export const bookCoverSize = { width: 1600, height: 2560 } as const;

const margin = 150;
const inner = bookCoverSize.width - 2 * margin;

const sizes: readonly TitleSize[] = [
  { size: 148, lines: 3 },
  { size: 124, lines: 4 },
  { size: 104, lines: 6 },
  { size: 84, lines: 8 },
];

/** The cover of an issue as a book: masthead and rules above, title in the middle, who made it below. */
export const bookCoverMarkup = (card: ShareCard, outline: Outline): Markup => {
  const { size, lines } = fitTitle(card.title, inner, sizes);
  const small = { fontSize: 50, color: inks.soft, lineHeight: 1.5 };
  return sheet({ ...bookCoverSize, padding: `210px ${String(margin)}px 170px` }, [
    box({ justifyContent: 'center', marginBottom: 90 }, [nameplate(card.name, outline, 290, inner)]),
    box({ ...small, justifyContent: 'space-between', marginBottom: 40 }, [
      box({ color: inks.ink }, card.number),
      box({}, card.serial),
    ]),
    ...rules(15),
    box({ flex: 1, flexDirection: 'column', justifyContent: 'center', paddingBottom: 60 }, [
      ...labelLine(card.label, 54),
      ...titleLines(lines, size),
    ]),
    box({ ...small, justifyContent: 'space-between', borderTop: `3px solid ${inks.line}`, paddingTop: 60 }, [
      box({ color: inks.ink }, card.publisher),
      box({}, card.date),
    ]),
  ]);
};
