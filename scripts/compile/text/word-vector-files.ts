/** Words, and what each means: as many bytes a word as there are dimensions, in the order of the words. */
export interface WordVectorTables {
  readonly words: readonly string[];
  readonly vectors: Int8Array;
}

/** `meaning-words.json`: the words with a space between, which the lexicon is built with. */
export interface WordFile {
  readonly words: string;
}

/** `word-vectors.json`: what they mean, in base64. */
export interface VectorFile {
  readonly dimensions: number;
  readonly vectors: string;
}

export const toFiles = ({ words, vectors }: WordVectorTables): { words: WordFile; vectors: VectorFile } => ({
  words: { words: words.join(' ') },
  vectors: {
    dimensions: vectors.length / words.length,
    vectors: Buffer.from(vectors.buffer, vectors.byteOffset, vectors.length).toString('base64'),
  },
});

/** Throws a RangeError where a word lacks a part of its vector. */
export const vectorsFromFile = ({ dimensions, vectors }: VectorFile): { vectors: Int8Array; dimensions: number } => {
  const { buffer, byteOffset, length } = Buffer.from(vectors, 'base64');
  if (length % dimensions !== 0) throw new RangeError('the file of word vectors is cut');
  return { vectors: new Int8Array(buffer, byteOffset, length), dimensions };
};
