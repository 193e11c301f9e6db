/**
 * What speaks for and against a seam between the end of one stretch (tail) and the beginning of another (head), in
 * nats: a sum of 0 is an even chance. Tuned on pages that `tests/helpers/press` cuts and shuffles.
 */
export const weights = {
  /** The tail stops without any mark. */
  bareTail: 1,
  /** The tail stops after 、 or an opening mark: something must follow. */
  bindingMark: 3.5,
  /** … after ， */
  comma: 1,
  /** … after ； which also closes the items of a list. */
  semicolon: -0.3,
  /** … that a whole sentence precedes: no item of a list, but a paragraph that goes on. */
  semicolonInside: 0.9,
  /** … after ： which also leads over to paragraphs of their own. */
  colon: -1.6,
  /** The tail closes its sentence: nothing has to follow. */
  closedTail: -8,

  /** A word runs across the seam, by nat of what it saves (see `crossingGain`), and the most it may count. */
  crossing: 0.7,
  crossingMost: 7,
  /** Half a word is left standing at the seam, and no word runs across. */
  halfTail: -3.1,
  halfHead: -2,
  /** Half a word on one side of a break whose sides stand right above one another. */
  brokenWord: 2.2,
  /** The head's first mark comes after a word or two: the rest of a clause; after a comma no clause is so short. */
  clauseRest: 1.8,
  shortAfterComma: -0.5,
  clauseAfterComma: 0.3,
  /** The tail's last word asks for another: preposition, conjunction, adverb, 的, numeral. */
  hungryTail: 1.5,
  /** The head begins with a word that only goes on: 的, 等, 和, 以及. */
  goingOn: 3.1,
  goingOnAfterComma: 1.3,
  /** … with a word whose subject came earlier: 还, 就, 把, 是, 却. */
  midStart: 1.5,
  midStartAfterComma: 1.8,
  /** … with a term in quotation marks and a mark or 的 behind it; with somebody's words; with who says what follows. */
  quotedTerm: 0.5,
  quotedTermAfterComma: -0.9,
  quotedSpeech: -2.5,
  speaker: -0.8,
  speakerAfterComma: -3,
  /** The head begins with a mark that closes. */
  closingHead: 7,
  /** Digits on one side, their unit or more digits on the other. */
  figure: 5,
  /** … a word before it that asks for a figure (达到, 恢复到, 只用了), the figure after. */
  figureAsked: 3.5,
  /** The head begins with a unit that nothing before it counts. */
  bareUnit: -5,
  /** A name cut between its characters, after an office and before a verb of speech. */
  nameAcross: 5,
  /** The head begins as paragraphs do: 近日, 据, 会议, 记者; with a date; with a heading of its own and a stop. */
  plainStart: -1.8,
  plainAfterComma: -2.2,
  runInHeading: -2.5,
  /** The head begins with a numeral of a list: 二是, 第三, （四）. */
  listStart: -6,
  /** The head begins a report: 本报讯. */
  reportStart: -10,

  /** A quotation or bracket opened in the tail is closed in the head. */
  pairClosed: 5,
  /** The head closes one that the tail did not open. */
  pairStray: -6,
  /** The tail's stays open in the head. */
  pairLeft: -2,

  /** The characters at the seam stand together elsewhere on the page: four, three, two of them. */
  seenFour: 3.5,
  seenThree: 1.8,
  seenTwo: 0.5,
  /** Words shared by the end of the tail and the beginning of the head, by unit of idf, and the most. */
  cohesion: 0.15,
  cohesionMost: 3,
} as const;

/** Confidence from which two stretches are joined; below it the editor is asked. */
export const joinFrom = 0.6;

/** Confidence of a sum of weights. */
export const toConfidence = (score: number): number => 1 / (1 + Math.exp(-score));
