import { z } from 'zod';
import { textSchema } from './line.ts';

/** 限定: how the source qualifies a number, as printed. */
export const qualifiers = ['约', '近', '超', '以上', '左右', '不少于', '以内', '不超过'] as const;

/** 数读: a number with its unit that measures something a reader would want. */
export const figureSchema = z.strictObject({
  /** 指标: what is measured, in the words of the source. */
  label: textSchema,
  value: z.number(),
  /** As printed: 亿元, 万家, %, 个百分点. */
  unit: textSchema,
  qualifier: z.enum(qualifiers).nullable().default(null),
  /** Only where the number is a change. */
  trend: z.enum(['up', 'down']).nullable().default(null),
  nature: z.enum(['actual', 'target']).default('actual'),
  /** A year (2023), a quarter (2024Q1), or null where the text does not fix it. */
  period: textSchema.nullable().default(null),
});

export type Figure = z.output<typeof figureSchema>;
export type Qualifier = (typeof qualifiers)[number];
