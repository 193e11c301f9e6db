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

const cp1252 = new Map(
  Array.from({ length: 0x20 }, (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)), 0x80 + i]),
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
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x100 ? unit : cp1252.get(text[i] ?? '');
    if (byte === undefined) strange++;
    bytes[i] = byte ?? 0x3f;
  }
  return strange > text.length * mostStrange ? null : bytes;
};

const sampleSize = 1 << 16;
/** A text is left as it is unless another reading is better by this much … */
const leastGain = 0.4;
/** … and good in itself. */
const leastScore = 0.25;
/** So often a text may have been misread and saved. */
const deepest = 2;

const undo = (text: string, chain: readonly Mistake[]): string | null => {
  let current: string | null = text;
  for (const { readAs, meant } of chain) {
    const bytes: Uint8Array | null = current === null ? null : bytesOf(current, readAs);
    current = bytes && decodeAs(meant, bytes);
  }
  return current;
};

/** The chain of mistakes whose undoing makes the best text of a sample, no longer than `deepest`. */
const bestChain = (sample: string): { readonly chain: readonly Mistake[]; readonly score: number } => {
  let best: { chain: readonly Mistake[]; score: number } = { chain: [], score: -1 };
  let chains: (readonly Mistake[])[] = [[]];
  for (let depth = 0; depth < deepest && best.score < leastScore; depth++) {
    chains = chains.flatMap((chain) => mistakes.map((mistake) => [...chain, mistake]));
    for (const chain of chains) {
      const text = undo(sample, chain);
      const score = text === null ? -1 : plausibility(text);
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
  const undone = score < leastScore || score < before + leastGain ? null : undo(text, chain);
  if (undone === null) return { text, chain: [] };
  return {
    text: undone.replace(/^\uFEFF/, '').replaceAll(lostColon, '：'),
    chain: chain.flatMap(({ readAs, meant }) => [readAs, meant]),
  };
};
