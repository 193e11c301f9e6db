import { fitTitle, type TitleSize } from './fit-title.ts';
import type { Outline } from './outline-text.ts';
import { box, inks, labelLine, type Markup, nameplate, rules, sheet, titleLines } from './picture-parts.ts';
import { qrCode } from './qr-code.ts';
import type { ShareCard } from './share-card.ts';

export const posterSize = { width: 1080, height: 1440 } as const;

const margin = 88;
const inner = posterSize.width - 2 * margin;

const sizes: readonly TitleSize[] = [
  { size: 96, lines: 2 },
  { size: 80, lines: 3 },
  { size: 68, lines: 4 },
  { size: 56, lines: 6 },
];

/** A poster for WeChat: masthead, title, three lines of digest, the way to the page. */
export const posterMarkup = (card: ShareCard, outline: Outline): Markup => {
  const { size, lines } = fitTitle(card.title, inner, sizes);
  const small = { fontSize: 28, color: inks.soft, lineHeight: 1.5 };
  return sheet({ ...posterSize, padding: `96px ${String(margin)}px 80px` }, [
    box({ justifyContent: 'center', marginBottom: 44 }, [nameplate(card.name, outline, 170, inner)]),
    box({ ...small, justifyContent: 'space-between', marginBottom: 20 }, [
      box({ color: inks.ink }, [card.number, card.serial].filter((part) => part !== '').join('　')),
      box({}, card.date),
    ]),
    ...rules(8),
    box({ flex: 1, flexDirection: 'column', justifyContent: 'center', paddingBottom: 12 }, [
      ...labelLine(card.label, 30),
      ...titleLines(lines, size),
      ...(card.digest === ''
        ? []
        : [box({ display: 'block', lineClamp: 3, marginTop: 40, fontSize: 36, lineHeight: 1.72 }, card.digest)]),
    ]),
    box(
      { borderTop: `1px solid ${inks.line}`, paddingTop: 36, alignItems: 'center', justifyContent: 'space-between' },
      [
        box({ ...small, flexDirection: 'column' }, [
          ...(card.place === '' ? [] : [box({ color: inks.red, fontWeight: 700 }, card.place)]),
          box({ color: inks.ink }, '长按识别，读全文'),
          box({}, card.publisher),
        ]),
        qrCode(card.url, 220),
      ],
    ),
  ]);
};
