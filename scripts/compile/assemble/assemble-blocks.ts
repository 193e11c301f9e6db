import type { CompiledBlock } from '../compiled.ts';
import type { DraftBlock } from '../draft.ts';
import { spansOf } from '../text/tracked-text.ts';
import type { Assembly } from './assembly.ts';
import { textOfRow } from './text-of-row.ts';
import { textOfSlices } from './text-of-slices.ts';

/** Blocks with their text and source spans; one whose text is empty (all of it dropped by repairs) is left out. */
export const assembleBlocks = ({ tracked, citer }: Assembly, drafts: readonly DraftBlock[]): CompiledBlock[] =>
  drafts.flatMap((draft) => {
    const block: CompiledBlock = {
      type: draft.type,
      text: draft.type === 'table-row' ? textOfRow(tracked, draft) : textOfSlices(tracked, draft.slices, draft.phrases),
      spans: spansOf(tracked, draft.slices),
      bylines: [...(draft.bylines?.names ?? [])],
      truncated: draft.truncated ?? false,
      ...(draft.notes === undefined
        ? {}
        : {
            notes: draft.notes.map(({ slices, behind }) => ({
              at: textOfSlices(tracked, draft.slices.slice(0, behind), draft.phrases).length,
              text: textOfSlices(tracked, slices),
              spans: spansOf(tracked, slices),
            })),
          }),
    };
    if (block.text.trim() === '') return [];
    citer.remember(block, draft.slices);
    return [block];
  });
