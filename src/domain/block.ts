import { z } from 'zod';
import { textSchema } from './line.ts';
import { markSchema, marksTrouble } from './mark.ts';
import { noteSchema, notesTrouble } from './note.ts';
import { rowTrouble, tableTroubles } from './table-row.ts';

/**
 * What a stretch of an article can be. 段落 · 小标题 · 列表项 · 问 · 答 · 引文 · 图注 · 提要 · 编者按 · 表的一行.
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
  /** Neighbours make one table, the first being its head; see `table-row.ts`. */
  'table-row',
] as const;

export const blockSchema = z
  .strictObject({
    type: z.enum(blockTypes),
    /**
     * Plain text: one line, no white space at either end. Markup stands in `marks`. In the row of a table one tab parts
     * the cells, each of them such a line or empty, so that the text may begin and end with a tab.
     */
    text: z.string(),
    marks: z.array(markSchema).default([]),
    /** 署名 of this block alone, e.g. the reporter of one section of a joint report. */
    bylines: z.array(textSchema).default([]),
    /** 下缺: the source stops before the sentence does. */
    truncated: z.boolean().default(false),
    /** 脚注, in the order of the text. */
    notes: z.array(noteSchema).default([]),
  })
  .superRefine((block, context) => {
    const { type, text, marks, notes } = block;
    const say = (field: 'text' | 'marks' | 'notes', message: string | null | undefined): void => {
      if (message) context.addIssue({ code: 'custom', path: [field], message });
    };
    say('text', type === 'table-row' ? rowTrouble(block) : textSchema.safeParse(text).error?.issues[0]?.message);
    say('marks', marksTrouble(text, marks));
    say('notes', notesTrouble(text, notes));
  });

/** The blocks of an article, or of a lead, in order. */
export const blocksSchema = z.array(blockSchema).superRefine((blocks, context) => {
  for (const { block, message } of tableTroubles(blocks)) {
    context.addIssue({ code: 'custom', path: [block, 'text'], message });
  }
});

export type BlockType = (typeof blockTypes)[number];
export type Block = z.output<typeof blockSchema>;
export type { Mark } from './mark.ts';
