/**
 * What the pairs of bytes of a Chinese encoding stand for, by the pair as one number, lead byte first: one UTF-16 unit,
 * or 0 where there is none. Every pair is decoded with a line end behind it, all in one call: many cost far more.
 */
export const decodePairs = (decode: (bytes: Uint8Array) => string): Uint16Array => {
  const [leads, trails] = [0xfe - 0x81 + 1, 0xfe - 0x40 + 1];
  const bytes = new Uint8Array(3 * leads * trails).fill(0x0a);
  for (let i = 0; i < leads * trails; i++) {
    bytes[3 * i] = 0x81 + Math.floor(i / trails);
    bytes[3 * i + 1] = 0x40 + (i % trails);
  }
  const text = decode(bytes);
  const units = new Uint16Array(0x1_0000);
  for (let i = 0, at = 0; i < leads * trails; i++) {
    const end = text.indexOf('\n', at);
    const unit = text.charCodeAt(at);
    if (end === at + 1 && unit !== 0xfffd) units[((bytes[3 * i] ?? 0) << 8) | (bytes[3 * i + 1] ?? 0)] = unit;
    at = end + 1;
  }
  return units;
};
