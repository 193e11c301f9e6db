import type { CompiledBlock } from '../../scripts/compile/compiled.ts';
import type { Passages } from '../../scripts/compile/doubts/passage.ts';
import { lineFinder } from '../../scripts/compile/text/line-finder.ts';

/** Paragraphs of one article, each on a line of its own: what the doubts about a text are asked of. */
export const passagesOfParagraphs = (paragraphs: readonly string[], rest: Partial<CompiledBlock> = {}): Passages => {
  let from = 0;
  const starts = new Map<CompiledBlock, number>();
  const blocks = paragraphs.map((text): CompiledBlock => {
    const block: CompiledBlock = {
      type: 'paragraph',
      text,
      spans: [[from, from + text.length]],
      bylines: [],
      truncated: false,
      ...rest,
    };
    starts.set(block, from);
    from += text.length + 1;
    return block;
  });
  return {
    groups: [blocks],
    placeOf: (block, start = 0, end = block.text.length) => {
      const offset = starts.get(block) ?? 0;
      return [offset + start, offset + end];
    },
    lineOf: lineFinder(paragraphs.join('\n')),
  };
};
