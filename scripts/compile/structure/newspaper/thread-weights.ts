/**
 * What speaks for and against a stretch going on with a story, in nats. Staying in the column's story costs nothing;
 * a jump back to an earlier story has to be earned.
 */
export const threadWeights = {
  /** By unit of affinity, for a stretch of `fullLength` characters or more. */
  subject: 10,
  /** Affinity above this counts no more. */
  mostAffinity: 0.25,
  /** Affinity below this is chance. */
  leastAffinity: 0.06,
  /** Each stretch after a jump that no join, numeral or label asks for has to earn this. */
  perStretchAfterJump: -0.2,
  fullLength: 120,
  /** A jump to another story. */
  jump: -5,
  /** … to the story that broke off where a joined paragraph took the column over. */
  jumpToInterrupted: -2.5,
  /** … where a heading stands above the stretch. */
  jumpAtHeading: -3,
  /** … after a column's label: the piece above has ended. */
  jumpAfterLabel: -1.5,
  /** The story above broke off inside a sentence that does not go on here. */
  brokenAbove: -1.2,
  /** A list begins or goes on after a stretch that ends in ： or ； */
  leadsOver: 4,
  /** Staying with a piece that its writer has signed, or that its label has closed. */
  stayAfterEnd: -7,
  /** Going back to one. */
  backToEnded: -8,
  /** Going back to a story that waits with an open sentence, elsewhere than at its continuation. */
  besideJoin: -4,
  besideOpen: -1,
  /** The next numeral of a list that the story has begun. */
  numberFits: 4,
  /** A numeral that does not follow. */
  numberBreaks: -3,
  /** A stretch of no story begun here: the end of one that began on another page. */
  headless: -8,
  headlessAfterEnd: -1,
  /** What a new headless piece counts as affinity. */
  headlessAffinity: 0.05,
  /** The piece under whose last line a column's label stands has a bare name for its byline. */
  labelFits: 3,
} as const;
