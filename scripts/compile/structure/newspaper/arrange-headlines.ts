import { headlineShape, type HeadlineShape } from './headline-shapes.ts';
import { headlineWeights as weights } from './headline-weights.ts';

/** The lines of one head, sorted by what they are; each list in source order. */
export interface Headlines<T> {
  readonly kicker: readonly T[];
  /** One line, or several that make one title. */
  readonly title: readonly T[];
  readonly deck: readonly T[];
  /** Lines that belong to no title here: a list of headlines above it. */
  readonly rest: readonly T[];
}

/** Ems of the widest name of a column without a word that says so, and of a short line. */
const tiny = 4;
const short = 6;
const widestTitle = 12;
const widestOfAll = 19;
/** Ems of the widest half of a title that is set on two lines, of one in large letters, and how uneven halves may be. */
const widestHalf = 9;
const brief = 8;
const uneven = 1;
/** A deck in small letters: so many ems at least, and so many times as wide as its title. */
const smallPrint = 18;
const wide = 1.8;

const on = (holds: boolean, weight: number): number => (holds ? weight : 0);
const bySize = ({ width }: HeadlineShape, weight: { readonly tiny: number; readonly short: number }): number =>
  width <= tiny ? weight.tiny : width <= short ? weight.short : 0;

const asTitle = (line: HeadlineShape): number => {
  const w = weights.title;
  const phrases = line.slogan ? w.slogan : on(line.twoPhrases, w.twoPhrases);
  return (
    phrases +
    on(line.quotes, w.quotes) +
    on(line.colon, w.colon) +
    bySize(line, w) +
    on(line.width > widestTitle && !line.twoPhrases && !line.quotes && !line.colon, w.long) +
    on(line.width > widestOfAll && !line.twoPhrases && !line.colon, w.veryLong)
  );
};

/** Two lines as one title. What they hold counts once, and each may be short. */
const asPair = (a: HeadlineShape, b: HeadlineShape, byName: boolean): number => {
  const w = weights.pair;
  const isSentence = a.subject && !a.column && b.predicate;
  // Who does it may be named at some length.
  const most = isSentence && b.width <= short ? widestHalf + 2 : widestHalf;
  const widest = (line: HeadlineShape): boolean => line.width > most && !line.halfColon;
  return (
    w.any +
    Math.max(on(a.quotes || b.quotes, weights.title.quotes), on(a.colon, weights.title.colon)) +
    on(Math.abs(a.width - b.width) <= uneven, w.even) +
    on(a.width <= brief && b.width <= brief, w.brief) +
    on(a.unfinished, w.unfinished) +
    on(isSentence, w.predicate) +
    on(a.endsInVerb && b.subject && a.width <= brief && b.width <= widestHalf, w.object) +
    on(byName, w.byName) +
    on(a.timeOnly, w.timeOnly) +
    on(a.halfColon, w.halfColon) +
    on(widest(a) || (b.width > widestHalf + 3 && !a.unfinished), w.wide) +
    on(a.twoPhrases || b.twoPhrases, w.complete) +
    on(a.quotes && !b.quotes && a.width > brief && !isSentence, w.quoted) +
    on(b.deck, w.deck)
  );
};

const asKicker = (line: HeadlineShape, title: HeadlineShape, under: boolean, besideSeries: boolean): number => {
  const w = weights.kicker;
  const isColumn = line.column || (under && line.talk);
  return (
    on(line.series, w.series) +
    on(!line.series && isColumn, w.column) +
    on(line.slogan, w.slogan) +
    bySize(line, w) +
    on(line.width > title.width, w.wider) +
    on(line.twoPhrases && !line.slogan, w.twoPhrases) +
    on(line.quotes, w.quotes) +
    on(line.deck && !line.series && !line.column, w.deck) +
    on(under && !line.series && !(isColumn && line.width <= tiny), w.under) +
    on(under && besideSeries && !line.series && line.width <= brief, w.besideSeries)
  );
};

const asDeck = (line: HeadlineShape, title: HeadlineShape): number => {
  const w = weights.deck;
  return (
    on(line.deck, w.shape) +
    on(line.width > title.width, w.wider) +
    on(line.width >= wide * title.width && line.width >= smallPrint && !line.twoPhrases, w.muchWider) +
    on(line.width <= tiny, w.tiny) +
    on(line.twoPhrases, w.twoPhrases) +
    on(line.quotes, w.quotes) +
    on(line.colon, w.colon) +
    on(line.series, w.series)
  );
};

/** Lines in a head, from which what stands above its last three may be a list of headlines that head nothing here. */
const listFrom = 4;
/** Lines of a head that are weighed; what stands above them heads nothing here. */
const mostLines = 8;

type Part = keyof Headlines<unknown>;

/** The parts of the lines where the title stands at `at`, and what speaks for it. */
const weighTitle = (
  shapes: readonly HeadlineShape[],
  at: number,
  size: number,
  byName: boolean,
): { score: number; parts: Part[] } => {
  const [title, second, third] = shapes.slice(at, at + size);
  if (title === undefined) return { score: -Infinity, parts: [] };
  let score = on(title.series, -weights.kicker.series) + on(title.deck, -weights.deck.shape);
  score += second === undefined ? asTitle(title) : asPair(title, second, byName);
  if (second !== undefined && third !== undefined) score += asPair(second, third, byName);
  const besideSeries = shapes.slice(at + size).some(({ dotted }) => dotted);
  let decks = 0;
  const parts = shapes.map((line, i): Part => {
    if (i >= at && i < at + size) return 'title';
    const kicker = asKicker(line, title, i > at, besideSeries);
    if (i < at) {
      const loose = shapes.length >= listFrom && i < shapes.length - listFrom + 1 && weights.rest > kicker;
      score += loose ? weights.rest : kicker;
      return loose ? 'rest' : 'kicker';
    }
    const deck = asDeck(line, title) + on(decks > 0, weights.kicker.under);
    score += Math.max(kicker, deck);
    if (kicker > deck) return 'kicker';
    decks++;
    return 'deck';
  });
  return { score, parts };
};

/**
 * Sorts the headline lines of one head (引题 · 主题 · 副题): of all ways to do so the one that most speaks for. `byName`
 * says that a bare name signs the piece, as it does comments.
 */
export const arrangeHeadlines = <T>(lines: readonly T[], textOf: (line: T) => string, byName = false): Headlines<T> => {
  if (lines.length < 2) return { kicker: [], title: lines, deck: [], rest: [] };
  const above = Math.max(lines.length - mostLines, 0);
  const shapes = lines.slice(above).map((line) => headlineShape(textOf(line)));
  let best = weighTitle(shapes, 0, 1, byName);
  for (let at = 0; at < shapes.length; at++) {
    for (const size of byName ? [1, 2, 3] : [1, 2]) {
      if (at + size > shapes.length) continue;
      const way = weighTitle(shapes, at, size, byName);
      if (way.score > best.score) best = way;
    }
  }
  const of = (part: Part): T[] => lines.filter((_, i) => (best.parts[i - above] ?? 'rest') === part);
  return { kicker: of('kicker'), title: of('title'), deck: of('deck'), rest: of('rest') };
};
