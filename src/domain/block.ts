import { z } from 'zod';
import { textSchema } from './line.ts';
import { markSchema, marksTrouble } from './mark.ts';

/**
 * What a stretch of an article can be. 段落 · 小标题 · 列表项 · 问 · 答 · 引文 · 图注 · 提要 · 编者按.
 * The list is closed: every channel knows how to set each of them.
 */
export const blockTypes = [
  'paragraph',
  'heading',
  'list-item',
  'question',
  'answer',
  'quote',
  'caption',
  'pull-quote',
  'editor-note',
] as const;

export const blockSchema = z
  .strictObject({
    type: z.enum(blockTypes),
    /** Plain text: one line, no white space at either end. Markup stands in `marks`. */
    text: textSchema,
    marks: z.array(markSchema).default([]),
    /** 署名 of this block alone, e.g. the reporter of one section of a joint report. */
    bylines: z.array(textSchema).default([]),
    /** 下缺: the source stops before the sentence does. */
    truncated: z.boolean().default(false),
  })
  .superRefine(({ text, marks }, context) => {
    const trouble = marksTrouble(text, marks);
    if (trouble !== null) context.addIssue({ code: 'custom', path: ['marks'], message: trouble });
  });

export type BlockType = (typeof blockTypes)[number];
export type Block = z.output<typeof blockSchema>;
export type { Mark } from './mark.ts';
