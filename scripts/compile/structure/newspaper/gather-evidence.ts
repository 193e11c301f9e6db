import { endsSentence } from '../sentence.ts';
import { cohesionOf } from '../stitch/cohesion.ts';
import { memo, memoPair } from '../stitch/memo.ts';
import type { Holders, PagePairs } from '../stitch/page-pairs.ts';
import { markOf, readHead, readTail, weighSeam, type HeadStart } from '../stitch/seam.ts';
import { echoes } from './echo.ts';
import { isSignature } from './entry.ts';
import { findNote, type Note, type Stub } from './interview.ts';
import { opinionHeads, opinionOf } from './opinion.ts';
import { readFacts } from './read-facts.ts';
import type { Outline } from './story.ts';
import type { Evidence } from './thread-evidence.ts';
import { weighJoins } from './weigh-join.ts';

/** Which stretches are parts of answers, and which of an editor's note: those never run into each other. */
const partsOf = ({ units, signed }: Outline, stubs: readonly Stub[], note: Note | null): string[] => {
  const sectionOf = new Map(
    stubs.flatMap(({ answer, section }) => answer.map((i) => [i, `answer ${section ?? -1}`] as const)),
  );
  const interviews = new Set(stubs.flatMap(({ section }) => units[section ?? -1]?.article ?? []));
  let inSection = false;
  let section = -1;
  let article: number | null = null;
  return units.map((unit, i) => {
    if (unit.article !== article) inSection = false;
    article = unit.article;
    if (unit.sections.some(({ place }) => place !== null)) {
      inSection = true;
      section = i;
    }
    if (note !== null && (i === note.signed || (i >= note.first && i <= note.last))) return 'note';
    if (!interviews.has(unit.article)) return 'text';
    if (signed.get(i)?.some(isSignature) === true) return 'note';
    return sectionOf.get(i) ?? (inSection ? `answer ${section}` : 'note');
  });
};

/** Where what stands apart goes on: the last stretch of an answer or a note, and the first one below. */
const expectedJoins = (
  { signed }: Outline,
  stubs: readonly Stub[],
  note: Note | null,
  parts: readonly string[],
): Map<number, number> => {
  const expected = new Map(note === null ? [] : [[note.last, note.signed]]);
  // A note that stands under the answers goes on with what is signed.
  for (const [i, lines] of note === null ? signed : []) {
    const last = parts.lastIndexOf('note', i - 1);
    if (parts[i] === 'note' && i > 0 && last >= 0 && lines.some(isSignature)) expected.set(last, i);
  }
  for (const { answer, section } of stubs) {
    const last = answer.at(-1);
    if (last !== undefined && section !== null) expected.set(last, section);
  }
  return expected;
};

/** Expected joins that hold: the answer breaks off, or its section takes up its last words. */
const holds = ({ units }: Outline, tail: number, head: number): boolean => {
  const text = units[tail]?.entry.text ?? '';
  return !endsSentence(text) || echoes(text, units[head]?.entry.text ?? '');
};

/** The ends of the stretches: how each begins, and what two of them say of running one into the other, in nats. */
interface Ends {
  readonly headOf: (i: number) => HeadStart;
  readonly seam: (tail: number, head: number) => number;
}

export const readEnds = ({ units }: Outline, page: PagePairs, holders: Holders): Ends => {
  const tailOf = memo((i) => readTail(units[i]?.entry.text ?? ''));
  const headOf = memo((i) => readHead(units[i]?.entry.text ?? ''));
  const slices = units.map(({ entry }) => entry.slice);
  const cohesion = cohesionOf(page, slices, holders);
  return {
    headOf,
    seam: memoPair(units.length, (tail, head) => weighSeam(tailOf(tail), headOf(head), page) + cohesion(tail, head)),
  };
};

/** What is known of the stretches and of every pair of them, worked out when asked for. */
export const gatherEvidence = (outline: Outline, { headOf, seam }: Ends, stubs: readonly Stub[]): Evidence => {
  const { units, heads } = outline;
  const note = findNote(outline);
  const parts = partsOf(outline, stubs, note);
  const expected = new Map(
    [...expectedJoins(outline, stubs, note, parts)].filter(([tail, head]) => holds(outline, tail, head)),
  );
  /** An answer above that breaks off, and that no section goes on with: what the editors sign is not the end of all. */
  const goesOn = (i: number): boolean =>
    units.some(
      ({ entry, article }, j) =>
        j < i && article === units[i]?.article && parts[j] !== 'note' && !endsSentence(entry.text) && !expected.has(j),
    );
  const evidence = {
    opinions: opinionHeads(heads),
    interviews: heads.map((_, story) => stubs.some(({ question }) => units[question]?.article === story)),
    opinion: memo((i) => opinionOf(units[i]?.entry.text ?? '')),
    markOf: memo((i) => markOf((units[i]?.entry.text ?? '').trimEnd())),
    facts: units.map((unit, i) => {
      const signed = parts[i] === 'note' && goesOn(i) ? undefined : outline.signed.get(i);
      return readFacts(unit, signed, headOf(i));
    }),
    seam,
    expected,
    partOf: (i: number) => parts[i] ?? 'text',
  };
  return { ...evidence, join: weighJoins(outline, evidence) };
};
