import type { DraftArticle, DraftBlock, DraftField, DraftNames } from '../../draft.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { footCredit } from '../credit.ts';
import { endsSentence, openPairs } from '../sentence.ts';
import { listNumeral } from '../stitch/starts.ts';
import { crossingGain, readHead, readTail } from '../stitch/seam.ts';
import { findDateline, findFootNames, findReporters } from './byline.ts';
import { isSignature, slicesOf, type Entry } from './entry.ts';
import type { Placed } from './floats.ts';
import { asksForMore } from './headline-shapes.ts';
import type { Section } from './sections.ts';
import type { ArticleHead, SectionHead, Unit } from './story.ts';

/** All that is known of one story. */
export interface StoryParts {
  readonly head: ArticleHead | null;
  readonly sections: readonly Section[];
  readonly floats: readonly Placed[];
  readonly labels: readonly Entry[];
  /** Bylines and signatures under stretches, by the stretch. */
  readonly signed: ReadonlyMap<number, readonly Entry[]>;
}

const field = (entries: readonly Entry[]): DraftField => ({ slices: entries.flatMap(slicesOf) });

/** A title on several lines: each is a phrase of its own, unless a word runs across or the line asks for the next. */
const titleField = (entries: readonly Entry[]): DraftField => {
  const goesOn = entries.slice(1).some(({ text }, i) => {
    const tail = readTail(entries[i]?.text ?? '');
    return asksForMore.test(tail.text) || tail.half > 0.5 || crossingGain(tail, readHead(text)) > 0.5;
  });
  return { ...field(entries), ...(entries.length > 1 && !goesOn ? { phrases: true } : {}) };
};
const names = (entry: Entry): DraftNames => ({ slices: slicesOf(entry), names: entry.names });

const headingBlocks = ({ place, title, bylines }: SectionHead): DraftBlock[] => {
  const writers =
    bylines.length === 0 ? null : { slices: bylines.flatMap(slicesOf), names: bylines.flatMap((entry) => entry.names) };
  const blocks: DraftBlock[] = [];
  if (place !== null) blocks.push({ type: 'heading', slices: slicesOf(place) });
  if (title.length > 0) blocks.push({ type: 'heading', ...titleField(title) });
  const last = blocks.at(-1);
  return last === undefined || writers === null ? blocks : [...blocks.slice(0, -1), { ...last, bylines: writers }];
};

const blockTypes = {
  body: 'paragraph',
  question: 'question',
  answer: 'answer',
  'list-item': 'list-item',
  'editor-note': 'editor-note',
} as const;
const typeOf = ({ role }: Entry): DraftBlock['type'] =>
  role in blockTypes ? blockTypes[role as keyof typeof blockTypes] : 'paragraph';

/** Whether the source stops before the paragraph does. `next` is the text of the paragraph after it in its section. */
const isTruncated = (text: string, next: string | undefined): boolean => {
  if (endsSentence(text)) return false;
  if (next === undefined) return true;
  if (/[：；]$/u.test(text) || listNumeral.test(next)) return false;
  const tail = readTail(text);
  return openPairs(text) > 0 || tail.half > 0.5 || text.endsWith('、') || (tail.hungry && !/[，；]$/u.test(text));
};

/** The chains that make up the editor's note which a signature closes. */
const noteChains = ({ sections, signed }: StoryParts, units: readonly Unit[]): Set<readonly number[]> => {
  const note = new Set<readonly number[]>();
  const isTalk = ([unit = -1]: readonly number[]): boolean =>
    /^(?:question|answer)$/u.test(units[unit]?.entry.role ?? '');
  for (const { chains, heads } of sections) {
    const last = chains.findLastIndex((chain) => chain.some((i) => signed.get(i)?.some(isSignature) === true));
    const first = heads.length > 0 ? Math.max(last, 0) : 0;
    // An interview that stands before the signature in the source is no part of the note.
    const talk = chains.findIndex(isTalk);
    const cut = talk < 0 ? last + 1 : Math.min(talk, last + 1);
    for (const chain of chains.slice(first, cut)) note.add(chain);
    const signedOne = chains[last];
    if (signedOne !== undefined && !isTalk(signedOne)) note.add(signedOne);
  }
  return note;
};

/** Puts the blocks of one story in order and reads its fields. */
export const composeArticle = (parts: StoryParts, units: readonly Unit[]): DraftArticle => {
  const { head, sections, floats, labels, signed } = parts;
  const textOf = (chain: readonly number[]): string => chain.map((i) => units[i]?.entry.text ?? '').join('');
  const note = noteChains(parts, units);
  const blocks: DraftBlock[] = [];
  const float = (unit: number, above: boolean): void => {
    for (const one of floats.filter((each) => each.beside === unit && each.above === above)) {
      blocks.push({ type: one.entry.role === 'caption' ? 'caption' : 'pull-quote', slices: slicesOf(one.entry) });
    }
  };
  const bylines: DraftNames[] = (head?.bylines ?? []).map(names);
  let truncated = false;
  for (const { heads, question, chains } of sections) {
    const headings = heads.flatMap(headingBlocks);
    const asked = units[question ?? -1]?.entry;
    if (asked !== undefined) {
      const title = headings.pop();
      blocks.push(...headings, { type: 'question', slices: slicesOf(asked) }, ...(title === undefined ? [] : [title]));
      float(question ?? -1, true);
      float(question ?? -1, false);
    } else blocks.push(...headings);
    for (const [i, chain] of chains.entries()) {
      const first = units[chain[0] ?? -1]?.entry;
      if (first === undefined) continue;
      float(chain[0] ?? -1, true);
      const after = chains[i + 1];
      const cut = isTruncated(textOf(chain), after === undefined ? undefined : textOf(after));
      truncated ||= cut;
      const slices: Slice[] = chain.flatMap((unit) => {
        const entry = units[unit]?.entry;
        return entry === undefined ? [] : slicesOf(entry);
      });
      blocks.push({
        type: note.has(chain) ? 'editor-note' : typeOf(first),
        slices,
        ...(cut ? { truncated: true } : {}),
      });
      for (const unit of chain) {
        for (const entry of signed.get(unit) ?? []) {
          if (isSignature(entry)) blocks.push({ type: 'editor-note', slices: slicesOf(entry) });
          else bylines.push(names(entry));
        }
        if (unit !== chain[0]) float(unit, true);
        float(unit, false);
      }
    }
  }
  const paragraphs = sections.flatMap(({ chains }) => chains);
  const firstText = textOf(paragraphs[0] ?? []);
  const last = paragraphs.at(-1) ?? [];
  const lastText = textOf(last);
  const lastEntry = units[last.at(-1) ?? -1]?.entry;
  const writers = footCredit(lastText)?.writers ?? [];
  const inText = [...findReporters(firstText), ...findFootNames(lastText), ...writers];
  if (inText.length > 0) bylines.push({ slices: [], names: [...new Set(inText)] });
  return {
    title: head === null || head.title.length === 0 ? null : titleField(head.title),
    kicker: [...(head?.kicker ?? []), ...[head?.label ?? []].flat(), ...labels].map((entry) => field([entry])),
    deck: head === null || head.deck.length === 0 ? null : field(head.deck),
    bylines,
    dateline: findDateline(firstText) ?? findDateline(head?.bylines[0]?.text ?? ''),
    truncated,
    headless: head === null,
    appendices: [],
    ...takeCredit(blocks, lastText, lastEntry === undefined ? undefined : slicesOf(lastEntry).at(-1)),
  };
};

/** Takes the credit at the foot of the last paragraph out of its block. */
const takeCredit = (
  blocks: readonly DraftBlock[],
  text: string,
  slice: Slice | undefined,
): Pick<DraftArticle, 'blocks' | 'credit'> => {
  const found = slice === undefined ? null : footCredit(text);
  if (found === null || slice === undefined) return { blocks, credit: null };
  const start = slice[1] - (found.end - found.start);
  if (start < slice[0]) return { blocks, credit: null };
  return {
    credit: { slices: [[start, slice[1]]], names: [found.name] },
    blocks: blocks.flatMap((block): DraftBlock[] => {
      if (block.slices.at(-1) !== slice && block.slices.at(-1)?.[1] !== slice[1]) return [block];
      const [from] = block.slices.at(-1) ?? slice;
      const slices = [...block.slices.slice(0, -1), ...(start > from ? [[from, start] as const] : [])];
      return slices.length > 0 ? [{ ...block, slices }] : [];
    }),
  };
};
