import type { Stretch, Use } from '../provenance/used-spans.ts';
import { appendixId, blockId } from './block-id.ts';
import { issuePath } from './paths.ts';
import { dropReasonNames } from './source-kinds.ts';

/** A stretch of a source, ready to set. Joined, the texts are the source. */
export interface SourceSegment {
  readonly text: string;
  readonly fate: 'used' | 'edited' | 'dropped' | 'rest';
  /** Path of the place it went to; null for what went to none. */
  readonly path: string | null;
  /** 第3条 for the first stretch of an item; the reason for what was dropped; else empty. */
  readonly note: string;
}

type Used = Extract<Use, { kind: 'used' }>;

const issueRef = (key: string): { publication: string; year: number; number: number } => {
  const [publication = '', year, number] = key.split('/');
  return { publication, year: Number(year), number: Number(number) };
};

/** `…/3/#a1p2`: where a used stretch is to be read. A headline is its article's beginning. */
const placeOf = ({ issue, item, appendix, block }: Used): string => {
  const scope = appendix.reduce(appendixId, '');
  const place = block === null ? scope : blockId(scope, block);
  return `${issuePath(issueRef(issue))}${item === null ? '' : `${String(item)}/`}${place === '' ? '' : `#${place}`}`;
};

const ownerName = ({ item }: Used): string => (item === null ? '导语' : `第${String(item)}条`);

/** Stretches of `usedSpans` over `text`, as segments; the name of an owner is said once, where its part begins. */
export const sourceSegments = (text: string, stretches: readonly Stretch[]): SourceSegment[] => {
  let named = '';
  return stretches.map(({ span: [start, end], use }) => {
    const slice = text.slice(start, end);
    if (use.kind === 'rest') return { text: slice, fate: 'rest', path: null, note: '' };
    if (use.kind === 'dropped') {
      return { text: slice, fate: 'dropped', path: null, note: dropReasonNames[use.reason] };
    }
    const name = ownerName(use);
    const note = name === named ? '' : name;
    named = name;
    return { text: slice, fate: use.edited ? 'edited' : 'used', path: placeOf(use), note };
  });
};
