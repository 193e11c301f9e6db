import { createRequire } from 'node:module';
import type { pinyin } from 'pinyin-pro';

/** Loaded on the first question: only a mangled page asks. */
const load = createRequire(import.meta.url);

const known = new Map<string, readonly string[]>();

const readingsOf = (character: string): readonly string[] => {
  let readings = known.get(character);
  if (!readings) {
    const pinyinPro = load('pinyin-pro') as { readonly pinyin: typeof pinyin };
    readings = pinyinPro.pinyin(character, { type: 'array', multiple: true });
    known.set(character, readings);
  }
  return readings;
};

const toneless = (reading: string): string => reading.normalize('NFD').replaceAll(/[\u0300\u0301\u0304\u030c]/gu, '');

/**
 * How well a reading suits a character: 1 where it is one of its readings, 0.5 where only the tone differs (the
 * converters' tables are not always right), 0 where it is none.
 */
export const soundsLike = (character: string, reading: string): number => {
  const readings = readingsOf(character);
  if (readings.includes(reading)) return 1;
  const plain = toneless(reading);
  return readings.some((other) => toneless(other) === plain) ? 0.5 : 0;
};
