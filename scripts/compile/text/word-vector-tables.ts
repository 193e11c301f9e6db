/** Words, and what each means: as many bytes a word as there are dimensions, in the order of the words. */
export interface WordVectorTables {
  readonly words: readonly string[];
  readonly vectors: Int8Array;
}

/** … as `word-vectors.json` holds them: the words with a space between, the bytes in base64. */
export interface WordVectorFile {
  readonly words: string;
  readonly vectors: string;
}

export const wordVectorsToFile = ({ words, vectors }: WordVectorTables): WordVectorFile => ({
  words: words.join(' '),
  vectors: Buffer.from(vectors.buffer, vectors.byteOffset, vectors.length).toString('base64'),
});

/** Throws a RangeError where a word lacks a part of its vector. */
export const wordVectorsFromFile = (file: WordVectorFile): WordVectorTables => {
  const words = file.words.split(' ');
  const vectors = new Int8Array(Buffer.from(file.vectors, 'base64'));
  if (vectors.length % words.length !== 0) throw new RangeError('the file of word vectors is cut');
  return { words, vectors };
};
