/** A text without white space, punctuation and symbols, and where in the text each of its units stands. */
export interface Folded {
  readonly text: string;
  readonly at: Int32Array;
}

const wording = /[^\s\p{P}\p{S}\p{C}]/u;

/** By code unit: 1 for wording, 2 for what is none, 0 for what was not asked yet. */
const known = new Uint8Array(0x10000);
const isWording = (unit: number): boolean => (known[unit] ||= wording.test(String.fromCharCode(unit)) ? 1 : 2) === 1;

/** What is compared when a repeat is looked for: the wording alone. UTF-16 units; a surrogate pair stays whole. */
export const fold = (text: string): Folded => {
  const at = new Int32Array(text.length);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const size = unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
    if (size === 2 ? wording.test(text.slice(i, i + 2)) : isWording(unit)) {
      for (let k = 0; k < size; k++) at[length++] = i + k;
    } else {
      kept.push(text.slice(from, i));
      from = i + size;
    }
    i += size - 1;
  }
  kept.push(text.slice(from));
  return { text: kept.join(''), at: at.slice(0, length) };
};
