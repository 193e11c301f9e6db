/**
 * Names of places within a page, so that a link can point at a paragraph: `p3` is the third block of an item, `a1p2`
 * the second of its first appendix, `a1a2p1` of an appendix to that. Counted from 1; what an editor inserts moves
 * what follows, as in print.
 */
export const blockId = (scope: string, index: number): string => `${scope}p${String(index + 1)}`;

/** A note of an article: `n2` is the second of an item. */
export const noteId = (scope: string, number: number): string => `${scope}n${String(number)}`;

/** The place of an appendix, and the scope of its blocks. */
export const appendixId = (scope: string, index: number): string => `${scope}a${String(index + 1)}`;
