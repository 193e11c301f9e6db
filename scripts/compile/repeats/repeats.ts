import type { BlockType } from '../../../src/domain/block.ts';
import type { Span, Warning } from '../../../src/domain/ledger.ts';
import type { Passages } from '../doubts/passage.ts';
import { alikeParagraphs } from './alike-paragraphs.ts';
import { fold } from './fold.ts';
import { repeatedStretches } from './repeated-stretches.ts';
import { sameParagraphs } from './same-paragraphs.ts';

/** Blocks that a text repeats by its nature: a pull quote, a heading, a caption says what the body says. */
const echoes: ReadonlySet<BlockType> = new Set<BlockType>(['pull-quote', 'heading', 'caption', 'question']);

const begins = (text: string): string => (text.length > 12 ? `${text.slice(0, 12)}……` : text);

/**
 * 重复: paragraphs, and stretches of at least 40 characters, whose wording stands in the source already, white space
 * and punctuation aside; paragraphs nearly alike as well. One warning each, at the later place. Nothing is taken out.
 */
export const repeats = ({ groups, placeOf, lineOf }: Passages): Warning[] => {
  const blocks = groups
    .flat()
    .filter(({ type }) => !echoes.has(type))
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  const folded = fold(blocks.map(({ text }) => text));
  const warnings: Warning[] = [];
  /** Where a unit of a block's wording stands in its text. */
  const offsetOf = (i: number, unit: number): number => folded.at[(folded.starts[i] ?? 0) + unit] ?? 0;
  const lineOfBlock = (i: number): number => lineOf(blocks[i]?.spans[0]?.[0] ?? 0);
  const warn = (span: Span, confidence: number, what: string): void => {
    warnings.push({
      code: 'repeat',
      span,
      message: `第 ${lineOf(span[0])} 行${what}，两处都保留了，请核对是否重复`,
      confidence,
    });
  };
  const same = sameParagraphs(folded);
  for (const [at, earlier] of same) {
    const block = blocks[at];
    if (block === undefined) continue;
    warn(placeOf(block), 1, `起的这一段（“${begins(block.text)}”）与第 ${lineOfBlock(earlier)} 行起的一段相同`);
  }
  const told = new Set(same.keys());
  for (const { at, earlier, similarity } of alikeParagraphs(folded, same)) {
    const block = blocks[at];
    if (block === undefined) continue;
    told.add(at);
    const share = `${Math.floor(similarity * 100)}%`;
    warn(placeOf(block), similarity, `起的这一段与第 ${lineOfBlock(earlier)} 行起的一段几乎相同（相同 ${share}）`);
  }
  for (const { at, start, end, earlier, earlierStart } of repeatedStretches(folded)) {
    const block = blocks[at];
    const other = blocks[earlier];
    if (block === undefined || other === undefined || told.has(at)) continue;
    const [from, to] = [offsetOf(at, start), offsetOf(at, end - 1) + 1];
    const otherFrom = offsetOf(earlier, earlierStart);
    const line = lineOf(placeOf(other, otherFrom, otherFrom + 1)[0]);
    warn(placeOf(block, from, to), 1, `“${begins(block.text.slice(from, to))}”等 ${end - start} 字与第 ${line} 行相同`);
  }
  return warnings;
};
