/** A text without white space, punctuation and symbols, and where in the text each of its units stands. */
export interface Folded {
  readonly text: string;
  readonly at: Int32Array;
}

const wording = /[^\s\p{P}\p{S}\p{C}]/u;

/** What is compared when a repeat is looked for: the wording alone. UTF-16 units; a surrogate pair stays whole. */
export const fold = (text: string): Folded => {
  const at = new Int32Array(text.length);
  const kept: string[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const pair = unit >= 0xd800 && unit <= 0xdbff;
    const character = pair ? text.slice(i, i + 2) : text.charAt(i);
    if (wording.test(character)) {
      for (let k = 0; k < character.length; k++) at[length++] = i + k;
      kept.push(character);
    }
    if (pair) i++;
  }
  return { text: kept.join(''), at: at.subarray(0, length) };
};
