import { z } from 'zod';

/** 主题: a theme of the vocabulary with the words that speak for it, as data of `topics.yaml`. */
export const topicSchema = z.strictObject({
  name: z.string().min(2),
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/u),
  description: z.string().min(1),
  /** Words that speak for the theme by themselves. */
  cues: z.array(z.string().min(2)).min(1),
  /** Words that speak for it only in the company of a cue. */
  weakCues: z.array(z.string().min(2)).default([]),
  /** Phrases that hold a cue and mean something else. */
  lookAlikes: z.array(z.string().min(2)).default([]),
});

export const topicsSchema = z.array(topicSchema).min(1);

export type Topic = z.output<typeof topicSchema>;
