/** Punctuation that closes a sentence. */
const stops = '。！？!?…';
/** Marks that may follow a stop and still belong to its sentence. */
const closers = '”’』」）》】〕)"\'';

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

const tail = new RegExp(`[${stops}][${closers}\\s]*$`, 'u');
/** A note in brackets after the stop, a credit say: 。（某某日报） */
const tailWithNote = new RegExp(`[${stops}][${closers}]*\\s*[（(【〔][^（(【〔）)】〕]{1,40}[）)】〕]\\s*$`, 'u');

/** Whether the text ends with a full stop (or its like), with whatever quotes, brackets or credit close after it. */
export const endsSentence = (text: string): boolean => tail.test(text) || tailWithNote.test(text);

/** Whether the text ends inside a sentence by its own mark: 、 ， ； ： or a dash of the compound kind. */
export const endsInside = (text: string): boolean => /[，、；：,;:·—－-]\s*$/u.test(text);

/** By code unit: n for the mark that opens pair n (from 1), −n for the one that closes it, 0 for all others. */
const pairAt = new Int8Array(0x10000);
for (const [index, [open, close]] of pairs.entries()) {
  pairAt[open.charCodeAt(0)] = index + 1;
  pairAt[close.charCodeAt(0)] = -index - 1;
}

/** Marks left open and marks that close nothing, over all pairs. */
const balance = (text: string): { open: number; stray: number } => {
  const depth = new Uint32Array(pairs.length + 1);
  let open = 0;
  let stray = 0;
  for (let i = 0; i < text.length; i++) {
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
