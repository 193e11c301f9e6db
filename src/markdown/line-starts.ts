/** Where a line of plain text would be read as something else, and which of its characters to escape. */
interface LineStart {
  readonly pattern: RegExp;
  /** Offset of the character to escape, from the match. */
  readonly at: (match: RegExpExecArray) => number;
}

const first = (): number => 0;
const last = (match: RegExpExecArray): number => match[0].length - 1;

/**
 * What a line may not begin with (CommonMark 0.31.2, and the directives), each as narrow as the grammar allows: `#1`,
 * `-5℃`, `1.推进` and `:）` stay as they are.
 */
const lineStarts: readonly LineStart[] = [
  // Heading
  { pattern: /^#{1,6}(?=[ \t]|$)/, at: first },
  // Block quote
  { pattern: /^>/, at: first },
  // List item
  { pattern: /^[-+*](?=[ \t]|$)/, at: first },
  { pattern: /^\d{1,9}[.)](?=[ \t]|$)/, at: last },
  // Thematic break; two dashes make one behind the dash of a list item, and a heading below a line elsewhere
  { pattern: /^([*_])(?:[ \t]*\1){2,}[ \t]*$/, at: first },
  { pattern: /^-(?:[ \t]*-)+[ \t]*$/, at: first },
  // Fenced code
  { pattern: /^`{3,}[^`]*$/, at: first },
  { pattern: /^~{3,}/, at: first },
  // HTML
  { pattern: /^<[a-z/!?]/i, at: first },
  // Leaf and container directives; the parser goes by UTF-16 units, so that half an emoji may begin a name
  { pattern: /^::(?=:|[^\s\p{P}\p{S}]|[\u{10000}-\u{10ffff}])/u, at: first },
  // Conflict marks (the closing one begins as a block quote does)
  { pattern: /^<{7}(?= |$)/, at: first },
  { pattern: /^={7}$/, at: first },
  // Definition: our own reader knows none, but other programs would hide the line
  { pattern: /^\[[^\]]+\]:/, at: first },
];

/** Offset of the character to escape at the start of a line of text, or null: nothing to do. */
export const lineStart = (text: string): number | null => {
  for (const { pattern, at } of lineStarts) {
    const match = pattern.exec(text);
    if (match) return at(match);
  }
  return null;
};
