import { z } from 'zod';
import { textSchema } from './line.ts';

/** 编者栏: roles (主编, 副主编, 策划, 责任编辑, 本期编辑 …) with their names, in the printed order. */
export const mastheadSchema = z.array(z.strictObject({ role: textSchema, names: z.array(textSchema).min(1) }));

export type Masthead = z.output<typeof mastheadSchema>;
