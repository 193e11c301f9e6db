import type { DraftDropped, DraftNames } from '../../draft.ts';
import type { Line } from '../../text/lines.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { splitNames } from '../newspaper/byline.ts';
import type { MetaField } from './meta-line.ts';

/** What the line under the title says: the medium and the writers; times and counters are labels. */
export const readMeta = (
  metas: readonly { readonly line: Line; readonly fields: readonly MetaField[] }[],
): { credit: DraftNames | null; bylines: DraftNames[]; dropped: DraftDropped[] } => {
  let credit: DraftNames | null = null;
  const bylines: DraftNames[] = [];
  const dropped: DraftDropped[] = [];
  for (const { line, fields } of metas) {
    for (const { kind, value, start, end } of fields) {
      const slice: Slice = [line.slice[0] + start, line.slice[0] + end];
      if (kind === 'source' && value !== '' && credit === null) credit = { slices: [slice], names: [value] };
      else if (
        kind === 'author' &&
        value !== '' &&
        !bylines.some(({ names }) => names.join(' ') === splitNames(value).join(' '))
      ) {
        bylines.push({ slices: [slice], names: splitNames(value) });
      } else dropped.push({ reason: 'label', slice });
    }
  }
  return { credit, bylines, dropped };
};
