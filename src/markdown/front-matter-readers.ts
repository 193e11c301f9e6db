import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { ContentsEntry, Issue } from '../domain/issue.ts';
import type { Masthead } from '../domain/masthead.ts';
import { contentsKeys, type FrontMatterField } from './front-matter.ts';
import { readDate } from './read-date.ts';
import { names, splitWords } from './word-list.ts';

/** A value as typed: `标题: 2024` is the title “2024”, not a number. Null: no scalar, or nothing there. */
const typed = (node: unknown): string | null => {
  if (!isScalar(node) || node.value === null || node.value === undefined) return null;
  return (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim() || null;
};

const positive = (node: unknown): number | null => {
  const value = typed(node);
  return value !== null && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : null;
};

const items = (node: unknown): unknown[] => (isSeq(node) ? node.items : [node]);

/** `- 主编: 张三`, or one map of all roles; names in one line or as a list. */
const masthead = (node: unknown): Masthead | null => {
  const roles: Masthead = [];
  for (const item of items(node)) {
    if (!isMap(item)) return null;
    for (const { key, value } of item.items) {
      const role = typed(key);
      const people = items(value).map(typed);
      if (role === null || people.includes(null)) return null;
      roles.push({ role, names: people.flatMap((name) => splitWords(name ?? '', names)) });
    }
  }
  return roles;
};

const strings = (node: unknown): string[] | null => {
  const values = items(node).map(typed);
  return values.includes(null) ? null : values.filter((value) => value !== null);
};

const contents = (node: unknown): ContentsEntry[] | null => {
  const entries: ContentsEntry[] = [];
  for (const item of items(node)) {
    const title = isMap(item) ? typed(item.get(contentsKeys.title, true)) : null;
    if (!isMap(item) || title === null) return null;
    const number = positive(item.get(contentsKeys.number, true));
    entries.push({ number, title, page: positive(item.get(contentsKeys.page, true)) });
  }
  return entries;
};

/** A field's reader, and how its value is to be written, for the message when it cannot be read. */
interface FieldReader<Field extends FrontMatterField> {
  readonly read: (node: Node) => NonNullable<Issue[Field]> | null;
  readonly expected: string;
}

const text = { read: typed, expected: '一行文字' };
const count = (example: string) => ({ read: positive, expected: `正整数，如 ${example}` });

export const frontMatterReaders: { readonly [Field in FrontMatterField]: FieldReader<Field> } = {
  publication: { read: typed, expected: '刊物文件名，如 jinri-keji-kuaixun' },
  year: count('2024'),
  number: count('6'),
  serial: count('1665'),
  date: {
    read: (node) => readDate(typed(node) ?? ''),
    expected: '日期，如 2024-02-23',
  },
  title: text,
  label: text,
  compilation: text,
  publisher: text,
  phone: text,
  masthead: { read: masthead, expected: '列表，每行一个职务，如 - 主编: 张三' },
  colophon: { read: masthead, expected: '列表，每行一项，如 - 送: 各市科技局' },
  sources: { read: strings, expected: '来源编号的列表，如 [source-id]' },
  unmatchedContents: { read: contents, expected: '列表，每项有“标题”，可有“序”“页”' },
};
