import { isHan } from '../text/characters.ts';

const forms: Record<string, string> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Beside these a mark belongs to Chinese text: Han characters, Chinese punctuation, full-width forms. */
const isChinese = (unit: number): boolean =>
  isHan(unit) ||
  (unit >= 0x3001 && unit <= 0x303f) ||
  (unit >= 0xff01 && unit <= 0xff5e) ||
  (unit >= 0x2018 && unit <= 0x201d) ||
  unit === 0x25a1;

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000;
const isEnd = (unit: number): boolean => Number.isNaN(unit) || unit === 0x0a || unit === 0x0d;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Marks inside addresses, times, ratios, thousands and entities are no punctuation. */
const literal =
  /(?:https?|ftp):\/\/[!-~]+|www\.[!-~]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|\d[\d,]{0,12}:\d\d(?::\d\d)?|\d{1,3}(?:,\d{3})+|&#?\w{1,8};/gu;

/** A gloss: 郦(lì)道元. It stays as its writer set it. */
const reading = /^\p{Ll}+$/u;
const longestReading = 8;

export interface FullWidthOptions {
  /** One Chinese neighbour is enough (a page whose punctuation was all made half-width), not two. */
  readonly eager: boolean;
}

/** Brackets within brackets beyond this are no text. */
const deepest = 64;

/** For every unit of the text, the index of the bracket that answers it, or -1. Brackets never answer across lines. */
const bracketPairs = (text: string): Int32Array => {
  const pairs = new Int32Array(text.length).fill(-1);
  let open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x29) continue;
    if (unit === 0x0a) open = [];
    else if (unit === 0x28) {
      if (open.length >= deepest) open = [];
      open.push(i);
    } else if (unit === 0x29) {
      const start = open.pop();
      if (start === undefined) continue;
      pairs[start] = i;
      pairs[i] = start;
    }
  }
  return pairs;
};

/**
 * Half-width `, : ; ! ? ( )` to full width where Chinese surrounds them; decimals, times, addresses and the like
 * stay. Brackets go in pairs. As many units come out as went in.
 */
export const toFullWidth = (text: string, { eager }: FullWidthOptions): string => {
  const kept = new Uint8Array(text.length);
  for (const { index, 0: found } of text.matchAll(literal)) kept.fill(1, index, index + found.length);
  const pairs = bracketPairs(text);
  const before = (i: number): number => {
    let at = i - 1;
    while (isSpace(text.charCodeAt(at))) at--;
    return at < 0 ? Number.NaN : text.charCodeAt(at);
  };
  const after = (i: number): number => {
    let at = i + 1;
    while (isSpace(text.charCodeAt(at))) at++;
    return text.charCodeAt(at);
  };
  const fits = (i: number): boolean => {
    const left = before(i);
    const right = after(i);
    if (isDigit(left) && isDigit(right) && text.charCodeAt(i + 1) === right) return false;
    if (eager) return isChinese(left) || isChinese(right);
    return isChinese(left) && (isChinese(right) || isEnd(right) || isDigit(right) || right === 0x28);
  };
  /** Brackets with Chinese before and after are full-width whatever they hold, but for the reading of a character. */
  const encloses = (open: number, close: number): boolean => {
    const right = after(close);
    if (eager || !isChinese(before(open)) || !(isChinese(right) || isEnd(right))) return false;
    return close - open > longestReading || !reading.test(text.slice(open + 1, close));
  };
  const parts: string[] = [];
  let from = 0;
  for (const { index: i, 0: mark } of text.matchAll(/[,:;!?()]/gu)) {
    if (kept[i]) continue;
    const other = pairs[i] ?? -1;
    if (!(fits(i) || (other >= 0 && (fits(other) || encloses(Math.min(i, other), Math.max(i, other)))))) continue;
    parts.push(text.slice(from, i), forms[mark] ?? mark);
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
};
