import { ConverterFactory } from 'opencc-js/core';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import { pairCount } from '../text/lexicon.ts';

/**
 * 著 is two words in the simplified script. These sites write 著 for every 着 as well, so it is 着 but in the words
 * that have 著 there too (现代汉语词典): 著名, 显著 …, and these do not hold where 着力, 着眼 … starts with it.
 */
const wordsWithZhu =
  '著名 著作 著述 著称 著者 著书 著录 著文 显著 卓著 昭著 编著 专著 原著 名著 巨著 论著 译著 土著 遗著 合著 新著 所著 拙著 撰著';
const startsWithZhao = '力眼手重急陆色实想落装';

const zhuWords = (): (readonly [string, string])[] =>
  wordsWithZhu.split(' ').flatMap((word) => {
    const forms = new Set([word, word.replace('显', '顯').replace('编', '編').replace('专', '專').replace('论', '論')]);
    forms.add(word.replace('称', '稱').replace('书', '書').replace('录', '錄').replace('译', '譯').replace('遗', '遺'));
    return [...forms].flatMap((form) => [
      [form, word] as const,
      ...(word.endsWith('著')
        ? Array.from(startsWithZhao).map((next) => [form + next, word.replace('著', '着') + next] as const)
        : []),
    ]);
  });

/** Made on the first question: only a mangled page asks. */
let converter: ((text: string) => string) | null = null;
const convert = (text: string): string =>
  (converter ??= ConverterFactory([zhuWords(), [['著', '着']], tsPhrases, tsCharacters]))(text);

const characters = new Map(
  tsCharacters.split('|').flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(' ');
    return from && to && from !== to ? [[from, to]] : [];
  }),
);

/** Characters that have another form in the simplified script, of one UTF-16 unit each. */
export const traditionalCharacters: readonly string[] = [...characters.keys()].filter(({ length }) => length === 1);

/** Has another form in the simplified script. */
export const isTraditional = (character: string): boolean => characters.has(character);

/** The simplified form of one character, itself where it has none. */
export const simplifiedOf = (character: string): string => characters.get(character) ?? character;

/**
 * 乾 is two words as well: dry (干) and the first hexagram (乾, in names). It is dry where it makes a word with a
 * neighbour: 乾净 and 饼乾, but not in a name.
 */
const keepQian = (from: string, to: string): string => {
  if (!from.includes('乾')) return to;
  return Array.from({ length: to.length }, (_, i) => {
    const unit = to[i] ?? '';
    if (from[i] !== '乾' || unit !== '干') return unit;
    const word = pairCount(to[i - 1] ?? ' ', '干') + pairCount('干', to[i + 1] ?? ' ');
    return word > 0 ? unit : '乾';
  }).join('');
};

/**
 * Traditional → simplified with phrases (乾隆 stays, 乾净 becomes 干净), for text that was simplified once. Characters
 * already simplified stay. The result has as many UTF-16 units as the text: where a form differs in length, it stays.
 */
export const toSimplified = (text: string): string => {
  const whole = convert(text);
  if (whole.length === text.length) return keepQian(text, whole);
  const single = Array.from(text, (character) => {
    const form = convert(character);
    return form.length === character.length ? form : character;
  });
  return keepQian(text, single.join(''));
};
