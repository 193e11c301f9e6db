import { figureSchema, type Figure } from '../domain/figure.ts';
import { directiveToMarkdown, type Attribute } from './directive-to-markdown.ts';
import { natures, trends } from './figure-words.ts';

/** Name of the leaf directive for a figure that the line form cannot hold. */
export const figureDirective = '数';

const number = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** `::数{指标="…" 数值="3036" 单位="亿元"}`: holds any figure. */
export const figureToDirective = ({ label, value, unit, qualifier, trend, nature, period }: Figure): string => {
  const attributes: (Attribute | null)[] = [
    ['指标', label],
    ['数值', number(value)],
    ['单位', unit],
    qualifier && ['限定', qualifier],
    period === null ? null : ['时期', period],
    nature === 'target' ? ['性质', natures.toChinese(nature)] : null,
    trend && ['趋势', trends.toChinese(trend)],
  ];
  return directiveToMarkdown(
    figureDirective,
    attributes.filter((attribute) => attribute !== null),
  );
};

/** Attributes of such a directive → the figure, or null where they do not make one. */
export const directiveToFigure = (attributes: Readonly<Record<string, string | null | undefined>>): Figure | null => {
  const { 指标: label, 数值: value, 单位: unit, 限定: qualifier, 时期: period, 性质: nature, 趋势: trend } = attributes;
  const figure = {
    label,
    value: value ? Number(value) : Number.NaN,
    unit,
    qualifier: qualifier ?? null,
    period: period ?? null,
    nature: nature ? natures.toModel(nature) : 'actual',
    trend: trend ? trends.toModel(trend) : null,
  };
  return figureSchema.safeParse(figure).data ?? null;
};
