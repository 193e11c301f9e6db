import { z } from 'zod';
import { blocksSchema } from './block.ts';
import { figureSchema } from './figure.ts';
import { lineSchema, textSchema } from './line.ts';

const isoDate = z.iso.date();

/** What items (条目) and appendices (附) have in common: a titled piece of text with what is known about it. */
const articleShape = {
  /** 主题. Empty only where the source starts after the story did. */
  title: lineSchema,
  /** 引题, in order. */
  kicker: z.array(textSchema).default([]),
  /** 副题. */
  deck: textSchema.nullable().default(null),
  /** 署名: names only, in order. */
  bylines: z.array(textSchema).default([]),
  /** 电头: 本报讯, 新华社北京2月18日电. */
  dateline: textSchema.nullable().default(null),
  /** 供稿: the medium the text was taken from. */
  credit: textSchema.nullable().default(null),
  /** 地区: short province name, then a city where it is known: 广东, 广东/深圳. */
  regions: z.array(textSchema).default([]),
  /** ISO dates of what is reported. */
  eventDates: z.array(isoDate).default([]),
  /** 主题词: names of the vocabulary, strongest first. */
  topics: z.array(textSchema).default([]),
  /** 原刊页码, where the source printed one. */
  page: z.int().min(1).nullable().default(null),
  /** 下缺: the source stops before the article does. */
  truncated: z.boolean().default(false),
  /** 上缺: the source starts after the article did. */
  headless: z.boolean().default(false),
  /** 摘要: whole sentences, at most 120 characters; null: the site takes the first sentences. */
  digest: textSchema.nullable().default(null),
  figures: z.array(figureSchema).default([]),
  blocks: blocksSchema.default([]),
};

const articleSchema = z.strictObject(articleShape);

/** How deep appendices may nest: Markdown has six levels of heading, and the innermost still needs one for its own. */
const maxAppendixDepth = 3;

/** 附: belongs to an item; may have appendices of its own. */
export interface Appendix extends z.output<typeof articleSchema> {
  appendices: Appendix[];
}
export interface AppendixInput extends z.input<typeof articleSchema> {
  appendices?: AppendixInput[] | undefined;
}

const appendixSchema: z.ZodType<Appendix, AppendixInput> = z.lazy(() =>
  articleSchema.extend({ appendices: z.array(appendixSchema).default([]) }),
);

const depth = (article: { appendices: Appendix[] }): number =>
  article.appendices.reduce((deepest, appendix) => Math.max(deepest, 1 + depth(appendix)), 0);

/** 条目: numbered 1…n within its issue. */
export const itemSchema = z.strictObject({
  ...articleShape,
  number: z.int().min(1),
  appendices: z
    .array(appendixSchema)
    .default([])
    .refine((appendices) => depth({ appendices }) <= maxAppendixDepth, { error: '附件套得太深：至多三层' }),
});

export type Item = z.output<typeof itemSchema>;
/** Either of the two, where the difference does not matter. */
export type Article = Item | Appendix;
