import type { Issue } from '../domain/issue.ts';
import type { Publication } from '../domain/publication.ts';
import type { Trouble } from '../markdown/trouble.ts';

type Numbering = Pick<Issue, 'year' | 'number' | 'serial' | 'date'>;

/** A break in the numbering of a publication, at the issue where it shows. */
export interface NumberingTrouble extends Omit<Trouble, 'place'> {
  readonly issue: Numbering;
  /** The field of the issue that is at fault. */
  readonly field: 'number' | 'serial' | 'date';
}

const name = ({ year, number }: Pick<Numbering, 'year' | 'number'>): string => `${year}年第${number}期`;

/** Numbers from one up to, but not including, another. */
const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const list = (year: number, numbers: readonly number[]): string =>
  numbers.length > 3
    ? `${year}年第${numbers[0] ?? ''}—${numbers.at(-1) ?? ''}期`
    : numbers.map((number) => name({ year, number })).join('、');

/** What stands between an issue and the one before it: numbers that are not here, those declared among them. */
interface Step {
  readonly missing: readonly number[];
  /** How many issues appeared in between, as far as is known. */
  readonly skipped: number;
}

const step = (publication: Publication, before: Numbering | null, issue: Numbering): Step => {
  const { archiveStart, gaps } = publication;
  const starts = archiveStart?.year === issue.year ? archiveStart.number : 1;
  const from = before?.year === issue.year ? before.number + 1 : before ? 1 : starts;
  const absent = between(from, issue.number);
  const missing = absent.filter((number) => !gaps.includes(`${issue.year}/${number}`));
  const atYearsEnd = gaps
    .map((gap) => gap.split('/').map(Number))
    .filter(([year = 0, number = 0]) => year < issue.year && year === before?.year && number > before.number);
  return { missing, skipped: absent.length + atYearsEnd.length };
};

const numberTrouble = ({ missing }: Step, issue: Numbering): NumberingTrouble[] =>
  missing.length === 0
    ? []
    : [
        {
          issue,
          field: 'number',
          rule: 'number-gap',
          reason: `${name(issue)}之前缺${list(issue.year, missing)}`,
          found: String(issue.number),
          expected: String(missing[0]),
          hint: `若期号写错，请改正；若确实没有，请在刊物文件的 gaps 里写上 ${missing.map((number) => `${issue.year}/${number}`).join('、')}`,
        },
      ];

const serialTrouble = (before: Numbering | null, { skipped }: Step, issue: Numbering): NumberingTrouble[] => {
  if (before?.serial === undefined || before.serial === null) return [];
  const expected = before.serial + 1 + skipped;
  if (issue.serial === expected) return [];
  return [
    {
      issue,
      field: 'serial',
      rule: 'serial-step',
      reason:
        issue.serial === null
          ? `${name(issue)}没有总期号`
          : `${name(issue)}是总第${issue.serial}期，接${name(before)}（总第${before.serial}期）应是总第${expected}期`,
      found: String(issue.serial ?? '无'),
      expected: String(expected),
      hint: `请把总期改成 ${expected}；若中间有期没有收入，请在刊物文件的 gaps 里声明`,
    },
  ];
};

const dateTrouble = (before: Numbering | null, issue: Numbering): NumberingTrouble[] =>
  before === null || before.date <= issue.date
    ? []
    : [
        {
          issue,
          field: 'date',
          rule: 'date-backwards',
          reason: `${name(issue)}的日期 ${issue.date} 早于${name(before)}的 ${before.date}`,
          found: issue.date,
          expected: `不早于 ${before.date}`,
          hint: '请改正两期中写错的那个日期',
        },
      ];

const startTrouble = ({ archiveStart }: Publication, issue: Numbering): NumberingTrouble[] => {
  if (!archiveStart) return [];
  const { year, number, serial } = archiveStart;
  if (issue.year < year || (issue.year === year && issue.number < number)) {
    return [
      {
        issue,
        field: 'number',
        rule: 'before-archive-start',
        reason: `${name(issue)}早于声明的起点${name(archiveStart)}`,
        found: name(issue),
        expected: name(archiveStart),
        hint: '请改正期号，或把刊物文件的 archiveStart 提前',
      },
    ];
  }
  const first = issue.year === year && issue.number === number;
  if (!first || serial === null || issue.serial === serial) return [];
  return [
    {
      issue,
      field: 'serial',
      rule: 'serial-step',
      reason: `${name(issue)}是本库起点，声明为总第${serial}期，卷首却是${issue.serial === null ? '没有总期' : `总第${issue.serial}期`}`,
      found: String(issue.serial ?? '无'),
      expected: String(serial),
      hint: `请把总期改成 ${serial}，或改正刊物文件的 archiveStart`,
    },
  ];
};

/**
 * Whether the issues of one publication are numbered as a serial must be: in a year without gap, 总第 rising by one
 * from issue to issue, also across the turn of the year, dates never running backwards. What came before
 * `archiveStart`, and what `gaps` declares, is known to be missing and no trouble. In the order of the issues.
 */
export const serialIntegrity = (publication: Publication, issues: readonly Numbering[]): NumberingTrouble[] => {
  const ordered = issues.toSorted((a, b) => a.year - b.year || a.number - b.number);
  return ordered.flatMap((issue, index) => {
    const before = ordered[index - 1] ?? null;
    const early = startTrouble(publication, issue);
    const between = step(publication, before, issue);
    return [
      ...early,
      ...(early.some(({ rule }) => rule === 'before-archive-start') ? [] : numberTrouble(between, issue)),
      ...serialTrouble(before, between, issue),
      ...dateTrouble(before, issue),
    ];
  });
};
