import { hasNameShape } from '../surnames.ts';

/** What a person does in a report, right after the name, and what stands right before it. */
const speaks =
  /(\p{Script=Han}{2,4}?)(?:笑着|坦言|介绍|表示|告诉|认为|指出|强调|回忆|感慨|透露|解释|说|算了|掰着|捧着|领着|捏起)/gu;
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

/** The people whom a page introduces, each with the stretches that name them; only those that two stretches name. */
export const recurringPeople = (texts: readonly string[]): readonly (readonly number[])[] => {
  const names = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(speaks)) names.add(nameIn(match[1] ?? '', true) ?? '');
    for (const match of text.matchAll(office)) names.add(nameIn(match[1] ?? '', false) ?? '');
  }
  names.delete('');
  return [...names].flatMap((name) => {
    const holders = texts.flatMap((text, i) => (text.includes(name) ? [i] : []));
    return holders.length > 1 ? [holders] : [];
  });
};
