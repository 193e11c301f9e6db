import { z } from 'zod';

/** What no line of text may hold: control characters but the tab, and line breaks. */
const unwritable = /[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]/u;

const isLine = (text: string): boolean => text === text.trim() && !unwritable.test(text) && text.isWellFormed();

/**
 * One line of text as it is set: no line break, no control character, no half of a surrogate pair, no white space at
 * either end. Whatever of an issue is text is a line, so that Markdown can hold all of it and give it back.
 */
export const lineSchema = z.string().refine(isLine, { error: '须是一行文字：不含换行与控制字符，首尾没有空白' });

/** A line with something on it. */
export const textSchema = lineSchema.min(1, { error: '不能为空' });
