import { z } from 'zod';
import { textSchema } from './line.ts';

const roleSchema = z.strictObject({ role: textSchema, names: z.array(textSchema).min(1) });

/** 编者栏: roles (主编, 副主编, 策划, 责任编辑, 本期编辑 …) with their names, in the printed order. */
export const mastheadSchema = z.array(roleSchema);

/**
 * 版记: whom the issue goes to (报, 送, 发, 抄送 …), who printed it and when (印发), how many copies (印数), in the printed
 * order. What stands in the imprint at the end and names no editor (GB/T 9704—2012, 7.4).
 */
export const colophonSchema = z.array(roleSchema);

export type Colophon = z.output<typeof colophonSchema>;

export type Masthead = z.output<typeof mastheadSchema>;
