import type { BlockType } from '../../../src/domain/block.ts';
import type { Span, Warning } from '../../../src/domain/ledger.ts';
import type { Passages } from '../doubts/passage.ts';
import { alikeParagraphs } from './alike-paragraphs.ts';
import { fold } from './fold.ts';
import { repeatedStretches } from './repeated-stretches.ts';

/** Blocks that a text repeats by its nature: a pull quote, a heading, a caption says what the body says. */
const echoes: ReadonlySet<BlockType> = new Set<BlockType>(['pull-quote', 'heading', 'caption', 'question']);
/** Units of wording from which a whole paragraph that stands twice is worth a word. */
const shortestParagraph = 12;

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
  const folded = blocks.map(({ text }) => fold(text));
  const texts = folded.map(({ text }) => text);
  const told = new Set<number>();
  const warnings: Warning[] = [];
  const lineOfBlock = (i: number): number => lineOf(blocks[i]?.spans[0]?.[0] ?? 0);
  const warn = (span: Span, confidence: number, what: string): void => {
    warnings.push({
      code: 'repeat',
      span,
      message: `第 ${lineOf(span[0])} 行${what}，两处都保留了，请核对是否重复`,
      confidence,
    });
  };
  const first = new Map<string, number>();
  for (const [i, text] of texts.entries()) {
    const block = blocks[i];
    if (block === undefined || text.length < shortestParagraph) continue;
    const before = first.get(text);
    if (before === undefined) first.set(text, i);
    else {
      told.add(i);
      warn(placeOf(block), 1, `起的这一段（“${begins(block.text)}”）与第 ${lineOfBlock(before)} 行起的一段相同`);
    }
  }
  const fresh = texts.map((text, i) => (told.has(i) ? '' : text));
  for (const { at, earlier, similarity } of alikeParagraphs(fresh)) {
    const block = blocks[at];
    if (block === undefined) continue;
    told.add(at);
    const share = `${Math.floor(similarity * 100)}%`;
    warn(placeOf(block), similarity, `起的这一段与第 ${lineOfBlock(earlier)} 行起的一段几乎相同（相同 ${share}）`);
  }
  for (const { at, start, end, earlier, earlierStart } of repeatedStretches(texts)) {
    const block = blocks[at];
    const other = blocks[earlier];
    if (block === undefined || other === undefined || told.has(at)) continue;
    const [from, to] = [folded[at]?.at[start] ?? 0, (folded[at]?.at[end - 1] ?? 0) + 1];
    const otherFrom = folded[earlier]?.at[earlierStart] ?? 0;
    const line = lineOf(placeOf(other, otherFrom, otherFrom + 1)[0]);
    warn(placeOf(block, from, to), 1, `“${begins(block.text.slice(from, to))}”等 ${end - start} 字与第 ${line} 行相同`);
  }
  return warnings;
};
