import type { Region } from '../../../../src/domain/region.ts';
import { allMatches, buildWordTrie, longestMatches, type WordTrie } from '../word-trie.ts';
import { ambiguousCities, areas, elsewhereBefore, falsePlaces, notPlaceAfter } from './place-words.ts';

interface Entry {
  readonly provinces: readonly string[];
  readonly city: string | null;
  /** An official name: 广东省, 深圳市. */
  readonly full: boolean;
  readonly doubtful: boolean;
}

export type Gazetteer = WordTrie<Entry>;

/** A place named in a text. Offsets are UTF-16 units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** One province, or those of an area (京津冀). */
  readonly provinces: readonly string[];
  readonly city: string | null;
  readonly full: boolean;
  /** Directly behind the name of its province: 江苏无锡. */
  readonly behindProvince: boolean;
  /** Only looked at, compared with, or come from. */
  readonly aside: boolean;
  /** Part of the name of a university or an institute. */
  readonly house: boolean;
}

const place = (province: string, city: string | null, full: boolean): Entry => ({
  provinces: [province],
  city,
  full,
  doubtful: city !== null && !full && ambiguousCities.has(city),
});

/** Everything that names a place, ready to be looked for. */
export const buildGazetteer = (regions: readonly Region[]): Gazetteer => {
  const entries: (readonly [string, Entry])[] = falsePlaces.map((word) => [
    word,
    { provinces: [], city: null, full: false, doubtful: false },
  ]);
  for (const { name, fullName, aliases, cities } of regions) {
    for (const word of new Set([name, ...aliases])) entries.push([word, place(name, null, false)]);
    entries.push([fullName, place(name, null, true)]);
    for (const city of cities) {
      const short = city.replace(/(?<=.{2})[市州盟]$/u, '');
      entries.push([city, place(name, city, city !== short)]);
      if (city === short) {
        for (const rank of ['市', '州', '地区', '盟']) entries.push([city + rank, place(name, city, true)]);
      }
    }
  }
  for (const [word, provinces] of Object.entries(areas)) {
    entries.push([word, { provinces, city: null, full: false, doubtful: false }]);
  }
  return buildWordTrie(entries);
};

/** 西安交通大学: where it stands is known, but it need not be where the story plays. */
const houseAfter = /^[\u4e00-\u9fa5]{0,6}?(?:大学|学院|研究院|研究所)/u;
const organisationAfterArea = /^(?:办|发展改革|省委|产业园)/u;

/** Every place a text names, in order; names of firms and papers that begin with one are left out. */
export const mentionsOf = (gazetteer: Gazetteer, text: string): Mention[] => {
  const mentions: Mention[] = [];
  for (const { start, end, value } of longestMatches(allMatches(gazetteer, text))) {
    if (value.provinces.length === 0) continue;
    const last = mentions.at(-1);
    const behindProvince = last?.end === start && last.provinces[0] === value.provinces[0];
    if (value.doubtful && !behindProvince) continue;
    const before = text.slice(Math.max(0, start - 3), start);
    const after = text.slice(end, end + 14);
    const house = houseAfter.test(after);
    if ((!house && notPlaceAfter.test(after)) || (value.provinces.length > 1 && organisationAfterArea.test(after))) {
      continue;
    }
    const aside = elsewhereBefore.test(before);
    mentions.push({
      start,
      end,
      provinces: value.provinces,
      city: value.city,
      full: value.full,
      behindProvince,
      aside,
      house,
    });
  }
  return mentions;
};
