import type { Span, Warning } from '../../../../src/domain/ledger.ts';
import type { CompiledBlock, CompiledPerson } from '../../compiled.ts';
import type { RecogniseContext } from '../context.ts';
import { widePunctuation } from '../wide-punctuation.ts';
import { findPeople, type PersonMention } from './find-people.ts';
import { nameConflicts } from './name-conflicts.ts';

const readTypes: ReadonlySet<CompiledBlock['type']> = new Set([
  'paragraph',
  'list-item',
  'answer',
  'question',
  'quote',
  'heading',
]);

interface Sighting extends PersonMention {
  readonly block: CompiledBlock;
}

/** 人物: who is named with an office, once each, and a `name-conflict` where one name is spelt in two ways. */
export const recognisePeople = (
  blocks: readonly CompiledBlock[],
  cite: RecogniseContext['cite'],
): { people: CompiledPerson[]; warnings: Warning[] } => {
  const sightings = blocks
    .filter(({ type }) => readTypes.has(type))
    .flatMap((block) =>
      findPeople(widePunctuation(block.text)).map((person): Sighting => ({
        ...person,
        name: block.text.slice(person.start, person.end),
        block,
      })),
    );
  const citesOf = ({ block, start, end }: Sighting): Span[] => cite(block, start, end);
  const people = new Map<string, CompiledPerson>();
  for (const sighting of sightings) {
    const { name, office } = sighting;
    if (office !== null && !people.has(name)) people.set(name, { name, office, cites: citesOf(sighting) });
  }
  const warnings = nameConflicts(sightings).flatMap(({ known, doubtful }): Warning[] => {
    const [span] = citesOf(doubtful);
    if (span === undefined) return [];
    const message = `“${doubtful.name}”与“${known.name}”（${known.office ?? ''}）只差一字，疑为同一人，请核对原件后改正其中之一`;
    return [{ code: 'name-conflict', span, message }];
  });
  return { people: [...people.values()], warnings };
};
