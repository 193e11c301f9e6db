import type { ContentsEntry, Issue } from '../domain/issue.ts';
import type { Masthead } from '../domain/masthead.ts';
import { joinWords, names } from './word-list.ts';

/** The fields of an issue that stand in its front matter, in the order in which they are written. */
export const frontMatterKeys = {
  publication: '刊物',
  year: '年',
  number: '期',
  serial: '总期',
  date: '日期',
  title: '标题',
  label: '栏目',
  compilation: '汇编',
  publisher: '编印',
  phone: '电话',
  masthead: '编者',
  colophon: '版记',
  sources: '来源',
  unmatchedContents: '目录待配',
} as const satisfies Partial<Record<keyof Issue, string>>;

export type FrontMatterField = keyof typeof frontMatterKeys;

/** Keys of an entry of 目录待配. */
export const contentsKeys = { number: '序', title: '标题', page: '页' } as const satisfies Record<
  keyof ContentsEntry,
  string
>;

const masthead = (value: Masthead): unknown[] =>
  value.map(({ role, names: people }) => new Map([[role, joinWords(people, names)]]));

const contents = (value: readonly ContentsEntry[]): unknown[] =>
  value.map((entry) => {
    const pairs = Object.entries(contentsKeys).map(
      ([field, key]) => [key, entry[field as keyof ContentsEntry]] as const,
    );
    return new Map(pairs.filter(([, given]) => given !== null));
  });

/** The front matter of an issue as data for YAML. What is empty is left out. */
export const frontMatter = (issue: Issue): Map<string, unknown> => {
  const values: Record<FrontMatterField, unknown> = {
    ...issue,
    masthead: masthead(issue.masthead),
    colophon: masthead(issue.colophon),
    unmatchedContents: contents(issue.unmatchedContents),
  };
  const fields = Object.keys(frontMatterKeys) as FrontMatterField[];
  const given = fields.filter((field) => {
    const value = values[field];
    return value !== null && !(Array.isArray(value) && value.length === 0);
  });
  return new Map(given.map((field) => [frontMatterKeys[field], values[field]]));
};
