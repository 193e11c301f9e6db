/** 大区, by the first digit of a division's code (GB/T 2260—2007, 4.2); 台湾, 香港 and 澳门 make the last. */
const names: Readonly<Record<string, string>> = {
  1: '华北',
  2: '东北',
  3: '华东',
  4: '中南',
  5: '西南',
  6: '西北',
  7: '港澳台',
  8: '港澳台',
};

/** 440000 → 中南. */
export const greatRegion = (code: string): string => names[code.charAt(0)] ?? '';
