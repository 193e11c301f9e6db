import { iconv } from '../../text/iconv.ts';

/** Bytes as text of one encoding, no BOM; what cannot be decoded is U+FFFD. */
export const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  if (encoding.startsWith('utf-32')) return iconv().decode(Buffer.from(bytes), encoding, { stripBOM: true });
  return new TextDecoder(encoding, { fatal: false }).decode(bytes);
};
