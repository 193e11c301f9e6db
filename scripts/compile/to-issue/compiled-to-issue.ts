import { issueSchema, type Issue } from '../../../src/domain/issue.ts';
import type { Source } from '../../../src/domain/source.ts';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import type { CompiledArticle, CompiledSource } from '../compiled.ts';
import { matchContents } from './match-contents.ts';
import { toBlock, toItem } from './to-item.ts';

/** One compiled source with its record. `id` is the name of its folder. */
export interface RecordedSource {
  readonly id: string;
  readonly record: Source;
  readonly compiled: CompiledSource;
}

const withPage = (article: CompiledArticle, pages: ReadonlyMap<CompiledArticle, number>): CompiledArticle => ({
  ...article,
  page: article.page ?? pages.get(article) ?? null,
  appendices: article.appendices.map((appendix) => withPage(appendix, pages)),
});

/** The first value that is there, over the sources in their order. */
const first = <T>(
  sources: readonly RecordedSource[],
  pick: (source: RecordedSource) => T | null | undefined,
): T | null => {
  for (const source of sources) {
    const value = pick(source);
    if (value !== null && value !== undefined) return value;
  }
  return null;
};

/**
 * The sources of one issue (at least one, all with the same `record.issue`) → the issue. Items follow one another in
 * the order of the sources and are numbered anew; what a record says goes before what a cover prints.
 * Throws `issue-date-missing` where nothing gives the date, `issue-shape` where the compiler made what no issue can be.
 */
export const compiledToIssue = (sources: readonly RecordedSource[]): Issue => {
  const [head] = sources;
  if (!head) throw new RangeError('an issue has at least one source');
  const { publication, year, number } = head.record.issue;
  const date =
    first(sources, ({ record }) => record.issue.date) ??
    first(sources, ({ compiled }) => compiled.issue?.date) ??
    first(sources, ({ record }) => record.published);
  if (date === null) {
    throw new KuaixunError(
      'issue-date-missing',
      `${publication}/${year}/${number} 没有日期：来源里没有印日期，记录里也没有写`,
      `在 sources/${head.id}/source.yaml 的 issue 下写 date: '${year}-01-01' 这样的一行`,
    );
  }
  const items: CompiledArticle[] = [];
  const unmatchedContents: Issue['unmatchedContents'] = [];
  for (const { compiled } of sources) {
    const matched = compiled.issue ? matchContents(compiled.issue, compiled.items) : null;
    items.push(...compiled.items.map((item) => withPage(item, matched?.pages ?? new Map())));
    unmatchedContents.push(...(matched?.unmatched ?? []));
  }
  const covers = sources.flatMap(({ compiled }) => compiled.issue ?? []);
  const result = issueSchema.safeParse({
    publication,
    year,
    number,
    serial: first(sources, ({ record }) => record.issue.serial) ?? covers[0]?.serial ?? null,
    date,
    title: first(sources, ({ record }) => record.issue.title) ?? covers[0]?.lead.title ?? null,
    label: first(sources, ({ record }) => record.issue.label) ?? covers[0]?.label ?? null,
    compilation: covers[0]?.compilation ?? null,
    publisher: covers[0]?.publisher ?? null,
    phone: covers[0]?.phone ?? null,
    masthead: covers[0]?.masthead ?? [],
    colophon: covers[0]?.colophon ?? [],
    sources: sources.map(({ id }) => id),
    unmatchedContents,
    lead: sources.flatMap(({ compiled }) => [...(compiled.issue?.lead.blocks ?? []), ...compiled.lead]).map(toBlock),
    items: items.map((item, i) => toItem(item, i + 1)),
  });
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('；');
  throw new KuaixunError(
    'issue-shape',
    `${publication}/${year}/${number} 编译出的内容不合格：${faults}`,
    '这是编译器的错误，请连同来源文件一起报告',
  );
};
