/** Pairs whose opening without a closing mark shows that the text goes on. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['〔', '〕'],
];

/** What a character may be at the end of a text, by code unit: bits. */
const [stop, closer, white, noteOpens, noteCloses] = [1, 2, 4, 8, 16];
const endings = new Uint8Array(0x10000);
for (const [marks, bit] of [
  // What closes a sentence, and what may follow it and still belongs to it.
  ['。！？!?…', stop],
  ['”’』」）》】〕)"\'', closer],
  [
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    white,
  ],
  // A note in brackets after the stop, a credit say.
  ['（(【〔', noteOpens],
  ['）)】〕', noteCloses],
] as const) {
  for (let i = 0; i < marks.length; i++) endings[marks.charCodeAt(i)] = (endings[marks.charCodeAt(i)] ?? 0) | bit;
}
const isEnding = (text: string, at: number, bits: number): boolean =>
  ((endings[text.charCodeAt(at)] ?? 0) & bits) !== 0;

/** Where the characters of some kind at the end of `[0, end)` of a text begin. */
const skipBack = (text: string, end: number, bits: number): number => {
  let start = end;
  while (start > 0 && isEnding(text, start - 1, bits)) start--;
  return start;
};

/** Characters of the longest note after a stop. */
const longestNote = 40;

/** Where the note in brackets at the end of a text begins: 。（某某日报）. The text's end where there is none. */
const noteStart = (text: string): number => {
  const end = skipBack(text, text.length, white) - 1;
  if (!isEnding(text, end, noteCloses)) return text.length;
  let start = end;
  for (let size = 0; size < longestNote && start > 0 && !isEnding(text, start - 1, noteOpens | noteCloses); size++) {
    start -= (text.codePointAt(start - 2) ?? 0) > 0xffff ? 2 : 1;
  }
  return start < end && isEnding(text, start - 1, noteOpens) ? start - 1 : text.length;
};

/** Whether the text ends with a full stop (or its like), with whatever quotes, brackets or credit close after it. */
export const endsSentence = (text: string): boolean => {
  if (isEnding(text, skipBack(text, text.length, closer | white) - 1, stop)) return true;
  const note = noteStart(text);
  return note < text.length && isEnding(text, skipBack(text, skipBack(text, note, white), closer) - 1, stop);
};

/** Whether the text ends inside a sentence by its own mark: 、 ， ； ： or a dash of the compound kind. */
export const endsInside = (text: string): boolean => /[，、；：,;:·—－-]\s*$/u.test(text);

/** By code unit: n for the mark that opens pair n (from 1), −n for the one that closes it, 0 for all others. */
const pairAt = new Int8Array(0x10000);
for (const [index, [open, close]] of pairs.entries()) {
  pairAt[open.charCodeAt(0)] = index + 1;
  pairAt[close.charCodeAt(0)] = -index - 1;
}

/** Where the first mark of a pair stands; the text's end where there is none. */
const firstMark = (text: string): number => {
  const { length } = text;
  for (let i = 0; i < length; i++) if (pairAt[text.charCodeAt(i)] !== 0) return i;
  return length;
};

const balanced = { open: 0, stray: 0 } as const;

/** Marks left open and marks that close nothing, over all pairs. */
const balance = (text: string): { open: number; stray: number } => {
  const from = firstMark(text);
  if (from === text.length) return balanced;
  const depth = new Uint32Array(pairs.length + 1);
  let open = 0;
  let stray = 0;
  for (let i = from; i < text.length; i++) {
    const pair = pairAt[text.charCodeAt(i)] ?? 0;
    if (pair === 0) continue;
    const before = depth[Math.abs(pair)] ?? 0;
    if (pair < 0 && before === 0) stray++;
    else {
      depth[Math.abs(pair)] = before + Math.sign(pair);
      open += Math.sign(pair);
    }
  }
  return { open, stray };
};

/** How many opening marks have no closing mark after them. */
export const openPairs = (text: string): number => balance(text).open;

/** How many closing marks come before anything opened them: the head of a stretch cut inside quotes or brackets. */
export const strayClosers = (text: string): number => balance(text).stray;

/** Where the marks stand that nothing closes (`open`) and those that close nothing (`stray`), in order. */
export const unmatched = (text: string): { open: number[]; stray: number[] } => {
  const sum = balance(text);
  if (sum.open === 0 && sum.stray === 0) return { open: [], stray: [] };
  const waiting = pairs.map((): number[] => []);
  const stray: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const pair = pairAt[text.charCodeAt(i)] ?? 0;
    if (pair > 0) waiting[pair - 1]?.push(i);
    else if (pair < 0 && waiting[-pair - 1]?.pop() === undefined) stray.push(i);
  }
  return { open: waiting.flat().sort((a, b) => a - b), stray };
};

/** Width in ems as set: Han and full-width marks count one, ASCII half. */
export const emWidth = (text: string): number => {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // The second half of a surrogate pair was counted with the first.
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    width += unit < 0x2000 ? 0.5 : 1;
  }
  return width;
};

const isHan = /\p{Script=Han}/u;

/** How many Han characters the text holds. */
export const countHan = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) count++;
    // Full-width signs and 、。《》: the commonest of what is no Han.
    else if (unit >= 0xff00 || (unit >= 0x3008 && unit <= 0x3020) || unit === 0x3001 || unit === 0x3002) continue;
    else if (unit >= 0x2e80 && isHan.test(String.fromCodePoint(text.codePointAt(i) ?? 0))) count++;
  }
  return count;
};
