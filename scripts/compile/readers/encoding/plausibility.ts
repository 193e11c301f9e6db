import { isBlank, isHan } from '../../text/characters.ts';
import { simplifiedOf } from '../../repair/to-simplified.ts';

/**
 * The most frequent characters of modern Chinese (after 现代汉语字频表, 国家语委), simplified: in running text of any
 * kind they are about half of all characters, in bytes read the wrong way hardly any.
 */
const frequent = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规领七海口东导器压志世金增争济阶思术极交受联什认六共权收证改清己美再采转更单风切打白教速带安场身车例真务具万每目至达走积示议声报完类八离华名确才科张信马节话米整空元况今集传土许步群广石记需段研界律且究观越织装影算低持音众书布复容儿须际商非验连断深难近周委素技备半办青省列习响约支般史感劳便团往历市何除消构府称太准精值号率族维划选标写存候亲快效院查江型按格养易置派层片始却专状育厂京识适属包住调满县局照参红引听该价严',
);

const marks = new Set('，。、；：？！“”‘’（）《》—…·　□①②③④⑤');

/** What bytes read the wrong way turn into. */
const isOdd = (unit: number): boolean =>
  (unit < 0x20 && !isBlank(unit)) ||
  (unit >= 0x7f && unit < 0xa0 && unit !== 0x85) ||
  (unit >= 0xe000 && unit <= 0xf8ff) ||
  (unit >= 0xd800 && unit <= 0xdfff && !isHan(unit)) ||
  unit >= 0xfff0;

/** What a character counts for and how much it is counted, by its kind; 0 stands for what was not looked at yet. */
const kinds = [
  { name: 'unknown', points: 0, count: 0 },
  { name: 'blank', points: 0, count: 0 },
  { name: 'odd', points: -3, count: 1 },
  // ASCII is the same in every encoding but UTF-16, where it would be Han: a little for, hardly counted.
  { name: 'ascii', points: 0.1, count: 0.2 },
  { name: 'frequent', points: 1, count: 1 },
  { name: 'mark', points: 0.8, count: 1 },
  { name: 'han', points: -0.15, count: 1 },
  { name: 'full-width', points: 0, count: 1 },
  { name: 'foreign', points: -0.7, count: 1 },
] as const;
type Kind = (typeof kinds)[number]['name'];

const kindOf = (unit: number): Kind => {
  if (isBlank(unit)) return 'blank';
  if (isOdd(unit)) return 'odd';
  if (unit < 0x80) return 'ascii';
  const character = String.fromCharCode(unit);
  if (frequent.has(simplifiedOf(character))) return 'frequent';
  if (marks.has(character)) return 'mark';
  if (isHan(unit)) return 'han';
  return unit >= 0xff01 && unit <= 0xff5e ? 'full-width' : 'foreign';
};

/** By unit, the index of its kind. */
const known = new Uint8Array(0x1_0000);
const indexOfKind = (unit: number): number => (known[unit] ||= kinds.findIndex(({ name }) => name === kindOf(unit)));

/**
 * How far a text looks like Chinese (or plain ASCII) that somebody wrote, from -1 to 1: frequent characters speak for
 * it, what only comes of wrong decoding (controls, private use, stray Latin letters, rare Han) against it. Linear.
 */
export const plausibility = (text: string): number => {
  const times = new Int32Array(kinds.length);
  for (let i = 0; i < text.length; i++) {
    const kind = indexOfKind(text.charCodeAt(i));
    times[kind] = (times[kind] ?? 0) + 1;
  }
  const sum = (of: 'points' | 'count'): number =>
    kinds.reduce((total, kind, index) => total + kind[of] * (times[index] ?? 0), 0);
  const count = sum('count');
  return count === 0 ? 0 : Math.max(-1, Math.min(1, sum('points') / count));
};
