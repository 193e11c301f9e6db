import type { CompiledBlock, CompiledFigure } from '../../compiled.ts';
import { unfoldScript } from '../../repair/fold-script.ts';
import type { RecogniseContext } from '../context.ts';
import type { Vantage } from '../dates/vantage.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { widePunctuation } from '../wide-punctuation.ts';
import { figuresOfSentence } from './figures-of-sentence.ts';
import { goesOn, openPassage, readHeading, readOn, silent } from './passage.ts';
import { usableQuantities } from './usable-quantities.ts';

const bodyTypes: ReadonlySet<CompiledBlock['type']> = new Set(['paragraph', 'list-item', 'answer', 'quote']);
/** A sentence with more numbers is a table that lost its form: the rest of it is left out. */
const mostInSentence = 40;

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
  let section = silent;
  let announced = silent;
  for (const block of blocks) {
    if (block.type === 'heading') announced = section = readHeading(widePunctuation(block.text), vantage.year);
    if (!bodyTypes.has(block.type)) continue;
    const text = widePunctuation(block.text);
    const quantities = usableQuantities(text);
    let next = 0;
    let passage = openPassage(block.type, text, announced);
    for (const sentence of boundedSentencesOf(text)) {
      const first = next;
      while ((quantities[next]?.digits ?? Infinity) < sentence[1]) next++;
      const own = quantities.slice(first, Math.min(next, first + mostInSentence));
      for (const { figure, clause } of figuresOfSentence(text, sentence, own, passage, vantage)) {
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
      passage = readOn(passage, text.slice(...sentence), vantage.year);
    }
    if (!goesOn(block.type, text)) announced = { ...passage, mode: passage.mode ?? section.mode };
  }
  return figures;
};
