/** Chinese digits in all the forms that print uses; 〇 ○ O stand for zero in dates. */
const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  Ｏ: 0,
  O: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters a Chinese or Arabic numeral is made of, as the inside of a character class. */
export const numeralClass = '0-9０-９〇○零一二两三四五六七八九十百千';

/**
 * The value of a numeral: 12, １２, 十二, 一百零三, 二〇二四, ① or (by letters) 一六六五. Null for anything else.
 * White space inside is passed over.
 */
export const parseNumeral = (text: string): number | null => {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  if (/^\d{1,9}$/u.test(plain)) return Number(plain);
  if (plain === '' || Array.from(plain).some((char) => !(char in digits) && !(char in units))) return null;
  if (!Array.from(plain).some((char) => char in units)) {
    return Number(
      Array.from(plain)
        .map((char) => digits[char] ?? 0)
        .join(''),
    );
  }
  let total = 0;
  let current = 0;
  for (const char of plain) {
    const unit = units[char];
    if (unit === undefined) current = digits[char] ?? 0;
    else {
      total += (current === 0 ? 1 : current) * unit;
      current = 0;
    }
  }
  return total + current;
};
