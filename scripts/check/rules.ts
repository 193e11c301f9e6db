import type { Rule } from './rule.ts';
import { digestNotInText } from './rules/digest-not-in-text.ts';
import { digestTooLong } from './rules/digest-too-long.ts';
import { duplicateParagraph } from './rules/duplicate-paragraph.ts';
import { figureNotInText } from './rules/figure-not-in-text.ts';
import { lostPlace } from './rules/lost-place.ts';
import { openDoubt } from './rules/open-doubt.ts';
import { unfilled } from './rules/unfilled.ts';
import { unknownRegion } from './rules/unknown-region.ts';
import { unknownTopic } from './rules/unknown-topic.ts';
import { unmatchedContents } from './rules/unmatched-contents.ts';

/**
 * What is asked of every issue that can be read, each by its name, which is its file's. Whether it can be read, stands
 * in its place, is numbered as it should be, and has its publication and its sources, `readArchive` says.
 */
export const rules: Readonly<Record<string, Rule>> = {
  'digest-not-in-text': digestNotInText,
  'digest-too-long': digestTooLong,
  'duplicate-paragraph': duplicateParagraph,
  'figure-not-in-text': figureNotInText,
  'lost-place': lostPlace,
  'open-doubt': openDoubt,
  unfilled,
  'unknown-region': unknownRegion,
  'unknown-topic': unknownTopic,
  'unmatched-contents': unmatchedContents,
};
