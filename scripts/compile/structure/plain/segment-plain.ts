import type { Line } from '../../text/lines.ts';
import type { Slice, TrackedText } from '../../text/tracked-text.ts';
import type { Draft, DraftArticle, DraftBlock, DraftDropped, DraftNames } from '../../draft.ts';
import { isEditorNote } from '../bulletin/body/block-kinds.ts';
import { parseBareNames } from '../newspaper/byline.ts';
import { isCaption } from '../newspaper/caption.ts';
import { countHan, endsInside, endsSentence, openPairs } from '../sentence.ts';
import { isHeading, isProse } from './is-heading.ts';
import { readByline } from './read-byline.ts';
import { readFootLine } from './read-foot.ts';
import { readMeta } from './read-meta.ts';

/** A title is short and has no closing punctuation; 40 Han characters are longer than any headline in print. */
const longestTitle = 40;
/** Lines at the foot that may say where the text was taken from. */
const mostFoot = 4;
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

interface Foot {
  readonly credit: DraftNames | null;
  readonly dropped: readonly DraftDropped[];
  /** Lines they take. */
  readonly length: number;
}

/** What stands under the text: the medium that it was taken from, and what is said of the copy. */
const readFoot = (lines: readonly Line[]): Foot => {
  const dropped: DraftDropped[] = [];
  let credit: DraftNames | null = null;
  let length = 0;
  for (const { text, slice } of lines.slice(-mostFoot).reverse()) {
    const foot = readFootLine(text);
    if (foot.kind === 'other') break;
    if (foot.kind === 'medium' && credit === null) credit = { slices: [slice], names: [foot.name] };
    else dropped.push({ reason: 'boilerplate', slice });
    length++;
  }
  return { credit, dropped, length };
};

/** In plain texts arrows and triangles mark points of a list, and 上图 or 图表 begin sentences. */
const pointMark = /^[▲△▼▽▶▷◀◁←→↑↓■●◆★◎⊙\s]|^[上下左右中]图|^图表/u;
const isPicture = ({ text }: Line): boolean => isCaption(text) && !pointMark.test(text);

const blocksOf = (lines: readonly Line[]): DraftBlock[] => {
  // A picture parts no text: a heading under its words stands between closed paragraphs.
  const running = lines.filter((line) => !isPicture(line));
  const texts = running.map(({ text }) => text);
  const prose = isProse(texts);
  const places = new Map(running.map((line, at) => [line, at]));
  return lines.map((line): DraftBlock => {
    const at = places.get(line);
    const heading = at !== undefined && prose && isHeading(texts, at);
    const type =
      at === undefined ? 'caption' : heading ? 'heading' : isEditorNote(line.text) ? 'editor-note' : 'paragraph';
    return { type, slices: [line.slice] };
  });
};

/**
 * Plain text: one article. Its title is a short first line without closing punctuation; bylines, days and media may
 * stand below it; the rest are paragraphs and headings.
 */
export const segmentPlain = (_tracked: TrackedText, lines: readonly Line[]): Draft => {
  const [first, ...rest] = lines;
  const titled = first !== undefined && rest.length > 0 && isTitle(first.text);
  const head = titled ? readHead(rest) : { bylines: [], credit: null, dropped: [], length: 0 };
  const body = titled ? rest.slice(head.length) : lines;
  const foot = readFoot(body.slice(1));
  const blocks = blocksOf(body.slice(0, body.length - foot.length));
  const article: DraftArticle = {
    title: titled ? { slices: [first.slice] } : null,
    kicker: [],
    deck: null,
    bylines: head.bylines,
    dateline: null,
    credit: head.credit ?? foot.credit,
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
    dropped: [
      ...head.dropped,
      ...foot.dropped,
      // Of two media the one above the text is the article's.
      ...(head.credit !== null && foot.credit !== null
        ? foot.credit.slices.map((slice) => ({ reason: 'label' as const, slice }))
        : []),
    ].sort((a, b) => a.slice[0] - b.slice[0]),
    warnings: [],
  };
};
