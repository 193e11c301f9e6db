import type { Draft, DraftDropped, DraftWarning } from '../../draft.ts';
import type { Line } from '../../text/lines.ts';
import type { Slice, TrackedText } from '../../text/tracked-text.ts';
import { idfOf } from '../stitch/bigrams.ts';
import type { Page } from '../stitch/seam.ts';
import { stitch, type Join, type Stretch } from '../stitch/stitch.ts';
import { compareWith, firstGuess, unitBigrams } from './affinity.ts';
import { composeArticle } from './compose-article.ts';
import type { Entry } from './entry.ts';
import { placeFloats } from './floats.ts';
import { findStubs, type Stub } from './interview.ts';
import { readEntries } from './read-entries.ts';
import { readHeads } from './read-heads.ts';
import { markFragments, markPullQuotes } from './refine-entries.ts';
import { toSections } from './sections.ts';
import type { Outline, Unit } from './story.ts';
import { thread } from './thread.ts';
import { echoes } from './echo.ts';
import { toWarnings } from './warnings.ts';

/** Which stretches are parts of answers, and which of an editor's note: those never run into each other. */
const partsOf = ({ units, signed }: Outline, stubs: readonly Stub[]): string[] => {
  const answers = new Set(stubs.flatMap(({ answer }) => answer));
  const interviews = new Set(stubs.flatMap(({ section }) => units[section ?? -1]?.article ?? []));
  let inSection = false;
  let article: number | null = null;
  return units.map((unit, i) => {
    if (unit.article !== article) inSection = false;
    article = unit.article;
    if (unit.sections.some(({ place }) => place !== null)) inSection = true;
    if (!interviews.has(unit.article)) return 'text';
    if (signed.get(i)?.some(({ role }) => role === 'signature') === true) return 'note';
    return inSection || answers.has(i) ? 'answer' : 'note';
  });
};

const toStretch = ({ entry, opens, sections, floats, afterLabel, article }: Unit, part: string): Stretch => ({
  part,
  text: entry.text,
  under: opens !== null ? 'title' : sections.length > 0 ? 'heading' : null,
  apart: floats.length > 0 || afterLabel,
  article,
  fixedStart: entry.role === 'question' || entry.role === 'answer' || entry.role === 'list-item',
});

/** Where each answer that stands apart goes on: its last stretch, and the first one of its section. */
const expectedJoins = (stubs: readonly Stub[]): Map<number, number> => {
  const expected = new Map<number, number>();
  for (const { answer, section } of stubs) {
    const last = answer.at(-1);
    if (last !== undefined && section !== null) expected.set(last, section);
  }
  return expected;
};

const joinUnits = (outline: Outline, page: Page, stubs: readonly Stub[], sets: readonly ReadonlySet<string>[]): ReturnType<typeof stitch> => {
  const affinity = compareWith(outline, sets, page.idf, firstGuess(outline));
  const expected = expectedJoins(stubs);
  const parts = partsOf(outline, stubs);
  const articleOf = (i: number): number => outline.units[i]?.article ?? 0;
  const { joins, doubts } = stitch(outline.units.map((unit, i) => toStretch(unit, parts[i] ?? 'text')), page, {
    expected,
    subject: (tail, head) => affinity.toStory(head, articleOf(tail)) - affinity.toStory(head, articleOf(head)),
  });
  const echoed = [...expected].filter(
    ([tail, head]) =>
      !joins.some((join) => join.tail === tail) &&
      echoes(outline.units[tail]?.entry.text ?? '', outline.units[head]?.entry.text ?? ''),
  );
  const all: Join[] = [...joins, ...echoed.map(([tail, head]) => ({ tail, head, confidence: 0.7 }))];
  return { joins: all.sort((a, b) => a.tail - b.tail), doubts };
};

/** Decides the story of each stretch: once by the heads, once more by what that gave. */
const threadTwice = (outline: Outline, page: Page, joins: readonly Join[], sets: readonly ReadonlySet<string>[]): number[] => {
  const first = thread(outline, joins, compareWith(outline, sets, page.idf, firstGuess(outline)));
  const members: number[][] = outline.heads.map(() => []);
  for (const [i, story] of first.entries()) members[story]?.push(i);
  return thread(outline, joins, compareWith(outline, sets, page.idf, members));
};

/**
 * A newspaper page as OCR gives it: columns in order, jumping or interleaved. Every line has one owner in the draft;
 * stretches that belong together are joined with a confidence, and doubts are warned about.
 */
export const segmentNewspaper = (tracked: TrackedText, lines: readonly Line[]): Draft => {
  const read = readEntries(lines, tracked.text);
  const page: Page = { around: tracked.text, idf: idfOf(read.map(({ text }) => new Set([text]))) };
  const entries = markPullQuotes(markFragments(markPullQuotes(read), page));
  const outline = readHeads(entries);
  const sets = outline.units.map(unitBigrams);
  const known: Page = { around: tracked.text, idf: idfOf(sets) };
  const stubs = findStubs(outline);
  const { joins, doubts } = joinUnits(outline, known, stubs, sets);
  const storyOf = threadTwice(outline, known, joins, sets);
  const floats = placeFloats(outline, storyOf);
  const stories = [...new Set(storyOf)].sort((a, b) => storyOf.indexOf(a) - storyOf.indexOf(b));
  const parts = stories.map((story) => {
    const members = storyOf.flatMap((of, i) => (of === story ? [i] : []));
    return {
      head: outline.heads[story] ?? null,
      sections: toSections(outline.units, members, joins, stubs),
      floats: floats.filter((float) => float.story === story),
      labels: members.flatMap((i) => outline.labels.get(i) ?? []),
      signed: outline.signed,
    };
  });
  const empty = outline.heads.flatMap((head, i) =>
    stories.includes(i) ? [] : [...head.kicker, ...head.title, ...head.deck, ...head.bylines, ...(head.label === null ? [] : [head.label])],
  );
  const loose: Entry[] = [...outline.loose, ...empty];
  const dropped: DraftDropped[] = [
    ...[...outline.furniture, ...loose].map(({ slice }) => ({ reason: 'page-furniture' as const, slice })),
    ...read.flatMap(({ stray }) => (stray === null ? [] : [{ reason: 'ocr-artifact' as const, slice: stray }])),
  ];
  const sliceOf = (i: number): Slice => outline.units[i]?.entry.slice ?? [0, 0];
  const warnings: DraftWarning[] = toWarnings({ units: outline.units, parts, doubts, loose });
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
