import { isDay, toIso } from './calendar-date.ts';

/** A stretch that was left out of the body: the line of fields under a title, a running head. */
export interface LeftOut {
  readonly reason: string;
  readonly text: string;
}

/** 2024-03-09, 2024/3/9, 2024年3月9日; not in an index number or a telephone number. */
const fullDate = /(?<![\d/-])((?:19|20)\d\d) ?(?:年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日|([-/.])(\d{1,2})\4(\d{1,2})(?!\d))/u;
/** What says that the day is the one of publication. */
const publishedAt = /(?:发布|刊发|发表|发稿|成文|印发|更新|出版)(?:时间|日期|于)?|时 ?间|日 ?期/u;
/** Days of other things: links to other pages, notes on rights. */
const elsewhere = /版权|Copyright|©|相关|上一[篇条页]|下一[篇条页]|推荐|备案|有效期|截止/iu;
/** Lines of fields and running heads are short. */
const longest = 160;

/**
 * When a source was published, by what it says of itself outside its body (ISO): the line under the title first, then
 * the running head; the first day named. `leftOut` is in the order of the text. Null where nothing says so.
 */
export const publicationDay = (leftOut: readonly LeftOut[]): string | null => {
  const rank = ({ reason, text }: LeftOut): number => (publishedAt.test(text) ? 0 : reason === 'label' ? 1 : 2);
  const days = leftOut.flatMap((piece) => {
    if (piece.text.length > longest || elsewhere.test(piece.text)) return [];
    const [, year, month, day, , month2, day2] = fullDate.exec(piece.text) ?? [];
    const date = { year: Number(year), month: Number(month ?? month2), day: Number(day ?? day2) };
    return year !== undefined && isDay(date) ? [{ rank: rank(piece), iso: toIso(date) }] : [];
  });
  return days.toSorted((a, b) => a.rank - b.rank)[0]?.iso ?? null;
};
