const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 },
  ...{ 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二百三十, 十五, 二〇二四 → the number. Below 万. */
const belowTenThousand = (text: string): number => {
  if (!/[十百千]/u.test(text)) return Number(Array.from(text, (char) => digits[char] ?? 0).join(''));
  let sum = 0;
  let last: number | null = null;
  for (const char of text) {
    const place = places[char];
    if (place === undefined) last = digits[char] ?? 0;
    else {
      sum += (last ?? 1) * place;
      last = null;
    }
  }
  return sum + (last ?? 0);
};

/** 三十 of 三十万 is a number of the text as well: the unit of a figure may be 万家. */
const hanNumbers = (run: string): number[] => {
  const whole = run.split('点', 1)[0] ?? '';
  const decimals = Array.from(run.slice(whole.length + 1), (char) => digits[char] ?? 0).join('');
  const parts = whole.split(/(?<=[万亿])/u);
  const heads = parts.map((part) => belowTenThousand(part.replace(/[万亿]$/u, '')));
  if (decimals !== '') return [Number(`${heads.at(-1) ?? 0}.${decimals}`)];
  const total = parts.reduce((sum, part, i) => {
    const head = heads[i] ?? 0;
    if (part.endsWith('亿')) return (sum + head) * 1e8;
    return part.endsWith('万') ? sum + head * 1e4 : sum + head;
  }, 0);
  return [...heads, total];
};

/**
 * The numbers that stand in a text: in figures, full-width or not, with and without the commas that part thousands,
 * and in Chinese (三十万 is 30 and 300000).
 */
export const numbersIn = (text: string): Set<number> => {
  const plain = text.normalize('NFKC');
  const joined = plain.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
  return new Set([
    ...[plain, joined].flatMap((version) => (version.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number)),
    ...(text.match(/[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?/gu) ?? []).flatMap(
      hanNumbers,
    ),
  ]);
};
