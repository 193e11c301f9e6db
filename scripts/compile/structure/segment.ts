import type { Line } from '../text/lines.ts';
import type { TrackedText } from '../text/tracked-text.ts';
import type { Draft } from '../draft.ts';
import { segmentDigest } from './digest/segment-digest.ts';
import { segmentBulletin } from './bulletin/segment-bulletin.ts';
import { putFootnotes, takeFootnotes } from './footnotes.ts';
import { htmlBlocks } from './html-blocks.ts';
import { kindOf } from './kind.ts';
import { segmentWebpage } from './webpage/segment-webpage.ts';
import { segmentNewspaper } from './newspaper/segment-newspaper.ts';
import { isNews } from './plain/is-news.ts';
import { segmentPlain } from './plain/segment-plain.ts';
import { questions } from './questions.ts';
import { knownCells, tableRows, typedCells } from './table-rows.ts';

/**
 * Tells the kind of a source and takes it apart as that kind. Pure; every slice of the draft has one owner. `format` is
 * the kind of file the text was taken from.
 */
export const segment = (tracked: TrackedText, lines: readonly Line[], format = 'text'): Draft => {
  const known = format === 'html' || format === 'docx';
  const footnotes = format === 'docx' ? takeFootnotes(lines) : { lines, notes: new Map<number, never>() };
  const read = segmentKind(tracked, footnotes.lines, format);
  const cut = tableRows(tracked, putFootnotes(tracked, read, footnotes), known ? knownCells : typedCells);
  const draft = cut.kind === 'newspaper' ? cut : questions(tracked, cut);
  return format === 'html' && draft.kind === 'webpage' ? htmlBlocks(tracked, draft) : draft;
};

const segmentKind = (tracked: TrackedText, lines: readonly Line[], format: string): Draft => {
  const kind = kindOf(tracked, lines, format === 'html');
  const digest = kind === 'newspaper' || kind === 'plain' ? segmentDigest(lines, kind) : null;
  if (digest !== null) return digest;
  switch (kind) {
    case 'bulletin':
      return segmentBulletin(tracked, lines);
    case 'webpage':
      return segmentWebpage(tracked, lines);
    case 'newspaper':
      return segmentNewspaper(tracked, lines);
    case 'plain':
      return (isNews(lines) ? segmentNews(tracked, lines) : null) ?? segmentPlain(tracked, lines);
  }
};

/** A short text of news is read as a page of a newspaper; one story makes no page, none no reading. */
const segmentNews = (tracked: TrackedText, lines: readonly Line[]): Draft | null => {
  const draft = segmentNewspaper(tracked, lines);
  if (draft.articles.length === 0) return null;
  return draft.articles.length === 1 ? { ...draft, kind: 'plain' } : draft;
};
