import type { Warning } from '../../../../src/domain/ledger.ts';
import type { CompiledArticle } from '../../compiled.ts';
import type { RecogniseContext } from '../context.ts';
import { fromIso } from './calendar-date.ts';
import type { Vantage } from './vantage.ts';

/** A doubt where a source speaks from another year than its issue's: days and 今年 are of its own. */
export const yearDoubt = (
  articles: readonly CompiledArticle[],
  { year }: Vantage,
  { issueDate, year: issueYear }: Pick<RecogniseContext, 'issueDate' | 'year'>,
): Warning[] => {
  const day = fromIso(issueDate);
  const issued = day?.year ?? issueYear;
  if (year === null || issued === null || year === issued) return [];
  // A paper of December in an issue of January is nothing strange.
  if (year === issued - 1 && (day === null || day.month <= 2)) return [];
  return [
    {
      code: 'year-differs',
      span: articles[0]?.blocks[0]?.spans[0] ?? [0, 0],
      message: `这份来源写的是 ${year} 年的事，期的日期在 ${issued} 年：文中的日子和“今年”都按 ${year} 年算，请核对`,
    },
  ];
};
