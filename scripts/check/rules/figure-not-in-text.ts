import type { Article } from '../../../src/domain/item.ts';
import { numbersIn } from '../numbers-in.ts';
import type { Rule } from '../rule.ts';

const wordsOf = ({ title, kicker, deck, blocks }: Article): string =>
  [title, ...kicker, deck ?? '', ...blocks.map(({ text }) => text)].join('\n');

/** The number of every figure stands in its article (law 1: nothing invented). */
export const figureNotInText: Rule = ({ articles }) =>
  articles.flatMap(({ article, figurePlaces }) => {
    const numbers = numbersIn(wordsOf(article));
    return article.figures.flatMap(({ label, value, unit }, i) =>
      numbers.has(Math.abs(value))
        ? []
        : [
            {
              place: figurePlaces[i] ?? { line: 1, column: 1 },
              reason: `数读“${label}”的数字 ${value} 不在这一条的正文里`,
              found: `${value} ${unit}`,
              expected: '正文里的数字',
              hint: '照正文改正数值，或删去这一行；数值照原文的写法，不换算',
            },
          ],
    );
  });
