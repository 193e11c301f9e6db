import type { Figure } from '../domain/figure.ts';
import type { Issue } from '../domain/issue.ts';
import type { Article, Item } from '../domain/item.ts';
import { appendixId, blockId } from './block-id.ts';
import { type FigureView, figureView } from './figure-view.ts';
import { provinceText } from './item-facts.ts';
import { itemPath } from './paths.ts';

/** Figures on the front of an issue. */
const figuresShown = 6;

/** A figure that leads to the paragraph it stands in. */
export interface FrontFigure extends FigureView {
  readonly path: string;
  readonly where: string;
}

/** What a reader looks at first: money, shares and rates, then large counts, then counts. */
const unitWeights: readonly (readonly [unit: RegExp, weight: number])[] = [
  [/元$/u, 4],
  [/^(?:%|‰|倍|个百分点)$/u, 3],
  [/^[万亿]/u, 2],
];

const weight = ({ unit, value, nature }: Figure): number =>
  (unitWeights.find(([pattern]) => pattern.test(unit))?.[1] ?? (Math.abs(value) >= 100 ? 1 : 0)) +
  (nature === 'actual' ? 0.5 : 0);

interface Found {
  readonly figure: Figure;
  readonly place: string;
}

/** The figures of an article and its 附, each with the first block that holds its number and unit side by side. */
const found = (article: Article, scope = ''): Found[] => [
  ...article.figures.map((figure) => {
    const wanted = `${String(figure.value)}${figure.unit}`;
    const index = article.blocks.findIndex(({ text }) => text.replaceAll(/\s/gu, '').includes(wanted));
    return { figure, place: index < 0 ? scope : blockId(scope, index) };
  }),
  ...article.appendices.flatMap((appendix, index) => found(appendix, appendixId(scope, index))),
];

/** The weightiest figure of an item; of equals the first in the text. */
const strongest = (item: Item): Found | undefined =>
  found(item).reduce<Found | undefined>(
    (best, one) => (best === undefined || weight(one.figure) > weight(best.figure) ? one : best),
    undefined,
  );

/** One figure an item, the weightiest items' figures, in the order of the items. */
export const frontFigures = (issue: Issue): FrontFigure[] =>
  issue.items
    .flatMap((item) => {
      const best = strongest(item);
      return best === undefined ? [] : [{ item, ...best }];
    })
    .sort((a, b) => weight(b.figure) - weight(a.figure) || a.item.number - b.item.number)
    .slice(0, figuresShown)
    .sort((a, b) => a.item.number - b.item.number)
    .map(({ item, figure, place }) => ({
      ...figureView(figure),
      path: `${itemPath(issue, item)}${place === '' ? '' : `#${place}`}`,
      where: [provinceText(item.regions), `第${String(item.number)}条`].filter((part) => part !== '').join(' · '),
    }));
