import type { ReadSource } from './read-source.ts';

export const decode = (bytes: Uint8Array): Omit<ReadSource, 'path' | 'sha256'> => ({
  encoding: 'utf-8',
  text: new TextDecoder('utf-8').decode(bytes),
  plainUtf8: true,
  warnings: [],
});
