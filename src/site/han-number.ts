const digits = Array.from('零一二三四五六七八九');
const places = ['', '十', '百', '千'];

/** 0 to 9999 in Han digits: 18 → 十八, 150 → 一百五十, 1009 → 一千零九. Null for what is not such a whole number. */
export const hanNumber = (value: number): string | null => {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return null;
  if (value === 0) return digits[0] ?? null;
  const figures = Array.from(String(value), Number);
  let text = '';
  let gap = false;
  for (const [index, digit] of figures.entries()) {
    if (digit === 0) {
      gap = true;
      continue;
    }
    text += `${gap && text !== '' ? '零' : ''}${digits[digit] ?? ''}${places[figures.length - 1 - index] ?? ''}`;
    gap = false;
  }
  return text.replace(/^一十/u, '十');
};

/** The same as people say it before a measure word: 两 for 二. */
export const hanNumbers = (value: number): string[] => {
  const plain = hanNumber(value);
  if (plain === null) return [];
  return value === 2 ? ['两', plain] : [plain];
};
