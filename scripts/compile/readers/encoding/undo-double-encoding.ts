import { encodeCodePage936, fillLostBytes } from './code-page-936.ts';
import { decodeAs } from './decode-as.ts';
import { plausibility } from './plausibility.ts';

/** Bytes that were read as `readAs` though they were `meant`, and written out again. */
const mistakes = [
  { readAs: 'windows-1252', meant: 'utf-8' },
  { readAs: 'windows-1252', meant: 'gb18030' },
  { readAs: 'windows-1252', meant: 'big5' },
  { readAs: 'gbk', meant: 'utf-8' },
] as const;
type Mistake = (typeof mistakes)[number];

/** By unit of CP1252 beyond Latin-1: its byte. */
const cp1252 = new Map(
  Array.from({ length: 0x20 }, (_, i) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)).charCodeAt(0),
    0x80 + i,
  ]),
);

/** Share of characters that may have no byte in the encoding a text was misread as: typed in later, by hand. */
const mostStrange = 0.02;

/** The bytes a text was misread from; null where it holds too much that the encoding does not have. */
const bytesOf = (text: string, readAs: Mistake['readAs']): Uint8Array | null => {
  if (readAs === 'gbk') {
    const misread = encodeCodePage936(text, mostStrange);
    return misread && fillLostBytes(misread);
  }
  const bytes = new Uint8Array(text.length);
  let strangeLeft = Math.floor(text.length * mostStrange);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x100 ? unit : cp1252.get(unit);
    // Chinese as it should be has run out of them after a line or two.
    if (byte === undefined && strangeLeft-- === 0) return null;
    bytes[i] = byte ?? 0x3f;
  }
  return bytes;
};

const sampleSize = 1 << 16;
/** A text is left as it is unless another reading is better by this much … */
const leastGain = 0.4;
/** … and good in itself. */
const leastScore = 0.25;
/** So often a text may have been misread and saved. */
const deepest = 2;

const undo = (text: string, { readAs, meant }: Mistake): string | null => {
  const bytes = bytesOf(text, readAs);
  return bytes === null ? null : decodeAs(meant, bytes);
};

interface Reading {
  /** The mistakes that were undone, in order. */
  readonly chain: readonly Mistake[];
  readonly text: string;
}

/** The readings that undoing one more mistake gives. */
const undoOneMore = ({ chain, text }: Reading): Reading[] =>
  mistakes.flatMap((mistake) => {
    const undone = undo(text, mistake);
    return undone === null ? [] : [{ chain: [...chain, mistake], text: undone }];
  });

/** The chain of mistakes whose undoing makes the best text of a sample, no longer than `deepest`. */
const bestChain = (sample: string): { readonly chain: readonly Mistake[]; readonly score: number } => {
  let best: { chain: readonly Mistake[]; score: number } = { chain: [], score: -1 };
  let readings: readonly Reading[] = [{ chain: [], text: sample }];
  for (let depth = 0; depth < deepest && best.score < leastScore; depth++) {
    readings = readings.flatMap(undoOneMore);
    for (const { chain, text } of readings) {
      const score = plausibility(text);
      if (score > best.score) best = { chain, score };
    }
  }
  return best;
};

/** 时间：2024…: a lost mark between a field's name and its number. */
const lostColon = /(?<=时间|日期|电话|热线|邮编)\uFFFD(?=\d)/gu;

export interface Undone {
  readonly text: string;
  /** The way back: the encodings misread, in the order in which they were undone. */
  readonly chain: readonly string[];
}

/**
 * Undoes text that was decoded wrongly and saved again, once or twice (UTF-8 of CP1252 of UTF-8 or of GBK; UTF-8 read
 * as GBK), where the bytes are still there. A text that is plausible as it stands comes back as it is.
 */
export const undoDoubleEncoding = (text: string): Undone => {
  const sample = text.slice(0, sampleSize);
  const before = plausibility(sample);
  if (before + leastGain > 1) return { text, chain: [] };
  const { chain, score } = bestChain(sample);
  if (score < leastScore || score < before + leastGain) return { text, chain: [] };
  const undone = chain.reduce<string | null>((whole, mistake) => (whole === null ? null : undo(whole, mistake)), text);
  if (undone === null) return { text, chain: [] };
  return {
    text: undone.replace(/^\uFEFF/, '').replaceAll(lostColon, '：'),
    chain: chain.flatMap(({ readAs, meant }) => [readAs, meant]),
  };
};
