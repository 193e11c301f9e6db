import { fitTitle } from './fit-title.ts';
import type { Outline } from './outline-text.ts';
import { box, inks, labelLine, type Markup, nameplate, rules, sheet, titleLines } from './picture-parts.ts';
import type { ShareCard } from './share-card.ts';

export const cardSize = { width: 1200, height: 630 } as const;

const margin = 76;

/** The card that goes with a shared link, as satori lays it out. `outline` is the drawn name of the publication. */
export const cardMarkup = (card: ShareCard, outline: Outline): Markup => {
  const { size, lines } = fitTitle(card.title, cardSize.width - 2 * margin);
  const small = { fontSize: 26, color: inks.soft };
  return sheet({ ...cardSize, padding: `58px ${String(margin)}px 50px` }, [
    box({ justifyContent: 'space-between', alignItems: 'flex-end', marginBottom: 22 }, [
      nameplate(card.name, outline, 62),
      box({ ...small, flexDirection: 'column', alignItems: 'flex-end', lineHeight: 1.35 }, [
        box({ color: inks.ink }, card.number),
        ...(card.serial === '' ? [] : [box({}, card.serial)]),
      ]),
    ]),
    ...rules(6),
    box({ flex: 1, flexDirection: 'column', justifyContent: 'center', paddingBottom: 8 }, [
      ...labelLine(card.label, 28),
      ...titleLines(lines, size),
    ]),
    box({ ...small, justifyContent: 'space-between', borderTop: `1px solid ${inks.line}`, paddingTop: 20 }, [
      box({}, card.publisher),
      box({}, [card.place, card.date].filter((part) => part !== '').join('　')),
    ]),
  ]);
};
