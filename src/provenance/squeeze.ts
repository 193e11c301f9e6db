/** A text without its white space, and where in the text each unit of it stands. */
export interface Squeezed {
  readonly text: string;
  readonly at: Int32Array;
}

/** What is no part of the wording: white space, and characters without width. */
const blank = /[\s\u00ad\u200b\u200c\u2060\ufeff]/u;

/** Takes the white space out of a text, so that line breaks and typed spaces make no difference. */
export const squeeze = (text: string): Squeezed => {
  const at = new Int32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (blank.test(unit)) continue;
    parts.push(unit);
    at[length++] = i;
  }
  return { text: parts.join(''), at: at.subarray(0, length) };
};
