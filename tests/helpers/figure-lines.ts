import { recogniseFigures } from '../../scripts/compile/recognise/figures/recognise-figures.ts';
import { block, cite } from './recognise-article.ts';

/** The year in which the texts of the tests were printed. */
export const now = { day: null, year: 2024 };

/** A figure on one line: label value unit, then what is not the rule. */
export const figureLines = (...paragraphs: string[]): string[] =>
  recogniseFigures(
    paragraphs.map((text) => block(text)),
    now,
    cite,
  ).map(({ label, value, unit, qualifier, trend, nature, period }) =>
    [label, value, unit, qualifier, trend, nature === 'target' ? '目标' : null, period]
      .filter((x) => x !== null)
      .join(' '),
  );
