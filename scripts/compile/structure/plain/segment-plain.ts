import type { Line } from '../../text/lines.ts';
import type { Slice, TrackedText } from '../../text/tracked-text.ts';
import type { Draft, DraftArticle, DraftBlock, DraftDropped, DraftNames } from '../../draft.ts';
import { isEditorNote } from '../bulletin/body/block-kinds.ts';
import { parseBareNames } from '../newspaper/byline.ts';
import { countHan, endsInside, endsSentence, openPairs } from '../sentence.ts';
import { isHeading, isProse } from './is-heading.ts';
import { readByline } from './read-byline.ts';
import { readMeta } from './read-meta.ts';

/** A title is short and has no closing punctuation; 40 Han characters are longer than any headline in print. */
const longestTitle = 40;
/** Lines under a title that may say when, where and by whom it was written. */
const mostMeta = 4;

const isTitle = (text: string): boolean =>
  countHan(text) >= 2 &&
  countHan(text) <= longestTitle &&
  !endsSentence(text) &&
  !endsInside(text) &&
  openPairs(text) === 0;

interface Head {
  readonly bylines: readonly DraftNames[];
  readonly credit: DraftNames | null;
  readonly dropped: readonly DraftDropped[];
  /** Lines they take. */
  readonly length: number;
}

/** What stands between the title and the text: bylines, days, media. A bare name is one only where prose follows. */
const readHead = (lines: readonly Line[]): Head => {
  const bylines: DraftNames[] = [];
  const dropped: DraftDropped[] = [];
  let credit: DraftNames | null = null;
  let length = 0;
  for (const [i, { text, slice }] of lines.slice(0, mostMeta).entries()) {
    const next = lines[i + 1]?.text;
    if (next === undefined) break;
    const names = readByline(text) ?? (endsSentence(next) ? parseBareNames(text) : null);
    const meta = names === null ? readMeta(text) : null;
    if (names === null && meta === null) break;
    if (names !== null) bylines.push({ slices: [slice], names });
    for (const piece of meta ?? []) {
      const own: Slice = [slice[0] + piece.start, slice[0] + piece.end];
      if (piece.kind === 'writers') bylines.push({ slices: [own], names: piece.names });
      else if (piece.kind === 'medium' && credit === null) credit = { slices: [own], names: piece.names };
      else dropped.push({ reason: 'label', slice: own });
    }
    length = i + 1;
  }
  return { bylines, credit, dropped, length };
};

const blocksOf = (lines: readonly Line[]): DraftBlock[] => {
  const texts = lines.map(({ text }) => text);
  const prose = isProse(texts);
  return lines.map(({ slice }, i) => ({
    type: prose && isHeading(texts, i) ? 'heading' : isEditorNote(texts[i] ?? '') ? 'editor-note' : 'paragraph',
    slices: [slice],
  }));
};

/**
 * Plain text: one article. Its title is a short first line without closing punctuation; bylines, days and media may
 * stand below it; the rest are paragraphs and headings.
 */
export const segmentPlain = (_tracked: TrackedText, lines: readonly Line[]): Draft => {
  const [first, ...rest] = lines;
  const titled = first !== undefined && rest.length > 0 && isTitle(first.text);
  const head = titled ? readHead(rest) : { bylines: [], credit: null, dropped: [], length: 0 };
  const blocks = blocksOf(titled ? rest.slice(head.length) : lines);
  const article: DraftArticle = {
    title: titled ? { slices: [first.slice] } : null,
    kicker: [],
    deck: null,
    bylines: head.bylines,
    dateline: null,
    credit: head.credit,
    truncated: false,
    headless: false,
    blocks,
    appendices: [],
  };
  return {
    kind: 'plain',
    cover: null,
    lead: [],
    articles: blocks.length === 0 ? [] : [article],
    dropped: [...head.dropped],
    warnings: [],
  };
};
