/** Words in the order of their UTF-16 units, and what each means: as many bytes a word as there are dimensions. */
export interface WordVectorTables {
  readonly words: readonly string[];
  readonly vectors: Int8Array;
}

/** They stand in two files, since one of ASCII alone is read much faster: `meaning-words.json`, with a space between … */
export interface WordFile {
  readonly words: string;
}

/** … and `word-vectors.json`, in base64. */
export interface VectorFile {
  readonly vectors: string;
}

export const toFiles = ({ words, vectors }: WordVectorTables): { words: WordFile; vectors: VectorFile } => ({
  words: { words: words.join(' ') },
  vectors: { vectors: Buffer.from(vectors.buffer, vectors.byteOffset, vectors.length).toString('base64') },
});

/** Throws a RangeError where a word lacks a part of its vector. */
export const fromFiles = (wordFile: WordFile, vectorFile: VectorFile): WordVectorTables => {
  const words = wordFile.words.split(' ');
  const { buffer, byteOffset, length } = Buffer.from(vectorFile.vectors, 'base64');
  if (length % words.length !== 0) throw new RangeError('the file of word vectors is cut');
  return { words, vectors: new Int8Array(buffer, byteOffset, length) };
};
