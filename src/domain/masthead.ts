import { z } from 'zod';

/** 编者栏: roles (主编, 副主编, 策划, 责任编辑, 本期编辑 …) with their names, in the printed order. */
export const mastheadSchema = z.array(
  z.strictObject({ role: z.string().min(1), names: z.array(z.string().min(1)).min(1) }),
);

export type Masthead = z.output<typeof mastheadSchema>;
