import { z } from 'zod';
import { blocksSchema } from './block.ts';
import { itemSchema } from './item.ts';
import { textSchema } from './line.ts';
import { colophonSchema, mastheadSchema } from './masthead.ts';

/** A line of the printed contents (目录) to which no item answers. */
const contentsEntrySchema = z.strictObject({
  number: z.int().min(1).nullable(),
  title: textSchema,
  page: z.int().min(1).nullable(),
});

/** 期: one numbered issue of a publication, in the order in which it is read. */
export const issueSchema = z.strictObject({
  /** Slug of the publication. */
  publication: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  year: z.int().min(1900).max(2999),
  /** 第 N 期 of its year. */
  number: z.int().min(1),
  /** 总第 N 期; null where the publication does not count. */
  serial: z.int().min(1).nullable().default(null),
  date: z.iso.date(),
  /** 本期标题: the headline of the lead; null: the first item's title stands for it. */
  title: textSchema.nullable().default(null),
  /** 栏目: the section label above the title (科技要闻). */
  label: textSchema.nullable().default(null),
  /** 汇编标题: the title printed above the items (…资料汇编). */
  compilation: textSchema.nullable().default(null),
  /** 编印单位 of this issue, where it prints one. */
  publisher: textSchema.nullable().default(null),
  phone: textSchema.nullable().default(null),
  masthead: mastheadSchema.default([]),
  /** 版记, at the end of the issue. */
  colophon: colophonSchema.default([]),
  /** Ids of the sources it was compiled from (folders of `sources/`). */
  sources: z.array(textSchema).default([]),
  /** Printed contents lines that no item answers to. */
  unmatchedContents: z.array(contentsEntrySchema).default([]),
  /** 导语. */
  lead: blocksSchema.default([]),
  items: z
    .array(itemSchema)
    .min(1)
    .refine((items) => new Set(items.map((item) => item.number)).size === items.length, { error: '条目编号重复' }),
});

export type Issue = z.output<typeof issueSchema>;
export type IssueInput = z.input<typeof issueSchema>;
export type ContentsEntry = z.output<typeof contentsEntrySchema>;

/** Names one issue everywhere: `publication/year/number`. */
export const issueKey = (issue: Pick<Issue, 'publication' | 'year' | 'number'>): string =>
  `${issue.publication}/${String(issue.year)}/${String(issue.number)}`;
