import type { CompiledBlock, CompiledFigure } from '../../compiled.ts';
import { unfoldScript } from '../../repair/fold-script.ts';
import type { RecogniseContext } from '../context.ts';
import type { Vantage } from '../dates/vantage.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { widePunctuation } from '../wide-punctuation.ts';
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
  let next = 0;
  return boundedSentencesOf(text).flatMap((sentence, i) => {
    const first = next;
    while ((quantities[next]?.digits ?? Infinity) < sentence[1]) next++;
    if (next === first) return [];
    const own = quantities.slice(first, Math.min(next, first + mostInSentence));
    return figuresOfSentence(text, sentence, own, passage(i), vantage);
  });
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
  const seen = new Set<string>();
  let section = (): Passage => silent;
  let announced = section;
  for (const block of blocks) {
    if (block.type === 'heading') {
      announced = section = once(() => readHeading(widePunctuation(block.text), vantage.year));
    }
    if (!bodyTypes.has(block.type)) continue;
    const text = widePunctuation(block.text);
    const passage = passageReader(block.type, text, announced, vantage.year);
    for (const { figure, clause } of figuresOfText(text, passage, vantage)) {
      const key = `${figure.label} ${figure.value} ${figure.unit}`;
      if (seen.has(key)) continue;
      seen.add(key);
      figures.push({
        ...figure,
        label: unfoldScript(figure.label, text, block.text),
        unit: unfoldScript(figure.unit, text, block.text),
        text: block.text.slice(...clause).trim(),
        cites: cite(block, ...clause),
      });
    }
    if (!goesOn(block.type, text)) announced = once(() => announce(passage(Infinity), section()));
  }
  return figures;
};
