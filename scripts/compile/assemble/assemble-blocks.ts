import type { CompiledBlock } from '../compiled.ts';
import type { DraftBlock } from '../draft.ts';
import { spansOf, type TrackedText } from '../text/tracked-text.ts';
import { textOfSlices } from './text-of-slices.ts';

/** Blocks with their text and source spans; one whose text is empty (all of it dropped by repairs) is left out. */
export const assembleBlocks = (tracked: TrackedText, drafts: readonly DraftBlock[]): CompiledBlock[] =>
  drafts
    .map((draft) => ({
      type: draft.type,
      text: textOfSlices(tracked, draft.slices),
      spans: spansOf(tracked, draft.slices),
      bylines: [...(draft.bylines?.names ?? [])],
      truncated: draft.truncated ?? false,
    }))
    .filter((block) => block.text !== '');
