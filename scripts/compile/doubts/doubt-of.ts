import type { Warning } from '../../../src/domain/ledger.ts';
import type { CompiledBlock } from '../compiled.ts';
import type { Passages } from './passage.ts';

/** A doubt about `[start, end)` of a block's text. `say` is what follows the number of the line. */
export const doubtOf = (
  { placeOf, lineOf }: Passages,
  { block, start, end }: { readonly block: CompiledBlock; readonly start: number; readonly end: number },
  { code, say, confidence }: { readonly code: string; readonly say: string; readonly confidence: number },
): Warning => {
  const span = placeOf(block, start, end);
  return {
    code,
    span,
    message: `第 ${lineOf(span[0])} 行${say}（把握 ${Math.round(confidence * 100)}%），原样保留，请核对原件`,
    confidence,
  };
};
