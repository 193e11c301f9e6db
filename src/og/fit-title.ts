import { balanceLines } from '../site/balance-lines.ts';
import { titleWords } from '../site/title-words.ts';

/** A size of type and how many lines of it there is room for. */
export interface TitleSize {
  readonly size: number;
  readonly lines: number;
}

/** Sizes of a title on the 1200 × 630 card, largest first. */
const cardTitleSizes: readonly TitleSize[] = [
  { size: 84, lines: 2 },
  { size: 72, lines: 3 },
  { size: 60, lines: 3 },
  { size: 50, lines: 4 },
  { size: 42, lines: 5 },
];

/**
 * A title in lines of `width` pixels, in the first of `sizes` in which it takes no more lines than there is room for;
 * what is too long even in the last ends in an ellipsis.
 */
export const fitTitle = (
  title: string,
  width = 1048,
  sizes: readonly TitleSize[] = cardTitleSizes,
): { size: number; lines: string[] } => {
  const words = titleWords(title);
  for (const { size, lines: most } of sizes) {
    const lines = balanceLines(words, width / size);
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 42, lines: 5 };
  const lines = balanceLines(words, width / size).slice(0, most);
  lines.push(
    `${Array.from(lines.pop() ?? '')
      .slice(0, -1)
      .join('')}…`,
  );
  return { size, lines };
};
