/**
 * What speaks for a line being kicker, title or deck, in nats. Each line is weighed alone and beside its neighbour; the
 * arrangement with the highest sum is taken. Set by the heads of the pages we hold the truth of.
 */
export const headlineWeights = {
  title: {
    /** A blank parts it into two phrases: such a line is a title and lacks nothing. */
    twoPhrases: 2.5,
    /** … two of one length are as likely the slogan of a series. */
    slogan: 1,
    quotes: 1.5,
    /** What it names stands before a colon. */
    colon: 1.5,
    /** Four ems at most, six at most. */
    tiny: -2,
    short: -0.5,
    /** Wider than a title is mostly set, and one bare phrase. */
    long: -1,
    /** … wider than any but those of two phrases, whatever it quotes. */
    veryLong: -2,
  },
  /** Of two lines that would make one title. */
  pair: {
    /** Most titles stand on one line. */
    any: -1,
    /** They are as long as each other. */
    even: 2,
    /** Both have eight ems at most: large letters. */
    brief: 1,
    /** The first ends with a word that asks for more, or begins with a preposition whose verb has not come. */
    unfinished: 4.5,
    /** The second says what is done, the first who does it. */
    predicate: 3,
    /** The first ends with a verb, and the second says what it is done to. */
    object: 2.5,
    /** A bare name signs the piece: comments have titles in large letters, and their columns' names elsewhere. */
    byName: 3,
    /** The first says only when. */
    timeOnly: 3,
    /** The first is a place and a colon, with little after them. */
    halfColon: 3.5,
    /** One of them is wider than a half is set. */
    wide: -4,
    /** One of them lacks nothing: it has two phrases, or it closes a quotation where the other has none. */
    complete: -5,
    quoted: -2,
    /** The second has the shape of a deck. */
    deck: -4,
  },
  kicker: {
    /** It names a series, or a column. */
    series: 5,
    column: 3,
    slogan: 2,
    tiny: 2,
    short: 1,
    /** It is wider than the title: it says the circumstances. */
    wider: 1,
    twoPhrases: -1.5,
    quotes: -1,
    /** It has the shape of a deck: it is one that slid up. */
    deck: 1.5,
    /** Under an interview's title the name of a column stands beside that of the series. */
    besideSeries: 5,
    /** Under the title stands only a series, or a column with a very short name. */
    under: -4,
  },
  deck: {
    shape: 3,
    wider: 1,
    /** It is nearly twice as wide as the title: small letters. */
    muchWider: 1.5,
    tiny: -2,
    twoPhrases: -2,
    quotes: -0.5,
    colon: -1,
    series: -4,
  },
  /** A line above the head that belongs to no part of it, in a list of headlines. */
  rest: 0.25,
} as const;
