/** What separates the entries of a list in one line of text. */
const separator = /[、，,；;]/;

/** Whether white space separates too; else it does only between Chinese names, as in 张三 李四. */
interface Separators {
  readonly space: boolean;
}

/** Names, of which a space may be part: 张三、John Smith. */
export const names: Separators = { space: false };

/** Words without spaces: regions, dates, topics. */
export const words: Separators = { space: true };

const isChineseName = (part: string): boolean => /^[\p{Script=Han}□·]{2,}$/u.test(part);

interface Piece {
  text: string;
  /** Offsets in `text` of white space that was not escaped. */
  spaces: number[];
}

const pieces = (value: string, { space }: Separators): Piece[] => {
  const found: Piece[] = [{ text: '', spaces: [] }];
  for (const token of value.match(/\\[\\、，,；;\s]|[\s\S]/g) ?? []) {
    const piece = found.at(-1);
    if (!piece) break;
    if (separator.test(token) && token.length === 1) found.push({ text: '', spaces: [] });
    else if (/^\s$/u.test(token)) {
      if (space) found.push({ text: '', spaces: [] });
      else piece.spaces.push(piece.text.length);
      if (!space) piece.text += token;
    } else piece.text += token.length > 1 ? token.slice(1) : token;
  }
  return found;
};

/** 张三 李四 are two names; John Smith is one. */
const atSpaces = ({ text, spaces }: Piece): string[] => {
  const cuts = [...spaces, text.length];
  const parts = cuts.map((cut, index) => text.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0), cut).trim());
  const filled = parts.filter((part) => part !== '');
  return filled.length > 1 && filled.every(isChineseName) ? filled : [text.trim()];
};

/** `张三、李四` → its entries. A backslash before a separator makes it part of the entry. */
export const splitWords = (value: string, separators: Separators): string[] =>
  pieces(value, separators)
    .flatMap(atSpaces)
    .filter((entry) => entry !== '');

/** Entries → one line, joined by 、, such that `splitWords` gives the same entries. */
export const joinWords = (entries: readonly string[], separators: Separators): string =>
  entries
    .map((entry) => {
      const safe = entry.replaceAll(/\\(?=[\\、，,；;\s]|$)|[、，,；;]/g, String.raw`\$&`);
      const parts = splitWords(safe, separators);
      return parts.length === 1 && parts[0] === entry ? safe : safe.replaceAll(/\s/g, String.raw`\$&`);
    })
    .join('、');
