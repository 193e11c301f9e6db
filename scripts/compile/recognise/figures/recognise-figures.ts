import type { CompiledBlock, CompiledFigure } from '../../compiled.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { sentencesOf } from '../sentences.ts';
import type { RecogniseContext } from '../context.ts';
import { settingsOf, type Setting } from './clauses.ts';
import { distribute } from './distribute.ts';
import { labelBefore } from './label.ts';
import { nameFigure, type Naming } from './name-figure.ts';
import { namedStretches } from './named-stretches.ts';
import { lastMode, natureOf, type Mode } from './nature.ts';
import { quantitiesOf, type Quantity } from './numbers.ts';
import { lastPeriod, printPeriod, type Period } from './period.ts';
import { trendOf } from './trend.ts';

const bodyTypes: ReadonlySet<CompiledBlock['type']> = new Set(['paragraph', 'list-item', 'answer', 'quote']);
const enumerated =
  /^(?:[一二三四五六七八九十]+(?:是|要|、)|[（(][一二三四五六七八九十\d]+[）)]|其[一二三四五六]，|首先|其次|再次|第[一二三四五六]，|——|●|\d+[.．、])/u;
/** A passage that begins with a bare verb goes on with the plan before it: 加快建设…，培育企业20家. */
const imperative =
  /^(?:(?:扎实|加快|大力|全力|着力|持续|深入|积极|梯度|重点|继续|进一步|稳步|有序|高质量|高标准|聚力|统筹)){0,2}(?:推动|推进|培育|打造|建设|实施|开展|支持|强化|促进|发展|提升|优化|完善|创建|加强|抓好|抓住|壮大|构建|健全|深化|扩大|引进|布局|组织|做强|做大)/u;
const attribute = /^(?:宽|长|高|厚|深|粗|级(?!别)|口径)/u;

/** What a passage has said so far: carried from sentence to sentence. */
interface Passage {
  mode: Mode | null;
  period: Period | null;
}

/** 投资10亿元以上的项目: the number bounds a class, it measures nothing. */
const bounds = (text: string, { kind, qualifier, end }: Quantity): boolean =>
  kind === 'money' && qualifier === '以上' && /^ ?的?[\u4e00-\u9fa5“]/u.test(text.slice(end, end + 3));

const usable = (text: string, named: readonly Slice[], q: Quantity): boolean =>
  !named.some(([start, end]) => q.digits >= start && q.digits < end) &&
  !attribute.test(text.slice(q.unitEnd, q.unitEnd + 3)) &&
  !bounds(text, q);

/** The nearest clause before the number in its sentence that names somebody or something. */
const topicOf = (text: string): string => {
  for (const clause of text.split(/[，：；]/u).reverse()) {
    const subject =
      /^.{2,}?(?=[将要已正是有为均都]|表现|呈现|保持|持续|稳步|快速|$)/u.exec(
        labelBefore(clause.replace(/^[“‘]/u, '')),
      )?.[0] ?? '';
    if (subject.length >= 2 && subject.length <= 30) return subject;
  }
  return '';
};

/** The labels of a run of numbers that share one clause by 分别; null where the run is none. */
const distributed = (text: string, run: readonly Setting[]): string[] | null => {
  const [first] = run;
  if (first === undefined || run.length < 2 || !/分别|依次/u.test(first.before)) return null;
  return distribute(
    first.before.replace(/(?:较[^，]{0,8})?(?:分别|依次)/u, ''),
    text.slice(0, first.start),
    run.length,
  );
};

const figuresOfSentence = (
  text: string,
  settings: readonly Setting[],
  passage: Passage,
  now: number | null,
): { setting: Setting; label: string; trend: CompiledFigure['trend']; nature: Mode; period: Period | null }[] => {
  const found: ReturnType<typeof figuresOfSentence> = [];
  let previous: Naming | null = null;
  let trend: CompiledFigure['trend'] = null;
  let shared: string[] = [];
  for (const [i, setting] of settings.entries()) {
    const { quantity, sentence } = setting;
    const from = settings[i - 1]?.quantity.end ?? sentence[0];
    if (!setting.chained) {
      const last = settings.findIndex((other, j) => j > i && !other.chained);
      shared = distributed(text, settings.slice(i, last === -1 ? undefined : last)) ?? [];
    }
    const named: Naming | null =
      shared.length > 0
        ? { label: shared.shift() ?? '', subject: labelBefore(setting.before) }
        : nameFigure(setting, previous, topicOf(text.slice(sentence[0], setting.start)));
    const window = text.slice(Math.max(from, setting.start), quantity.start);
    trend = setting.chained ? trend : trendOf(window);
    const before = text.slice(sentence[0], quantity.start);
    const own = lastPeriod(before, now, passage.period);
    const period = own ?? passage.period;
    const past = now !== null && passage.period !== null && passage.period.year < now;
    if (named === null || named.label === '') continue;
    const nature = natureOf(before, text.slice(quantity.end, sentence[1]), own, now, passage.mode, past);
    found.push({ setting, label: named.label, trend, nature, period });
    previous = named;
  }
  return found;
};

/**
 * 数读: every number with a unit that measures something, with its label, qualifier, trend, nature and period, in the
 * order of the text. `now` is the year the text speaks from. The same figure said again is given once.
 */
export const recogniseFigures = (
  blocks: readonly CompiledBlock[],
  now: number | null,
  cite: RecogniseContext['cite'],
): CompiledFigure[] => {
  const figures: CompiledFigure[] = [];
  const seen = new Set<string>();
  let intro: Passage = { mode: null, period: null };
  for (const block of blocks) {
    if (!bodyTypes.has(block.type)) continue;
    const { text } = block;
    const named = namedStretches(text);
    const quantities = quantitiesOf(text).filter((q) => usable(text, named, q));
    const listed = enumerated.test(text) || block.type === 'list-item';
    const follows = listed || imperative.test(text);
    const passage: Passage = { mode: follows ? intro.mode : null, period: listed ? intro.period : null };
    for (const sentence of sentencesOf(text)) {
      const [start, end] = sentence;
      const settings = settingsOf(
        text,
        sentence,
        quantities.filter((q) => q.digits >= start && q.digits < end),
      );
      for (const { setting, label, trend, nature, period } of figuresOfSentence(text, settings, passage, now)) {
        const { quantity } = setting;
        const key = `${label} ${quantity.value} ${quantity.unit}`;
        if (seen.has(key)) continue;
        seen.add(key);
        figures.push({
          label,
          value: quantity.value,
          unit: quantity.unit,
          qualifier: quantity.qualifier,
          trend,
          nature,
          period: printPeriod(period),
          text: text.slice(setting.start, setting.end).trim(),
          cites: cite(block, setting.start, setting.end),
        });
      }
      const whole = text.slice(start, end);
      passage.period = lastPeriod(whole, now, passage.period) ?? passage.period;
      passage.mode = lastMode(whole) ?? passage.mode;
    }
    if (!follows) intro = passage;
  }
  return figures;
};
