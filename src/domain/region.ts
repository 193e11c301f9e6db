import { z } from 'zod';

/** One of the 34 provincial divisions (GB/T 2260—2007), as data of `regions.yaml`. */
export const regionSchema = z.strictObject({
  /** Six-digit code of GB/T 2260. */
  code: z.string().regex(/^\d{6}$/u),
  /** 简称地名: 广东. This is the name used in issues. */
  name: z.string().min(2),
  /** 全称: 广东省. */
  fullName: z.string().min(3),
  /** One-character names, the usual one first: 粤. */
  abbreviations: z.array(z.string().length(1)).min(1),
  /** Latin slug of its page. */
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/u),
  /** Other names that speak for it: 岭南, 羊城 is Guangzhou's and no alias. */
  aliases: z.array(z.string().min(2)).default([]),
  /** Place in the tile grid, column and row from 0. */
  tile: z.tuple([z.int().min(0), z.int().min(0)]),
  /** Prefecture-level cities, short names. */
  cities: z.array(z.string().min(2)).default([]),
});

export const regionsSchema = z.array(regionSchema).length(34);

export type Region = z.output<typeof regionSchema>;
