import type { Masthead } from '../../../../src/domain/masthead.ts';
import type { Edition, EditionArticle } from '../../edition/edition.ts';

/** What a layout says of its own: labels, prefixes, lines made of parts. The same in Word and EPUB. */

/** What is set before a title: `3. ` for an item, 附： for an appendix. */
export const titlePrefix = ({ number, depth }: { readonly number: number | null; readonly depth: number }): string =>
  depth > 0 ? '附：' : number === null ? '' : `${number}. `;

/** 主编：张三、李四 */
export const roleLine = ({ role, names }: Masthead[number]): string => `${role}：${names.join('、')}`;

/** 张三　李四 */
export const bylineText = (bylines: readonly string[]): string => bylines.join('　');

/** 本报讯　张三　李四: what stands under a title. */
export const signatureLine = ({ dateline, bylines }: Pick<EditionArticle, 'dateline' | 'bylines'>): string =>
  bylineText([...(dateline === null ? [] : [dateline]), ...bylines]);

/** （经济日报） */
export const creditText = (credit: string): string => `（${credit}）`;

/** What the source lacks. */
export const lacuna = { headless: '（上缺）', truncated: '（下缺）' } as const;

/** 2024年第6期　总第1665期 */
export const numberLine = ({ head }: Pick<Edition, 'head'>): string =>
  [head.number, head.serial].filter((part) => part !== null).join('　');

/** What a file is called: 今日科技快讯 2024年第6期：标题. */
export const documentTitle = ({ head }: Pick<Edition, 'head'>): string => `${head.name} ${head.number}：${head.title}`;

export const annexTitle = '本期数读';

/** 数读 of an issue as a table: its head, then a row a figure. Empty where there are none. */
export const figureRows = ({ figures }: Pick<Edition, 'figures'>): string[][] =>
  figures.length === 0
    ? []
    : [
        ['条目', '指标', '数值', '说明'],
        ...figures.flatMap(({ number, figures: those }) =>
          those.map(({ label, value, note }) => [String(number), label, value, note]),
        ),
      ];

/** 版记; where the issue prints none, who made it and when (bulletin-form, "The parts"). */
export const colophonLines = ({ colophon, head }: Pick<Edition, 'colophon' | 'head'>): string[] =>
  colophon.length > 0 ? colophon.map(roleLine) : [`${head.publisher}　${head.date}印发`];
