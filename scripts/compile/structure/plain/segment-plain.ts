import type { Line } from '../../text/lines.ts';
import type { TrackedText } from '../../text/tracked-text.ts';
import type { Draft, DraftBlock } from '../../draft.ts';
import { readByline } from './read-byline.ts';
import { countHan, endsInside, endsSentence, openPairs } from '../sentence.ts';

/** A title is short and has no closing punctuation; 40 Han characters are longer than any headline in print. */
const longestTitle = 40;

const isTitle = (text: string): boolean =>
  countHan(text) >= 2 &&
  countHan(text) <= longestTitle &&
  !endsSentence(text) &&
  !endsInside(text) &&
  openPairs(text) === 0;

/** Plain text: one article; its title is a short first line without closing punctuation, the rest are paragraphs. */
export const segmentPlain = (_tracked: TrackedText, lines: readonly Line[]): Draft => {
  const [first, ...rest] = lines;
  const titled = first !== undefined && rest.length > 0 && isTitle(first.text);
  const byline = titled && rest.length > 1 ? readByline(rest[0]?.text ?? '') : null;
  const body = titled ? rest.slice(byline === null ? 0 : 1) : lines;
  const blocks: DraftBlock[] = body.map((line) => ({ type: 'paragraph', slices: [line.slice] }));
  return {
    kind: 'plain',
    cover: null,
    lead: [],
    articles:
      blocks.length === 0
        ? []
        : [
            {
              title: titled ? { slices: [first.slice] } : null,
              kicker: [],
              deck: null,
              bylines: byline === null || rest[0] === undefined ? [] : [{ slices: [rest[0].slice], names: byline }],
              dateline: null,
              credit: null,
              truncated: false,
              headless: false,
              blocks,
              appendices: [],
            },
          ],
    dropped: [],
    warnings: [],
  };
};
