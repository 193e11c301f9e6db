import { z } from 'zod';

/** 版式 of the printed bulletin: 红头, the head of a 快讯; 公文, the type area of GB/T 9704—2012 alone. */
export const faces = ['红头', '公文'] as const;

/** 刊物: one file of `publications/`, its slug is the file's name. */
export const publicationSchema = z.strictObject({
  /** 刊名: 今日科技快讯. */
  name: z.string().min(1),
  /** 主办/编印单位. */
  publisher: z.string().min(1),
  description: z.string().min(1),
  face: z.enum(faces).default('红头'),
  /** The first issue in this archive; what came before is a declared gap, not a missing issue. */
  archiveStart: z
    .strictObject({ year: z.int(), number: z.int().min(1), serial: z.int().min(1).nullable().default(null) })
    .nullable()
    .default(null),
  /** Issues known to be missing, `year/number`. */
  gaps: z.array(z.string().regex(/^\d{4}\/\d+$/u)).default([]),
});

export type Face = (typeof faces)[number];
export type Publication = z.output<typeof publicationSchema>;
