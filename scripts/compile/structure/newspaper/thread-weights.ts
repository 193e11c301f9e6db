/**
 * What speaks for and against a stretch going on with a story, in nats. Staying in the column's story costs nothing;
 * a jump back to an earlier story has to be earned. CONTRIBUTING says how they were found (Word vectors).
 */
export const threadWeights = {
  /** By nat of what the subject says. */
  subject: 1.8,
  cohesion: 0.5,
  /** By nat that it reads as an opinion, in a commentary. */
  opinion: 2,

  /** Of heads side by side, a text opens one that is not the first; it opens one later; none ever opens it. */
  openSecond: -0.5,
  openLater: -1.5,
  neverOpened: -4,
  /** A jump between stories whose heads stand side by side: so do their columns. */
  jumpToTwin: -0.3,

  /** The most a seam may count for a join, and what every join has to earn first. */
  mostSeam: 7.7,
  join: -0.7,
  /** The head is the column's next stretch. */
  joinNext: 2.2,
  /** By stretch that the tail has waited beyond the first few, and the most. */
  nearBy: 3,
  perStretchWaited: -0.15,
  mostWaited: -3,
  /** The tail is not the story's last stretch: the story went on with another heading meanwhile. */
  suspended: -0.5,
  /** Of two sentences of a story that wait, the later one has been gone on with first. */
  outOfTurn: -2.6,
  /** The head stands under a heading. */
  joinUnderHeading: -5.5,
  /** The tail is a question, and the head ends in a question mark or not. */
  questionAsked: 2,
  questionUnasked: -3,
  /** The story's last sentence stays open, by its mark: none or 、, then ，, then ； and ： */
  leftOpen: -2.5,
  leftComma: -1.9,
  leftList: -0.4,
  /** … and a heading follows: its column ended. */
  leftAtHeading: -0.8,
  /** An open sentence that nothing on the page goes on with. */
  neverClosed: -0.7,
  /** A line or two of text that stand for themselves where nothing is joined to them: columns leave such ends. */
  shortAlone: -3.3,
  /** By nat that a head looks like the middle of a sentence, where nothing is joined to it. */
  midSentence: -0.66,

  /** A jump to a story whose open sentence a title interrupted, where that sentence goes on. */
  jumpToWaiting: -5.2,
  /** … that nothing on the page ends. */
  waitsForEver: -2.5,
  /** Leaving a column that has just announced a list, where a list begins; one whose head has a single stretch. */
  leavesList: -5,
  jumpAtOnce: -6.5,
  /** A jump to another story from a complete paragraph. */
  jump: -5.1,
  /** … from a sentence that broke off: its column ended. */
  jumpFromOpen: -0.15,
  /** … to the story that broke off where another story took the column over. */
  jumpToInterrupted: -3.3,
  /** … where a heading stands above the stretch, or a picture or quotation. */
  jumpAtHeading: -2.6,
  jumpAtBreak: -4.7,
  /** … after a column's label: the piece above has ended. */
  jumpAfterLabel: -7.2,
  /** … to a sentence that was left open: that counts so much less. */
  tailAfterLabel: 7.4,
  /** Each stretch after a jump that nothing but the subject asks for has to earn this. */
  perStretchAfterJump: -0.95,

  /** Staying with a piece that its writer has signed, or that its label has closed; going back to one. */
  stayAfterEnd: -11,
  backToEnded: -12,
  /** A list begins or goes on after a stretch that ends in ： or ； */
  leadsOver: 3,
  /** The next numeral of a list that the story has begun; a numeral that does not follow. */
  numberFits: 4,
  numberBreaks: -3.7,
  /** A list begins in a story that has counted in this way before. */
  numberRestarts: -1.5,
  /** A list begins in a story that is come back to and has not announced it. */
  listUnannounced: -6,
  /** A stretch of no story begun here: the end of one that began on another page. */
  headless: -9,
  headlessAfterEnd: -1.1,
  /** … that gives what a meeting said and wants done: fronts leave such ends at the foot of a page. */
  headlessMinutes: -3.7,
  /** The story has told of no meeting: 会议强调 goes on with another. Orders, one after the other, have lost their head. */
  meetingUnheard: -6,
  /** … a piece that is no report of one. */
  meetingElsewhere: -15,
  orders: -7.5,
  /** The piece under whose last line a column's label stands has a bare name for its byline. */
  labelFits: 5.6,
  labelHeads: 3.6,
} as const;

/** How shared words become evidence: fitted to which story held-out paragraphs of clean articles belong to. */
export const likenessWeights = {
  /** Pairs of characters no rarer than this say nothing of a subject (see `pairRarity`). */
  plain: 8,
  /** Characters of a stretch, for the chance that print of that length holds a pair; the least chance of any pair. */
  stretch: 120,
  leastCommon: 0.01,
  /** How fast the chance that a story's next stretch repeats a pair grows with the stretches it has. */
  recall: 0.07,
  /** What a stretch of another story counts against a pair, and how many stretches of print the page is added to. */
  page: 0.3,
  print: 20,
  /** By nat that more stretches of the story hold a pair; a title counts as so many stretches. */
  again: 1.2,
  title: 3,
  /** Bounds of what a pair may count, the weight of one that is not shared, and of one in a row with another. */
  leastPair: -1.2,
  mostPair: 3.5,
  missed: 0.2,
  inRow: 0.2,
  /** Single characters no rarer than this say nothing of a subject; what one that is shared counts, by nat of a pair. */
  plainCharacter: 8,
  character: 0.33,
  /** Pairs are no independent witnesses: what their sum counts; its bounds. */
  scale: 0.5,
  /** A person whom the story has introduced. */
  person: 4,
  least: -0.45,
  most: 3,
} as const;

/** How near a stretch's meaning is to a story's (see `compareMeaning`). */
export const meaningWeights = {
  /** By unit of the mean product of the stretch's vector with those of the story. */
  nearness: 5,
  /** … to those of a commentary, which speaks in general words. */
  nearnessOfOpinion: 1.2,
} as const;
