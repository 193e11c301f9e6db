import type { CompiledArticle } from '../../compiled.ts';
import { widePunctuation } from '../wide-punctuation.ts';
import { mentionsOf, placeKey, type Gazetteer, type Mention } from './gazetteer.ts';
import { scene } from './place-words.ts';

/** What a mention weighs by where it stands. The title tells most; a name said in passing tells little. */
const weights = {
  title: 12,
  deck: 4,
  heading: 4,
  dateline: 3,
  /** 在合肥召开, 在青岛举行. */
  venue: 6,
  /** 广东省委, 上海召开, 深圳市长. */
  authority: 4,
  /** At the head of a clause: who does it. */
  subject: 2,
  plain: 1,
  aside: 0.25,
  area: 0.2,
} as const;

/** A place with less is named in passing. */
const enough = 2;
/** In a story about several places, one with less than this share of the strongest is named in passing. */
const share = 0.12;
/** A story that goes through so many provinces gives each of them a sentence. */
const manyPlaces = 6;
/** Beside places named in the title, another needs this share of the strongest. */
const shareBesideTitle = 0.6;

/** A city stands for its province where this share of what speaks for the province speaks for it … */
const cityShare = 0.6;
/** … or where the event is held there. */
const venueShare = 0.2;

const venueAfter = /^(?:市|省)?[^，。；：！？]{0,16}?(?:召开|举行|举办|开幕|开馆|揭幕|落幕|启动|设主会场|设立主会场)/u;
const authorityAfter =
  /^(?:省|市|自治区|州)?(?:委|政府|人大|政协|召开|举行|举办|提出|印发|出台|发布|部署|启动|省长|市长|书记|主席|[\u4e00-\u9fa5]{2,8}?[厅局委办]|各地|各市|各区)/u;
/** 老工业基地吉林把…: behind an attribute a place is the subject where a verb or 把, 则 follows. */
const actsAfter =
  /^(?:省|市|自治区)?(?:把|则|将|还|也|正(?=在|以)|又|提出|要求|召开|部署|围绕|聚焦|启动|出台|明确|推出|打出|拿出|坚持|着力|锚定|瞄准)/u;
/** 深圳市委书记: somebody from there. */
const officeAfter = /^市?(?:委|政府|人大|政协|市长|书记)/u;
const clauseStart = /(?:^|[，。；：！？、“”（》—…\s])(?:在|其中|今年|去年|目前|当日|当天|日前|近日|近年来)?$/u;

interface Evidence {
  readonly score: Map<string, number>;
  readonly first: Map<string, number>;
}

const emptyEvidence = (): Evidence => ({ score: new Map<string, number>(), first: new Map<string, number>() });

/** 甲、乙、丙负责同志作交流发言: who spoke at a meeting is not where it plays. */
const speaksAfter =
  /^(?:、[\u4e00-\u9fa5]{2,6})*[\u4e00-\u9fa5（）]{0,16}?(?:作|做)了?(?:交流|典型|表态|书面|大会|经验)*发言/u;
const longestList = 60;

/** 某市科技局局长某某表示: an official who speaks for the place before. */
const office =
  '[\\u4e00-\\u9fa5]{0,12}?(?:书记|[省市县区州局厅处院校]长|主任|主席|专员|负责(?:人|同志))[\\u4e00-\\u9fa5·]{0,4}?(?:表示|说|介绍|透露|认为|坦言|指出|报出|告诉)';
const longestOffice = 28;
const speaksFor = new RegExp(`^${office}`, 'u');
/** 省科技厅厅长某某介绍: … and one who speaks for the whole province. */
const provinceSpeaks = new RegExp(`(?:^|[，。；])(?:省|自治区)(?!会)${office}`, 'u');

const weigh = (text: string, mention: Mention): number => {
  if (mention.provinces.length > 1) return weights.area;
  if (mention.aside) return weights.aside;
  const before = text.slice(Math.max(0, mention.start - 6), mention.start);
  const after = text.slice(mention.end, mention.end + 24);
  if (/[在于]$/u.test(before) && venueAfter.test(after)) return weights.venue;
  if (clauseStart.test(before) || mention.full || scene.test(before) || actsAfter.test(after)) {
    return authorityAfter.test(after) ? weights.authority : weights.subject;
  }
  return weights.plain;
};

/** 某省某学院院长甲某：: who is asked. */
const introducedAfter = /^[^，。；：]{2,16}?(?:书记|院长|校长|所长|主任|教授|研究员)[^，。；：]{2,4}：/u;

/** 4月3日，某省大学某医院公布一项研究: who makes it known. */
const announcesAfter = /^[\u4e00-\u9fa5、]{2,24}?(?:公布|发布|宣布)/u;

/** 某地某大学的一间实验室里，…: within its walls. */
const withinAfter =
  /^[\u4e00-\u9fa5]{1,8}?(?:大学|学院|研究院|研究所|医院)[\u4e00-\u9fa5]{0,10}?(?:(?:室|楼|馆|院|场|校园|教室|车间|病房|诊室|操场)(?:里|内|中|上)|校园里)/u;

/** 某大学教授甲某说: who comments is asked from anywhere. */
const comments = /^[^。]{0,40}?(?:说|表示|认为|指出|坦言|看来)/u;

const municipalities: ReadonlySet<string> = new Set(['北京', '天津', '上海', '重庆']);

/** Whether an institution says where a piece plays: its name heads a section, it is asked for its own part, it announces, or the scene is set in it. */
const isHost = (text: string, { start, end, provinces, city }: Mention, least: number): boolean => {
  if (
    start === 0 &&
    ((least === weights.heading && /[—－-]{1,2}$/u.test(text)) || introducedAfter.test(text.slice(end)))
  ) {
    return true;
  }
  const after = text.slice(end, end + 28);
  if (!clauseStart.test(text.slice(Math.max(0, start - 6), start))) return false;
  // A university that bears the name of its province does not say in which city it stands.
  const isOneCity = city !== null || municipalities.has(provinces[0] ?? '');
  return announcesAfter.test(after) || (isOneCity && withinAfter.test(after));
};

const collect = (
  gazetteer: Gazetteer,
  article: CompiledArticle,
  frame: ReadonlySet<string>,
): {
  all: Evidence;
  titled: string[];
  housed: readonly string[];
  housedFirst: readonly string[];
  opening: ReadonlySet<string>;
} => {
  const all = emptyEvidence();
  const titled: string[] = [];
  /** What a city has for its officials who speak. */
  const spoken = new Map<string, number>();
  let order = 0;
  const add = (key: string, weight: number): void => {
    all.score.set(key, (all.score.get(key) ?? 0) + weight);
    if (!all.first.has(key)) all.first.set(key, order++);
  };
  const read = (printed: string, least: number): Mention[] => {
    const text = widePunctuation(printed);
    const mentions = mentionsOf(gazetteer, text, frame, least === weights.title);
    let weight = 0;
    for (const mention of mentions) {
      if (mention.house && !isHost(text, mention, least)) continue;
      if (speaksAfter.test(text.slice(mention.end, mention.end + longestList))) continue;
      const own = mention.house ? weights.subject : weigh(text, mention);
      weight = Math.max(own < 1 ? own : Math.max(own, least), mention.behindProvince ? weight : 0);
      const speaks = mention.city !== null && speaksFor.test(text.slice(mention.end, mention.end + longestOffice));
      for (const province of mention.provinces) {
        if (!mention.behindProvince) add(province, weight);
        if (mention.city === null) continue;
        const key = placeKey(province, mention.city);
        add(key, weight);
        if (speaks) spoken.set(key, (spoken.get(key) ?? 0) + Math.max(weight - weights.plain, 0));
      }
    }
    return mentions;
  };
  const housed = new Set<string>();
  for (const { provinces, city, aside, house } of read(article.title ?? '', weights.title)) {
    if (house) housed.add(provinces[0] ?? '');
    else if (provinces.length === 1 && !aside) titled.push(placeKey(provinces[0] ?? '', city));
  }
  for (const text of [...article.kicker, article.deck ?? '']) read(text, weights.deck);
  const opening = new Set<string>();
  const housedFirst = new Set<string>();
  let opened = false;
  for (const { type, text } of article.blocks) {
    const mentions = read(text, type === 'heading' ? weights.heading : 0);
    if (opened || type !== 'paragraph') continue;
    opened = true;
    const wide = widePunctuation(text);
    for (const mention of mentions) {
      if (mention.house && !comments.test(wide.slice(mention.end))) housedFirst.add(mention.provinces[0] ?? '');
      if (mention.city === null || mention.house || weigh(wide, mention) < weights.subject) continue;
      if (officeAfter.test(wide.slice(mention.end, mention.end + 6))) continue;
      opening.add(placeKey(mention.provinces[0] ?? '', mention.city));
    }
  }
  if (article.dateline !== null && !article.dateline.includes('北京')) read(article.dateline, weights.dateline);
  // Where the province speaks for itself, a city's official is one speaker of several.
  if (spoken.size > 0 && article.blocks.some(({ text }) => provinceSpeaks.test(text))) {
    for (const [key, score] of spoken) all.score.set(key, (all.score.get(key) ?? 0) - score);
  }
  return { all, titled, housed: [...housed], housedFirst: [...housedFirst], opening };
};

/**
 * A province with its cities: the cities where most of what speaks for it speaks for them, or the only one, where it
 * acts in the first paragraph.
 */
const withCities = (
  province: string,
  { score, first }: Evidence,
  titled: readonly string[],
  opening: ReadonlySet<string>,
): string[] => {
  const whole = score.get(province) ?? 0;
  const all = [...score.keys()].filter((key) => key.startsWith(`${province}/`));
  const cities = all
    .filter((key) => {
      const own = score.get(key) ?? 0;
      if (titled.some((named) => named.startsWith(`${province}/`))) return titled.includes(key);
      if (opening.has(key) && all.length === 1) return true;
      return own >= cityShare * whole || (own >= weights.venue && own >= venueShare * whole);
    })
    .sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0) || (first.get(a) ?? 0) - (first.get(b) ?? 0));
  return cities.length === 0 ? [province] : cities.slice(0, 2);
};

/**
 * 地区: where an article plays, as 广东 or 广东/深圳, places of the title first, then by weight. A title that names a
 * place leaves little room for others; without one all that are more than named in passing count. Areas (京津冀) and
 * asides (对标沪苏浙) count only where nothing else does, and so does the one place whose university the title names, or else the first paragraph. Empty where no place is named.
 */
export const recogniseRegions = (
  gazetteer: Gazetteer,
  article: CompiledArticle,
  frame: ReadonlySet<string> = new Set(),
): string[] => {
  const { all, titled, housed, housedFirst, opening } = collect(gazetteer, article, frame);
  const provinces = [...all.score.keys()].filter((key) => !key.includes('/'));
  const scoreOf = (key: string): number => all.score.get(key) ?? 0;
  const strongest = Math.max(0, ...provinces.map(scoreOf));
  const house = housed.length > 0 ? housed : housedFirst;
  if (strongest === 0) return house.length === 1 ? [...house] : [];
  const inTitle = [...new Set(titled.map((key) => key.split('/')[0] ?? key))];
  const many = provinces.filter((province) => scoreOf(province) >= enough).length >= manyPlaces;
  const least = inTitle.length > 0 ? shareBesideTitle * strongest : Math.max(enough, many ? 0 : share * strongest);
  const chosen = provinces
    .filter((province) => !inTitle.includes(province) && scoreOf(province) >= least)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (all.first.get(a) ?? 0) - (all.first.get(b) ?? 0));
  const found = [...inTitle, ...chosen];
  const fallback = provinces.filter((province) => scoreOf(province) === strongest);
  return (found.length > 0 ? found : fallback).flatMap((province) => withCities(province, all, titled, opening));
};
