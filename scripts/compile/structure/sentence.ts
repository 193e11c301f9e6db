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

/** How many opening marks have no closing mark after them (never below 0 for a pair). */
export const openPairs = (text: string): number => {
  let open = 0;
  for (const [left, right] of pairs) {
    let depth = 0;
    for (const char of text) {
      if (char === left) depth++;
      else if (char === right && depth > 0) depth--;
    }
    open += depth;
  }
  return open;
};

/** How many closing marks come before anything opened them: the head of a stretch cut inside quotes or brackets. */
export const strayClosers = (text: string): number => {
  let stray = 0;
  for (const [left, right] of pairs) {
    let depth = 0;
    for (const char of text) {
      if (char === left) depth++;
      else if (char === right) {
        if (depth > 0) depth--;
        else stray++;
      }
    }
  }
  return stray;
};

/** Width in ems as set: Han and full-width marks count one, ASCII half. */
export const emWidth = (text: string): number => {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return width;
};

/** How many Han characters the text holds. */
export const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
