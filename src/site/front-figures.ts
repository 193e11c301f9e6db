import type { Figure } from '../domain/figure.ts';
import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import { blockId } from './block-id.ts';
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

/** The first block of the item that holds the number and its unit side by side, else the item's beginning. */
const placeOf = (item: Item, { value, unit }: Figure): string => {
  const index = item.blocks.findIndex(({ text }) => text.replaceAll(/\s/gu, '').includes(`${String(value)}${unit}`));
  return index < 0 ? '' : `#${blockId('', index)}`;
};

/** One figure an item, in the order of the items: the first of what has happened, else the first of what is planned. */
export const frontFigures = (issue: Issue): FrontFigure[] =>
  issue.items
    .flatMap((item) => {
      const figure = item.figures.find(({ nature }) => nature === 'actual') ?? item.figures[0];
      if (figure === undefined) return [];
      const where = [provinceText(item.regions), `第${String(item.number)}条`]
        .filter((part) => part !== '')
        .join(' · ');
      return [{ ...figureView(figure), path: `${itemPath(issue, item)}${placeOf(item, figure)}`, where }];
    })
    .slice(0, figuresShown);
