import { isDeepStrictEqual } from 'node:util';
import { figureSchema, qualifiers, type Figure, type Qualifier } from '../domain/figure.ts';
import { natures, trends } from './figure-words.ts';

/** Qualifiers that stand after the unit: 700 万平方米以上. The others stand before the number. */
const trailing: readonly Qualifier[] = ['以上', '左右', '以内'];
const leading = qualifiers.filter((qualifier) => !trailing.includes(qualifier));

const notes = ({ period, nature, trend }: Figure): string => {
  const parts = [period, nature === 'target' ? natures.toChinese(nature) : null, trend && trends.toChinese(trend)];
  const given = parts.filter((part) => part !== null);
  return given.length > 0 ? `（${given.join('，')}）` : '';
};

const pleasant = (figure: Figure): string => {
  const { qualifier } = figure;
  const [before, after] =
    qualifier === null ? ['', ''] : trailing.includes(qualifier) ? ['', qualifier] : [qualifier, ''];
  return `${figure.label}：${before}${before && ' '}${String(figure.value)} ${figure.unit}${after}${notes(figure)}`;
};

const pattern = new RegExp(
  String.raw`^(?<label>.+?)\s*[：:]\s*(?<before>${leading.join('|')})?\s*` +
    String.raw`(?<value>-?\d+(?:\.\d+)?)\s*(?<unit>.+?)(?<after>${trailing.join('|')})?\s*(?:[（(](?<notes>[^（）()]*)[）)])?$`,
  'u',
);

/** `软件产业营收：约 3036 亿元（2022，升）` → the figure, or null where the line does not have this form. */
export const lineToFigure = (line: string): Figure | null => {
  const groups = pattern.exec(line.trim())?.groups;
  if (!groups) return null;
  const figure: { [field in keyof Figure]?: unknown } = {
    label: groups.label,
    value: Number(groups.value),
    unit: groups.unit,
    qualifier: groups.before ?? groups.after ?? null,
  };
  for (const note of (groups.notes ?? '').split(/[，,、]/).map((part) => part.trim())) {
    if (note === '') continue;
    const trend = trends.toModel(note);
    const nature = natures.toModel(note);
    if (trend) figure.trend = trend;
    else if (nature) figure.nature = nature;
    else if (figure.period === undefined) figure.period = note;
    else return null;
  }
  return figureSchema.safeParse(figure).data ?? null;
};

/** The figure in the form that people read, or null where that form would read back as another figure. */
export const figureToLine = (figure: Figure): string | null => {
  const line = pleasant(figure);
  return isDeepStrictEqual(lineToFigure(line), figure) ? line : null;
};
