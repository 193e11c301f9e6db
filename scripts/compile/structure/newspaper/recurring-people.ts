import { matchesOf } from '../../text/matches-of.ts';
import type { Holders, PagePairs } from '../stitch/page-pairs.ts';
import { hasNameShape } from '../surnames.ts';

/** What a person does in a report, right after the name, and what stands right before it. */
const speaks = /笑着|坦言|介绍|表示|告诉|认为|指出|强调|回忆|感慨|透露|解释|说|算了|掰着|捧着|领着|捏起/gu;
const office =
  /(?:主任|经理|局长|书记|[省市县镇区乡村处科所院校会社厂站馆队台]长|理事长|教授|总裁|委员|研究员|工程师|负责人|村民|居民|工人|农户|大户|老师|院士|博士|代表|店主|技术员|创始人|总监|学者|牧民|种植户|养殖户)(\p{Script=Han}{2,3})/gu;

/** The longest end (or beginning) of a run of characters that is shaped as a name. */
const nameIn = (run: string, fromEnd: boolean): string | null => {
  for (const length of [3, 2]) {
    const part = fromEnd ? run.slice(-length) : run.slice(0, length);
    if (part.length === length && hasNameShape(part)) return part;
  }
  return null;
};

/** Characters before a verb of speech in which the name is looked for. */
const mostBefore = 4;
const hanBefore = /\p{Script=Han}{2,4}$/u;

/** The runs of characters before the verbs of speech of a text. Of two verbs side by side the first has the speaker. */
const speakersIn = (text: string): string[] => {
  const runs: string[] = [];
  let end = 0;
  for (const { index, 0: verb } of matchesOf(speaks, text)) {
    const run = hanBefore.exec(text.slice(Math.max(index - mostBefore, end), index))?.[0];
    if (run === undefined) continue;
    runs.push(run);
    end = index + verb.length;
  }
  return runs;
};

/**
 * The people whom a page introduces, each with the stretches that name them; only those that two stretches name.
 * `holders` are the stretches that hold each pair of characters of the page.
 */
export const recurringPeople = (
  texts: readonly string[],
  page: PagePairs,
  holders: Holders,
): readonly (readonly number[])[] => {
  const names = new Set<string>();
  for (const text of texts) {
    for (const run of speakersIn(text)) names.add(nameIn(run, true) ?? '');
    for (const [, run = ''] of matchesOf(office, text)) names.add(nameIn(run, false) ?? '');
  }
  names.delete('');
  return Array.from(names, (name) => {
    const pair = page.find(name.charCodeAt(0), name.charCodeAt(1));
    const may = pair < 0 ? [] : [...holders.by.subarray(holders.from[pair], holders.from[pair + 1])];
    return may.filter((i) => texts[i]?.includes(name) === true);
  }).filter((named) => named.length > 1);
};
