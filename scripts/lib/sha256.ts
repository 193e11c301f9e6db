import { createHash } from 'node:crypto';

/** SHA-256 as lower-case hexadecimal; of several parts, with their lengths, so that no two lists look alike. */
export const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  if (parts.length === 1) return hash.update(parts[0] ?? '').digest('hex');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};
