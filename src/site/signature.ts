/** Longest signature under a note: a dash, an office, a name. */
const longest = 16;

/** ——编者; ——本报编辑部: who signs a note, on a line of its own. A sentence has a stop at its end. */
export const isSignature = (text: string): boolean => text.length <= longest && /^——[^——。！？；：，]+$/u.test(text);
