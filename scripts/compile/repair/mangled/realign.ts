import type { Slice } from '../../text/tracked-text.ts';
import { isTraditional, simplifiedOf } from '../to-simplified.ts';
import type { Annotations } from './find-annotations.ts';
import { characterOf, isCommonHan, pairOf } from './gbk-pairs.ts';
import type { Plausibility } from './plausibility.ts';
import { soundsLike } from './sounds-like.ts';
import type { Token } from './tokenise.ts';

/** A character of the original text and the tokens whose bytes made it. */
export interface Restored {
  readonly text: string;
  /** Index of the first and the last token it took bytes from. */
  readonly from: number;
  readonly to: number;
  /** 1 where the bytes alone decide, lower where the context had to. */
  readonly confidence: number;
}

/** One way of reading a line, as a list from its end. */
interface Path {
  /** The lead byte that waits for the next token's first byte; the run has slid while there is one. */
  readonly pending: number | null;
  readonly pendingFrom: number;
  /** Last byte read, for finding the pair across two characters. */
  readonly last: number;
  readonly before: string;
  readonly score: number;
  readonly guessed: boolean;
  /** The run slid without a note, so that what ends it is no swallowed character either. */
  readonly hidden: boolean;
  /** A quotation has been opened and not closed. */
  readonly quoting: boolean;
  readonly tail: { readonly out: Omit<Restored, 'confidence'>; readonly next: Path['tail'] } | null;
}

/** The one byte from 80 on that no pair of GBK begins with. */
const loneByte = 0x80;

const width = 96;
const bonus = 3;
const penalty = { byContext: -4, byReading: -6, hidden: -5, stop: 0, wide: -3, gone: -3, misplaced: -3 };

/** The converter cut its text at these, so that what slid is whole again after them. */
export const isCut = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'single' && /[,:;!?()]/u.test(token.text)) || token.text === '?';

/** Whether a quotation is open behind a text that began so. */
const quotesAfter = (text: string, before: boolean): boolean => {
  const [opens, closes] = [text.lastIndexOf('“'), text.lastIndexOf('”')];
  return opens === closes ? before : opens > closes;
};

const emit = (path: Path, text: string, from: number, to: number, plausible: Plausibility, extra = 0): Path => ({
  ...path,
  before: text,
  quoting: quotesAfter(text, path.quoting),
  score: path.score + plausible(path.before, text) + extra,
  tail: { out: { text, from, to }, next: path.tail },
});

/** What the place of a lost mark says of it: quotations open and close by turns, and no line ends with 、 or “. */
const fitOfMark = (mark: string, quoting: boolean, atEnd: boolean): number => {
  if (mark === '”') return quoting ? bonus : penalty.misplaced;
  return (mark === '“' && quoting) || (atEnd && /[、“‘《]/u.test(mark)) ? penalty.misplaced : 0;
};

interface Completion {
  readonly trail: number;
  readonly character: string;
}

const completionsByLead = new Map<number, readonly Completion[]>();

/** Everyday characters that begin with `lead`: what a lost second byte may have been. */
const completions = (lead: number): readonly Completion[] => {
  const known = completionsByLead.get(lead);
  if (known) return known;
  const found: Completion[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = characterOf(lead, trail);
    if (character === null) continue;
    if (isCommonHan(simplifiedOf(character)) || (lead === 0xa1 && /[、。“”‘’《》·…—]/u.test(character))) {
      found.push({ trail, character });
    }
  }
  completionsByLead.set(lead, found);
  return found;
};

export interface Realigner {
  readonly plausible: Plausibility;
  readonly annotations: Annotations;
}

/** The ways on from one path over one token. An empty answer: this path was a wrong guess. */
const follow = (
  path: Path,
  tokens: readonly Token[],
  index: number,
  { plausible, annotations: { table } }: Realigner,
): Path[] => {
  const token = tokens[index];
  if (!token) return [];
  const { pending, pendingFrom } = path;
  const aligned: Path = { ...path, pending: null };
  const low = token.bytes & 0xff;

  if (token.kind === 'note') {
    // The converter found a character of its table here; its second byte went with the bracket.
    const first = pending ?? path.last;
    const known = [...table].flatMap(([character, reading]) => {
      const pair = pairOf(character) ?? 0;
      return reading === token.reading && pair >> 8 === first ? [{ trail: pair & 0xff, character, extra: bonus }] : [];
    });
    const candidates =
      known.length > 0
        ? known
        : completions(first)
            .filter(({ character }) => isTraditional(character))
            .map((completion) => {
              const fit = soundsLike(completion.character, token.reading);
              return { ...completion, extra: fit > 0 ? bonus * fit : penalty.byContext };
            });
    const byBytes = candidates.map(({ trail, character, extra }): Path => {
      const guessed = path.guessed || extra < bonus;
      if (pending !== null) {
        return { ...emit(aligned, character, pendingFrom, index, plausible, extra), last: trail, guessed };
      }
      return { ...path, pending: trail, pendingFrom: index, last: trail, score: path.score + extra, guessed };
    });
    if (pending !== null) return byBytes;
    const whole = [...table].filter(([, reading]) => reading === token.reading);
    return [
      ...byBytes,
      ...whole.map(([character]) => ({
        ...emit(aligned, character, index, index, plausible, penalty.byReading),
        guessed: true,
        last: (pairOf(character) ?? 0) & 0xff,
      })),
    ];
  }

  if (pending === null) {
    const plain = { ...emit(aligned, token.text, index, index, plausible), last: low };
    const next = tokens[index + 1];
    if (token.kind !== 'lost' || next?.kind !== 'single') return [plain];
    // A run may have slid without a note: the byte before a full-width mark that came out half-width is gone.
    const trail = next.bytes | 0x80;
    if (characterOf(0xa3, trail) === null) return [plain];
    const hidden: Path[] = [];
    for (let lead = 0xa1; lead <= 0xf7; lead++) {
      const character = characterOf(lead, 0xa3);
      if (character === null || !(isCommonHan(simplifiedOf(character)) || character === '。')) continue;
      // Between two clauses a full stop is far likelier than any word that ends there.
      const extra = character === '。' ? penalty.stop : penalty.hidden;
      const opened = emit(aligned, character, index, index + 1, plausible, extra);
      hidden.push({ ...opened, pending: -trail, pendingFrom: index + 1, guessed: true, hidden: true });
    }
    return [plain, ...hidden];
  }

  // The mark itself was read as the second half of a hidden character: its own second byte is what waits.
  if (pending < 0) return [{ ...path, pending: -pending, last: -pending }];

  const complete = (byte: number, extra = 0): Path[] => {
    const character = characterOf(pending, byte);
    return character === null ? [] : [emit(aligned, character, pendingFrom, index, plausible, extra)];
  };
  switch (token.kind) {
    case 'pair':
      return complete(token.bytes >> 8).map((done) => ({ ...done, pending: low, pendingFrom: index, last: low }));
    case 'single': {
      const asByte = token.bytes >= 0x40 ? complete(token.bytes).map((done) => ({ ...done, last: low })) : [];
      const wide = low | 0x80;
      const asWide = complete(0xa3, penalty.wide).map((done) => ({
        ...done,
        pending: wide,
        pendingFrom: index,
        last: wide,
      }));
      return [...asByte, ...(characterOf(0xa3, wide) === null ? [] : asWide)];
    }
    case 'lost': {
      const next = tokens[index + 1];
      // A byte below 80 would stand here as a letter.
      const unseen = completions(pending).filter(({ trail }) => trail >= loneByte);
      return unseen.map(({ character, trail }) => {
        const fit = fitOfMark(character, path.quoting, next === undefined);
        const done = { ...emit(aligned, character, pendingFrom, index, plausible, fit), last: trail, guessed: true };
        // 80 begins no pair and stands for itself; any other byte alone took the sign below 40 that followed with it.
        if (isCut(next) || path.hidden || trail === loneByte) return { ...done, hidden: false };
        const amongDigits = next?.kind === 'single' && /\d/u.test(next.text);
        return { ...emit(done, '□', index, index, plausible, amongDigits ? 0 : penalty.gone), last: 0 };
      });
    }
    case 'foreign':
      return [];
  }
};

const start: Path = {
  pending: null,
  pendingFrom: 0,
  last: 0,
  before: '',
  score: 0,
  guessed: false,
  hidden: false,
  quoting: false,
  tail: null,
};

const textOf = (path: Path): string => {
  const parts: string[] = [];
  for (let node = path.tail; node; node = node.next) parts.push(node.out.text);
  return parts.reverse().join('');
};

/** The most confident a guess by context is; and what a run is given whose bytes alone decide. */
const surest = 0.95;
const certain = 0.99;

const settle = (paths: readonly Path[]): { best: Path; confidence: number } | null => {
  const [best, ...others] = paths;
  if (!best) return null;
  if (!best.guessed) return { best, confidence: certain };
  const text = textOf(best);
  const rival = others.find((path) => textOf(path) !== text);
  const margin = rival ? best.score - rival.score : Infinity;
  return { best, confidence: Math.round(100 * Math.min(surest, 1 / (1 + Math.exp(-margin)))) / 100 };
};

/** So many whole tokens after a run's end, the context has said all it will. */
const settled = 3;

/**
 * Reads a stretch of a mangled line (indices of its tokens) back from its bytes: where a run has slid by one, every character is joined from the
 * second byte of one token and the first of the next. What a note or a cut swallowed is found by the converter's table
 * and, failing that, by the context (beam search over all bytes that could have stood there). Null where no reading of
 * it holds, so that it is left as it is.
 */
export const realign = (tokens: readonly Token[], range: Slice, realigner: Realigner): Restored[] | null => {
  const [from, end] = range;
  const restored: Restored[] = [];
  const before = tokens[from - 1];
  const above = tokens.slice(0, from).map(({ text }) => text);
  const quoting = quotesAfter(above.join(''), false);
  let paths: Path[] = [{ ...start, before: before?.text ?? '', last: (before?.bytes ?? 0) & 0xff, quoting }];
  let whole = 0;
  const close = (): boolean => {
    const result = settle(paths);
    if (!result) return false;
    const outs: Restored[] = [];
    for (let node = result.best.tail; node; node = node.next) outs.push({ ...node.out, confidence: result.confidence });
    restored.push(...outs.reverse());
    const { before, last, quoting } = result.best;
    paths = [{ ...start, before, last, quoting }];
    return true;
  };
  for (let i = from; i < end; i++) {
    paths = paths
      .flatMap((path) => follow(path, tokens, i, realigner))
      .sort((a, b) => b.score - a.score)
      .slice(0, width);
    if (paths.length === 0) return null;
    whole = paths.every(({ pending }) => pending === null) ? whole + 1 : 0;
    if (whole >= settled && !close()) return null;
  }
  paths = paths.filter(({ pending }) => pending === null);
  return close() ? restored : null;
};
