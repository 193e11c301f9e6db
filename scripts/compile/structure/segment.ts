import type { Line } from '../text/lines.ts';
import type { TrackedText } from '../text/tracked-text.ts';
import type { Draft } from '../draft.ts';
import { segmentBulletin } from './bulletin/segment-bulletin.ts';
import { kindOf } from './kind.ts';
import { segmentWebpage } from './webpage/segment-webpage.ts';
import { segmentNewspaper } from './newspaper/segment-newspaper.ts';
import { segmentPlain } from './plain/segment-plain.ts';

/** Tells the kind of a source and takes it apart as that kind. Pure; every slice of the draft has one owner. */
export const segment = (tracked: TrackedText, lines: readonly Line[]): Draft => {
  const kind = kindOf(tracked, lines);
  switch (kind) {
    case 'bulletin':
      return segmentBulletin(tracked, lines);
    case 'webpage':
      return segmentWebpage(tracked, lines);
    case 'newspaper':
      return segmentNewspaper(tracked, lines);
    case 'plain':
      return segmentPlain(tracked, lines);
  }
};
