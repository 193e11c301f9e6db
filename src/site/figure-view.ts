import type { Figure, Qualifier } from '../domain/figure.ts';
import type { Article } from '../domain/item.ts';
import { formatNumber } from './format-number.ts';

/** 数读: a figure ready to set: `before` and `after` stand around the number in small type. */
export interface FigureView {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  readonly label: string;
  /** 2023年, 目标. */
  readonly notes: readonly string[];
}

/** On which side of the number a qualifier stands. */
const qualifierSide: Record<Qualifier, 'before' | 'after'> = {
  约: 'before',
  近: 'before',
  超: 'before',
  不少于: 'before',
  不超过: 'before',
  以上: 'after',
  左右: 'after',
  以内: 'after',
};

const quarters = ['一', '二', '三', '四'];

/** 2023 → 2023年; 2024Q1 → 2024年第一季度; anything else as it is. */
export const chinesePeriod = (period: string): string =>
  period
    .replace(/^(\d{4})Q([1-4])$/u, (_, year: string, quarter: string) => {
      return `${year}年第${quarters[Number(quarter) - 1] ?? quarter}季度`;
    })
    .replace(/^(\d{4})$/u, '$1年');

const trends = { up: '升', down: '降' } as const;

export const figureView = (figure: Figure): FigureView => {
  const { qualifier, trend, unit, nature, period } = figure;
  const side = qualifier === null ? null : qualifierSide[qualifier];
  return {
    before: `${trend === null ? '' : trends[trend]}${side === 'before' ? (qualifier ?? '') : ''}`,
    value: formatNumber(figure.value),
    after: `${unit}${side === 'after' ? (qualifier ?? '') : ''}`,
    label: figure.label,
    notes: [...(period === null ? [] : [chinesePeriod(period)]), ...(nature === 'target' ? ['目标'] : [])],
  };
};

/** Figures of an article and of its appendices, in the order of the text. */
export const figuresOf = (article: Pick<Article, 'figures' | 'appendices'>): Figure[] => [
  ...article.figures,
  ...article.appendices.flatMap(figuresOf),
];
