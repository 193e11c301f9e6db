import type { SourceKind } from '../../../../src/domain/source.ts';
import type { Draft, DraftArticle, DraftBlock, DraftField, DraftNames } from '../../draft.ts';
import type { Line } from '../../text/lines.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { footCredit, headCredit } from '../credit.ts';
import { isHeadlineShaped } from '../headline.ts';
import { countHan, endsSentence } from '../sentence.ts';

/** Items a digest has at least, and paragraphs one of them has at most. */
const fewest = 2;
const mostParagraphs = 4;
/** Han characters from which a line that no item holds is text, so that the page is no digest. */
const textFrom = 24;

/** Marks and numerals before an item's title. */
const marker = /^(?:[◆◇●○■□▲△★☆▶※·•]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、)\s*/u;

interface Item {
  readonly title: Line;
  readonly body: readonly Line[];
}

const isTitle = (line: Line): boolean => isHeadlineShaped(line.text.replace(marker, ''));

/** The item whose title stands on line `i`: its text begins or ends with the medium it was taken from. */
const itemAt = (lines: readonly Line[], i: number): Item | null => {
  const title = lines[i];
  if (title === undefined || !isTitle(title)) return null;
  const body: Line[] = [];
  for (let j = i + 1; j <= i + mostParagraphs; j++) {
    const line = lines[j];
    if (line === undefined || isTitle(line)) break;
    if (body.length > 0 && headCredit(line.text) !== null) break;
    body.push(line);
    if (footCredit(line.text) !== null) break;
  }
  const named = headCredit(body[0]?.text ?? '') !== null || footCredit(body.at(-1)?.text ?? '') !== null;
  return named && body.some(({ text }) => endsSentence(text)) ? { title, body } : null;
};

const cut = ([start, end]: Slice, from: number, to: number): Slice => [start + from, Math.min(start + to, end)];

const toArticle = ({ title, body }: Item): DraftArticle => {
  const sign = marker.exec(title.text)?.[0].length ?? 0;
  const before = headCredit(body[0]?.text ?? '');
  const after = before === null ? footCredit(body.at(-1)?.text ?? '') : null;
  const line = before === null ? body.at(-1) : body[0];
  const found = before ?? after;
  const credit: DraftNames | null =
    found === null || line === undefined
      ? null
      : { slices: [cut(line.slice, found.start, found.end)], names: [found.name] };
  const blocks = body.flatMap(({ slice, text }, i): DraftBlock[] => {
    const from = i === 0 && before !== null ? before.end : 0;
    const to = i === body.length - 1 && after !== null ? after.start : text.length;
    return text.slice(from, to).trim() === '' ? [] : [{ type: 'paragraph', slices: [cut(slice, from, to)] }];
  });
  const field: DraftField = { slices: [cut(title.slice, sign, title.text.length)] };
  return {
    title: field,
    kicker: [],
    deck: null,
    bylines: [],
    dateline: null,
    credit,
    truncated: !endsSentence(body.at(-1)?.text ?? ''),
    headless: false,
    blocks,
    appendices: [],
  };
};

/**
 * A digest of clippings: titles, each over a short text that begins or ends with its medium (【某某日报】 （某某网）).
 * Every line of text must be part of such an item, else the page is no digest and the answer is null. What stands
 * between the items, the digest's own name and lists of headlines, is left out as furniture and warned about.
 */
export const segmentDigest = (lines: readonly Line[], kind: SourceKind): Draft | null => {
  const items: Item[] = [];
  const loose: Line[] = [];
  for (let i = 0; i < lines.length;) {
    const item = itemAt(lines, i);
    const line = lines[i];
    if (item !== null) items.push(item);
    else if (line !== undefined) {
      if (endsSentence(line.text) || countHan(line.text) >= textFrom) return null;
      loose.push(line);
    }
    i += item === null ? 1 : 1 + item.body.length;
  }
  if (items.length < fewest) return null;
  const markers = items.flatMap(({ title }): Slice[] => {
    const sign = marker.exec(title.text)?.[0].trimEnd().length ?? 0;
    return sign === 0 ? [] : [cut(title.slice, 0, sign)];
  });
  return {
    kind,
    cover: null,
    lead: [],
    articles: items.map(toArticle),
    dropped: [...markers, ...loose.map(({ slice }) => slice)]
      .sort((a, b) => a[0] - b[0])
      .map((slice) => ({ reason: 'page-furniture', slice })),
    warnings: loose
      .filter((line) => marker.test(line.text))
      .map(({ slice, text }) => ({
        code: 'headline-without-text',
        slice,
        message: `“${text.slice(0, 12)}……”之下没有正文，像是导读，未成篇。`,
      })),
  };
};
