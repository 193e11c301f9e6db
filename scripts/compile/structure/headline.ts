import { countHan, emWidth, endsInside, endsSentence, openPairs, strayClosers } from './sentence.ts';

/** Ems of the longest headline that is set on one line of text. */
const longestHeadline = 44;

/** Sentence marks that no headline has inside; a comma, a colon, a space or a quotation it may have. */
const inside = /[。；;]|[！？!?].*[，。、；]/u;
/** Marks with which no headline begins. */
const wrongStart = /^[，。、；：！？”’》）】,.;:!?)\]]/u;

/**
 * Whether a line has the shape of a headline (title, kicker, deck or heading inside an article): short, not closed by
 * a full stop, nothing left open. A question or an exclamation may be one. A fragment of a paragraph can have the
 * same shape: what stands around it tells them apart.
 */
export const isHeadlineShaped = (text: string): boolean => {
  // A character is half an em wide at least: what is twice as long need not be measured.
  if (text.length > 2 * longestHeadline || emWidth(text) > longestHeadline || countHan(text) < 2) return false;
  if (inside.test(text) || wrongStart.test(text)) return false;
  if (endsInside(text) || openPairs(text) > 0 || strayClosers(text) > 0) return false;
  if (!endsSentence(text)) return true;
  return /[？！?!]["”’」』]?$/u.test(text) && emWidth(text) <= 30;
};
