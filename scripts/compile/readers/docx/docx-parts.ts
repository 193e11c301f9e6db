/** A file in a ZIP archive, as the central directory lists it. */
interface Part {
  readonly name: string;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly encrypted: boolean;
}

const entryMark = 0x02014b50;
const endMark = 0x06054b50;
/** The end record is 22 bytes and a comment of 65,535 at most. */
const longestEnd = 22 + 0xffff;

/** The central directory of a ZIP archive (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16); null where there is none. */
export const zipParts = (bytes: Uint8Array): Part[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - longestEnd);
  while (end >= lowest && view.getUint32(end, true) !== endMark) end--;
  if (end < lowest || end < 0) return null;
  const parts: Part[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      size: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
};

const zipMark = [0x50, 0x4b, 0x03, 0x04] as const;

/** Whether bytes are a Word document, whole or broken: its parts are named in clear, at the front or in the directory. */
export const isDocx = (bytes: Uint8Array): boolean =>
  zipMark.every((byte, i) => bytes[i] === byte) &&
  (zipParts(bytes)?.some(({ name }) => name.startsWith('word/')) ?? Buffer.from(bytes).includes('word/document.xml'));
