import type { CompiledBlock, CompiledFigure } from '../../compiled.ts';
import { unfoldScript } from '../../repair/fold-script.ts';
import type { RecogniseContext } from '../context.ts';
import type { Vantage } from '../dates/vantage.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { widePunctuation } from '../wide-punctuation.ts';
import { announcementOf, placeInList, type Told } from './announcement.ts';
import { figuresOfSentence, type PlacedFigure } from './figures-of-sentence.ts';
import { once } from './once.ts';
import { announce, goesOn, passageReader, readHeading, silent, type Passage } from './passage.ts';
import { usableQuantities } from './usable-quantities.ts';

const bodyTypes: ReadonlySet<CompiledBlock['type']> = new Set(['paragraph', 'list-item', 'answer', 'quote']);
/** A sentence with more numbers is a table that lost its form: the rest of it is left out. */
const mostInSentence = 40;

/** The figures of a block's text, sentence by sentence; `passage` says what stands before each of them. */
const figuresOfText = (text: string, passage: (sentence: number) => Passage, vantage: Vantage): PlacedFigure[] => {
  const quantities = usableQuantities(text);
  if (quantities.length === 0) return [];
  const found: PlacedFigure[] = [];
  let next = 0;
  for (const [i, sentence] of boundedSentencesOf(text).entries()) {
    const first = next;
    while ((quantities[next]?.digits ?? Infinity) < sentence[1]) next++;
    if (next === first) continue;
    const own = quantities.slice(first, Math.min(next, first + mostInSentence));
    found.push(...figuresOfSentence(text, sentence, own, passage(i), vantage));
    if (next === quantities.length) break;
  }
  return found;
};

/**
 * 数读: every number with a unit that measures something, with its label, qualifier, trend, nature and period, in the
 * order of the text. A fraction (1/3) has no unit and is none. `vantage` is the time the text speaks from. The same
 * figure said again is given once.
 */
export const recogniseFigures = (
  blocks: readonly CompiledBlock[],
  vantage: Vantage,
  cite: RecogniseContext['cite'],
): CompiledFigure[] => {
  const figures: CompiledFigure[] = [];
  /** By label: those that were given. */
  const seen = new Map<string, Pick<CompiledFigure, 'value' | 'unit'>[]>();
  let section = (): Passage => silent;
  let announced = section;
  /** What the points of the list go on with that began last, whatever stands between them but a heading. */
  let list: (() => Passage) | null = null;
  const told: Told[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      announced = section = once(() => readHeading(widePunctuation(block.text), vantage.year));
      list = null;
    }
    if (!bodyTypes.has(block.type)) continue;
    const text = widePunctuation(block.text);
    const place = placeInList(text);
    if (place === 'first') {
      const before = [...told];
      const nearest = announced;
      list = once(() => announcementOf(before) ?? nearest());
    }
    const from = (place === null ? null : list) ?? announced;
    const passage = passageReader(block.type, text, from, vantage.year);
    for (const { figure, clause } of figuresOfText(text, passage, vantage)) {
      const namesakes = seen.get(figure.label);
      if (namesakes?.some(({ value, unit }) => value === figure.value && unit === figure.unit) === true) continue;
      if (namesakes === undefined) seen.set(figure.label, [figure]);
      else namesakes.push(figure);
      figures.push({
        ...figure,
        label: unfoldScript(figure.label, text, block.text),
        unit: unfoldScript(figure.unit, text, block.text),
        text: block.text.slice(clause[0], clause[1]).trim(),
        cites: cite(block, ...clause),
      });
    }
    if (goesOn(block.type, text)) continue;
    announced = once(() => announce(passage(Infinity), section()));
    told.push({ text, reader: () => passageReader(block.type, text, from, vantage.year) });
  }
  return figures;
};
