import { unitFrom, type TracedText } from '../../../src/provenance/traced-text.ts';
import type { CompiledBlock } from '../compiled.ts';
import { isBlank } from '../text/characters.ts';

/**
 * For each UTF-16 unit of a block's text the offset in the source of the character it stands for, −1 for white space;
 * null where the two cannot be brought together (then the block is shown without marks of its own).
 */
export const traceBlock = (traced: TracedText, { text, spans }: CompiledBlock): Int32Array | null => {
  const offsets = new Int32Array(text.length).fill(-1);
  let i = 0;
  for (const [start, end] of spans) {
    for (let unit = unitFrom(traced, start); (traced.starts[unit] ?? end) < end; unit++) {
      const code = traced.text.charCodeAt(unit);
      if (isBlank(code)) continue;
      while (i < text.length && isBlank(text.charCodeAt(i))) i++;
      if (text.charCodeAt(i) !== code) return null;
      offsets[i++] = traced.starts[unit] ?? 0;
    }
  }
  return offsets;
};
