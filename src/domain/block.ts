import { z } from 'zod';

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

/** Inline markup an editor added: a half-open range of UTF-16 units of the block's text. */
export const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['strong', 'emphasis']), start: z.int().min(0), end: z.int().min(1) }),
  z.strictObject({ type: z.literal('link'), start: z.int().min(0), end: z.int().min(1), href: z.string().min(1) }),
]);

export const blockSchema = z.strictObject({
  type: z.enum(blockTypes),
  /** Plain text: one line, no white space at either end. Markup stands in `marks`. */
  text: z.string().min(1),
  marks: z.array(markSchema).default([]),
  /** 署名 of this block alone, e.g. the reporter of one section of a joint report. */
  bylines: z.array(z.string().min(1)).default([]),
  /** 下缺: the source stops before the sentence does. */
  truncated: z.boolean().default(false),
});

export type BlockType = (typeof blockTypes)[number];
export type Mark = z.output<typeof markSchema>;
export type Block = z.output<typeof blockSchema>;
