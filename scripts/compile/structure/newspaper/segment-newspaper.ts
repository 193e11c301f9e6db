import type { Draft, DraftDropped, DraftWarning } from '../../draft.ts';
import type { Line } from '../../text/lines.ts';
import type { Slice, TrackedText } from '../../text/tracked-text.ts';
import { holdersOf, PagePairs } from '../stitch/page-pairs.ts';
import { sortJoins } from './doubts.ts';
import { doubtStories } from './doubt-stories.ts';
import { compareAbove, compareWith, firstGuess } from './affinity.ts';
import { composeArticle } from './compose-article.ts';
import { slicesOf, type Entry } from './entry.ts';
import { partColumns } from './part-columns.ts';
import { placeFloats } from './floats.ts';
import { gatherEvidence, readEnds } from './gather-evidence.ts';
import { findStubs } from './interview.ts';
import { readVocabulary, type Vocabulary } from './likeness.ts';
import { toPages } from './pages.ts';
import { pullQuoteMarker } from './pull-quote-marker.ts';
import { readEntries } from './read-entries.ts';
import { readHeads } from './read-heads.ts';
import { markInterposed } from './mark-interposed.ts';
import { markFragments } from './mark-fragments.ts';
import { recurringPeople } from './recurring-people.ts';
import { toSections } from './sections.ts';
import { titleLines, unitLines, type Outline } from './story.ts';
import { thread, type Threads } from './thread.ts';
import { sameList } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';
import { toWarnings } from './warnings.ts';

/**
 * Readings of a page, by the heads alone at first, then by what the one before gave for the stories: how many ways
 * each keeps open. Only the last has to be exact.
 */
const widths = [4, 6, 12];

const readThreads = (
  outline: Outline,
  evidence: Evidence,
  words: Vocabulary,
  people: readonly (readonly number[])[],
): Threads => {
  const above = compareAbove(words);
  let known: readonly number[] = firstGuess(outline);
  let affinity = compareWith(outline, words, people, above, known);
  let threads: Threads = { storyOf: [], joins: [], rivals: [] };
  for (const [i, width] of widths.entries()) {
    // A reading that found what was known before leaves the comparison as it is.
    if (threads.storyOf.length > 0 && !sameList(threads.storyOf, known)) {
      known = threads.storyOf;
      affinity = compareWith(outline, words, people, above, known);
    }
    threads = thread(outline, evidence, affinity, { width, withRivals: i === widths.length - 1 });
  }
  return threads;
};

/** The stretches of each story, stories in the order in which they begin. */
const membersOf = (storyOf: readonly number[]): Map<number, number[]> => {
  const stories = new Map<number, number[]>();
  for (const [i, story] of storyOf.entries()) {
    const members = stories.get(story);
    if (members === undefined) stories.set(story, [i]);
    else members.push(i);
  }
  return stories;
};

/** One page: the whole way from lines to articles. */
const segmentPage = ({ text }: TrackedText, lines: readonly Line[]): Draft => {
  const whole = text.slice(lines[0]?.slice[0] ?? 0, lines.at(-1)?.slice[1] ?? 0);
  const read = readEntries(partColumns(text, lines), whole);
  const page = new PagePairs(whole, lines[0]?.slice[0]);
  const markPullQuotes = pullQuoteMarker(read, page);
  const outline = readHeads(markInterposed(markPullQuotes(markFragments(markPullQuotes(read), page)), page));
  const { heads, units } = outline;
  const texts = units.map((unit) => unitLines(unit).flatMap(slicesOf));
  const holders = holdersOf(
    texts.map((slices) => page.distinct(slices)),
    page.count,
  );
  const words = readVocabulary(
    page,
    texts,
    holders,
    heads.map((head) => titleLines(head).map(({ slice }) => slice)),
  );
  const people = recurringPeople(
    units.map((unit) =>
      unitLines(unit)
        .map(({ text }) => text)
        .join('\n'),
    ),
    page,
    holders,
  );
  const ends = readEnds(outline, page, holders);
  const stubs = findStubs(outline, ends.seam);
  const evidence = gatherEvidence(outline, ends, stubs);
  const { storyOf, joins: found, rivals } = readThreads(outline, evidence, words, people);
  const { joins, doubts } = sortJoins(outline, found, evidence);
  const floats = placeFloats(outline, storyOf, page);
  const stories = membersOf(storyOf);
  const parts = Array.from(stories, ([story, members]) => ({
    head: outline.heads[story] ?? null,
    sections: toSections(outline.units, members, joins, stubs),
    floats: floats.filter((float) => float.story === story),
    labels: members.flatMap((i) => outline.labels.get(i) ?? []),
    signed: outline.signed,
  }));
  const empty = outline.heads.flatMap((head, i) =>
    stories.has(i)
      ? []
      : [...head.kicker, ...head.title, ...head.deck, ...head.bylines, ...(head.label === null ? [] : [head.label])],
  );
  const loose: Entry[] = [...outline.loose, ...empty];
  const dropped: DraftDropped[] = [
    ...[...outline.furniture, ...loose]
      .flatMap(slicesOf)
      .map((slice) => ({ reason: 'page-furniture' as const, slice })),
    ...read.flatMap(({ notices }) => notices.map((slice) => ({ reason: 'page-furniture' as const, slice }))),
    ...read.flatMap(({ stray }) => (stray === null ? [] : [{ reason: 'ocr-artifact' as const, slice: stray }])),
  ];
  const sliceOf = (i: number): Slice => outline.units[i]?.entry.slice ?? [0, 0];
  const warnings: DraftWarning[] = toWarnings({
    units,
    heads,
    parts,
    doubts,
    stories: doubtStories(units, storyOf, rivals),
    loose,
  });
  return {
    kind: 'newspaper',
    cover: null,
    lead: [],
    articles: parts.map((part) => composeArticle(part, outline.units)),
    dropped: dropped.sort((a, b) => a.slice[0] - b.slice[0]),
    warnings,
    joins: joins.map(({ tail, head, confidence }) => ({ tail: sliceOf(tail), head: sliceOf(head), confidence })),
  };
};

/**
 * A newspaper page as OCR gives it: columns in order, jumping or interleaved. Every line has one owner in the draft;
 * stretches that belong together are joined with a confidence, and doubts are warned about.
 */
export const segmentNewspaper = (tracked: TrackedText, lines: readonly Line[]): Draft => {
  const drafts = toPages(lines).map((page) => segmentPage(tracked, page));
  return {
    kind: 'newspaper',
    cover: null,
    lead: [],
    articles: drafts.flatMap(({ articles }) => articles),
    dropped: drafts.flatMap(({ dropped }) => dropped),
    warnings: drafts.flatMap(({ warnings }) => warnings),
    joins: drafts.flatMap(({ joins }) => joins ?? []),
  };
};
