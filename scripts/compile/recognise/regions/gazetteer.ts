import type { Region } from '../../../../src/domain/region.ts';
import { memoText } from '../memo-text.ts';
import { allMatches, buildWordTrie, longestMatches, type WordMatch } from '../word-trie.ts';
import { counties } from './counties.ts';
import { commonHeads, namedAreas, shortNames, wordlikeCounties } from './short-names.ts';
import {
  ambiguousCities,
  areas,
  commonWordCities,
  elsewhereBefore,
  falsePlaces,
  notPlaceAfter,
} from './place-words.ts';

/** A place by the names of `regions.yaml`. */
interface Place {
  readonly province: string;
  readonly city: string | null;
}

interface Entry {
  readonly provinces: readonly string[];
  readonly city: string | null;
  /** An official name: 广东省, 深圳市. */
  readonly full: boolean;
  readonly doubtful: boolean;
  readonly county?: boolean;
  /** Counties of one name (新华区): which of them is meant, the company tells. */
  readonly oneOf?: readonly Place[];
}

/** Everything that names a place: `namesIn` a text, the longest at each place of it. */
export interface Gazetteer {
  readonly namesIn: (text: string) => readonly WordMatch<Entry>[];
}

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

/** What stands before 区 and 县 in the names of counties that name no place by themselves. */
const generic = /^(?:[城郊矿东西南北中]|市中|城[中东西南北关]|市南|市北|新)[区县]$/u;

/** 昆山 of 昆山市, 恭城 of 恭城瑶族自治县. */
const shorterNames = (name: string): string[] => {
  if (name.includes('自治')) return [2, 3, 4, 5].map((n) => name.slice(0, n)).filter((word) => shortNames.has(word));
  return name.length > 2 && /[市县区旗]$/u.test(name) ? [name.slice(0, -1)] : [];
};

/** What goes on behind a county's name and shows that it was none: 合作市场, 富民县域, 代县长. */
const wordGoesOn = /^[场域级乡里情份长志民市]/u;
const clauseStart = /^[，。；：！？、“（—\s]?$/u;
const leadsIn = /[在从到赴于对向由的]$/u;

/** Whether a county's full name that may be part of other words stands where a name stands. */
const standsAsName = (text: string, start: number, end: number): boolean => {
  const name = text.slice(start, end);
  const single = name.length === 2;
  if (!single && !wordlikeCounties.has(name)) return true;
  if (wordGoesOn.test(text.slice(end, end + 1))) return false;
  const before = text.slice(Math.max(0, start - 1), start);
  return clauseStart.test(before) || (single && !commonHeads.has(name.charAt(0)) && leadsIn.test(before));
};

/**
 * Counties by their full names; by the short ones only right behind a province, since many are words (平安, 东方).
 * A name that several bear stands for all of them; `taken` are names of provinces and cities, which come first.
 */
const countyEntries = (taken: ReadonlySet<string>): (readonly [string, Entry])[] => {
  const places = new Map<string, Place[]>();
  const full = new Set<string>();
  for (const [key, names] of Object.entries(counties)) {
    const [province = '', city = null] = key.split('/');
    for (const name of names.split(' ')) {
      const stem = name.slice(0, -1);
      if (generic.test(name) || taken.has(stem)) continue;
      full.add(name);
      for (const word of [name, ...shorterNames(name)]) {
        if (taken.has(word)) continue;
        const known = places.get(word);
        if (known === undefined) places.set(word, [{ province, city }]);
        else known.push({ province, city });
      }
    }
  }
  return [...places].map(([word, found]) => {
    const [{ province, city } = { province: '', city: null }, another] = found;
    const whole = full.has(word);
    const own = another ? { provinces: [], city: null, oneOf: found } : { provinces: [province], city };
    return [word, { ...own, full: whole, doubtful: !whole && !shortNames.has(word), county: true }] as const;
  });
};

const built = new WeakMap<readonly Region[], Gazetteer>();

/** Everything that names a place, ready to be looked for; built once for a vocabulary. */
export const buildGazetteer = (regions: readonly Region[]): Gazetteer => {
  const known = built.get(regions);
  if (known) return known;
  const entries: (readonly [string, Entry])[] = falsePlaces.map((word) => [
    word,
    { provinces: [], city: null, full: false, doubtful: false },
  ]);
  for (const { name, fullName, aliases, cities } of regions) {
    for (const word of new Set([name, ...aliases])) entries.push([word, place(name, null, false)]);
    entries.push([fullName, place(name, null, true)]);
    for (const city of cities) {
      const short = city.replace(/(?<=.{2})(?:[市州盟]|新区)$/u, '');
      entries.push([city, place(name, city, city !== short)]);
      if (city.endsWith('新区')) entries.push([short, place(name, city, false)]);
      if (city === short) {
        for (const rank of ['市', '州', '地区', '盟', '县', '黎族自治县', '黎族苗族自治县']) {
          entries.push([city + rank, place(name, city, true)]);
        }
      }
    }
  }
  entries.push(...countyEntries(new Set(regions.flatMap(({ name, cities }) => [name, ...cities]))));
  for (const [key, names] of Object.entries(namedAreas)) {
    const [province = '', city = null] = key.split('/');
    for (const name of names.split(' ')) entries.push([name, place(province, city, true)]);
  }
  for (const [word, provinces] of Object.entries(areas)) {
    entries.push([word, { provinces, city: null, full: false, doubtful: false }]);
  }
  const trie = buildWordTrie(entries);
  const gazetteer = { namesIn: memoText((text) => longestMatches(allMatches(trie, text))) };
  built.set(regions, gazetteer);
  return gazetteer;
};

/** 西安交通大学: where it stands is known, but it need not be where the story plays. */
const houseAfter = /^[\u4e00-\u9fa5]{0,6}?(?:大学(?!生|城)|学院|研究院|研究所)/u;
/** 本报某地讯, 新华社某地5月1日电: a dateline names a place. */
const datelineAround = (text: string, start: number, end: number): boolean =>
  /(?:本报|新华社|中新社|本网)$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^(?:讯|电|\d{1,2}月)/u.test(text.slice(end, end + 4));
/** 编辑部赴甲、乙两省开展调研: where somebody goes to look is where it plays. */
const survey = /^[^。；]{0,40}?(?:调研|采访|走访|蹲点|暗访)/u;
const surveyReach = 48;
/** 海淀区域: 区 begins a word of its own. */
const areaAfter = /^区[域块位间别分]/u;
const organisationAfterArea = /^(?:办|发展改革|省委|产业园)/u;

/** 省/市, or the province alone. */
export const placeKey = (province: string, city: string | null): string =>
  city === null ? province : `${province}/${city}`;

/** The one of several places of a name that stands right behind its own province or city, or that the frame names. */
const settle = (value: Entry, last: Mention | null, frame: ReadonlySet<string>): Entry => {
  if (!value.oneOf) return value;
  const behind = value.oneOf.filter(
    ({ province, city }) => last?.provinces[0] === province && (last.city === null || last.city === city),
  );
  const framed = value.oneOf.filter(({ province, city }) => frame.has(placeKey(province, city)));
  const [only, another] = behind.length > 0 ? behind : framed;
  if (!only || another) return value;
  return { ...value, provinces: [only.province], city: only.city };
};

/** … 的一座山村, …的几位渔民; 某某镇, 某某古城 behind the name of a city. */
const withinPlace =
  /^(?:的[一二两三四五六几这那][\u4e00-\u9fa5]?(?:座|家|位|名|间|处|片|所|户|群|个)[\u4e00-\u9fa5]|(?:[\u4e00-\u9fa5]{2,3}(?:镇|乡|县)|古镇|古城|老城|城区)(?:[的里上有，]|[\u4e00-\u9fa5]{2}))/u;

const noFrame: ReadonlySet<string> = new Set();

/**
 * Every place a text names, in order; names of firms and papers that begin with one are left out. `frame`: places
 * (`placeKey`) that the company of the text names, which tell counties of one name apart. `isTitle`: whether the text
 * is the title of an article.
 */
export const mentionsOf = (gazetteer: Gazetteer, text: string, frame = noFrame, isTitle = false): Mention[] => {
  const mentions: Mention[] = [];
  for (const { start, end, value: found } of gazetteer.namesIn(text)) {
    const last = mentions.at(-1);
    const value = settle(found, last?.end === start ? last : null, frame);
    if (value.provinces.length === 0 || (value.full && areaAfter.test(text.slice(end - 1, end + 1)))) continue;
    const behindProvince = last?.end === start && last.provinces[0] === value.provinces[0];
    // Where the short name of a county of these parts opens a title, it is one: 祁门红茶出口…
    const framed = value.county === true && start === 0 && frame.has(placeKey(value.provinces[0] ?? '', value.city));
    const dated = value.county === true && datelineAround(text, start, end);
    // 开封：…: what stands before a colon at the head of a title is a place, though few words else would show it.
    const headed =
      isTitle &&
      value.county !== true &&
      start === 0 &&
      text.startsWith('：', end) &&
      !commonWordCities.has(text.slice(0, end));
    // 固原的一座小学…, 中山古镇的灯匠…: at the head of a paragraph a place in it, or one of several things there, shows it.
    const opened =
      start === 0 &&
      value.doubtful &&
      value.county !== true &&
      !commonWordCities.has(text.slice(0, end)) &&
      withinPlace.test(text.slice(end, end + 12));
    if (value.doubtful && !behindProvince && !framed && !dated && !headed && !opened) continue;
    if (value.county === true && value.full && !behindProvince && !standsAsName(text, start, end)) continue;
    const before = text.slice(Math.max(0, start - 3), start);
    const after = text.slice(end, end + 14);
    const house = houseAfter.test(after);
    if ((!house && notPlaceAfter.test(after)) || (value.provinces.length > 1 && organisationAfterArea.test(after))) {
      continue;
    }
    const aside =
      elsewhereBefore.test(before) && !(before.endsWith('赴') && survey.test(text.slice(end, end + surveyReach)));
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
