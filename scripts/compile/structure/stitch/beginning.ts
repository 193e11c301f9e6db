import { lookUp } from '../../text/lexicon.ts';
import {
  closingMark,
  goesOn,
  goesOnInTime,
  listNumeral,
  midStart,
  plainStart,
  quotedSpeech,
  quotedTerm,
  reportStart,
  runInHeading,
  speaker,
} from './starts.ts';
import { weights } from './weights.ts';

/**
 * How much a text begins as the middle of a sentence does, in nats; below 0 as a paragraph does. What stands before it
 * makes a difference: after a comma a clause begins, and 去年 or 他 may well begin one; after a bare end it is the rest
 * of a clause.
 */
export interface Beginning {
  readonly bare: number;
  readonly comma: number;
  /** What the length of its first clause adds: the rest of one, or one of its own. */
  readonly restBare: number;
  readonly restComma: number;
}

/** Whether a text begins as paragraphs of reports do: one of the known ways, or a word of time and a comma. */
export const beginsPlainly = (text: string): boolean => {
  if (plainStart.test(text)) return true;
  const clause = /^(\p{Script=Han}{2,6})[，,]/u.exec(text)?.[1];
  return clause !== undefined && (lookUp(clause)?.tag ?? '').startsWith('t');
};

/** The first that holds tells how a text begins. */
const ways: readonly (readonly [RegExp, keyof typeof weights, keyof typeof weights])[] = [
  [closingMark, 'closingHead', 'closingHead'],
  [reportStart, 'reportStart', 'reportStart'],
  [listNumeral, 'listStart', 'listStart'],
  [goesOn, 'goingOn', 'goingOnAfterComma'],
  [midStart, 'midStart', 'midStartAfterComma'],
  [quotedTerm, 'quotedTerm', 'quotedTermAfterComma'],
  [quotedSpeech, 'quotedSpeech', 'quotedSpeech'],
];

/** Up to the first mark between clauses. */
const firstClause = /^[^，。、；：！？,]*/u;

const rest = (text: string): Pick<Beginning, 'restBare' | 'restComma'> => {
  const length = firstClause.exec(text)?.[0].length ?? 0;
  const stops = text[length] === '。';
  return {
    restBare: length <= 3 || (stops && length <= 4) ? weights.clauseRest : length <= 5 ? weights.clauseRest / 3 : 0,
    restComma: length <= 5 ? (stops ? 0 : weights.shortAfterComma) : weights.clauseAfterComma,
  };
};

const noRest = { restBare: 0, restComma: 0 } as const;

/** Reads the beginning of a text, white space before it taken away. */
export const readBeginning = (text: string): Beginning => {
  const way = ways.find(([pattern]) => pattern.test(text));
  const plain = beginsPlainly(text);
  const clause = plain ? noRest : rest(text);
  if (way !== undefined) return { bare: weights[way[1]], comma: weights[way[2]], ...clause };
  if (plain) {
    return { bare: weights.plainStart, comma: goesOnInTime.test(text) ? 0 : weights.plainAfterComma, ...clause };
  }
  if (speaker.test(text)) return { bare: weights.speaker, comma: weights.speakerAfterComma, ...clause };
  const heading = runInHeading.test(text) ? weights.runInHeading : 0;
  return { bare: heading, comma: heading, ...clause };
};
