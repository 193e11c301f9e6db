/** 附： · 附件1： · 附录 · 【附】 · 附：1. — what stands before the title of an appendix. */
const mark =
  /^(?:[【[（(]\s*)?附\s*(?:件|录|表|文|图|注)?\s*(?:[0-9０-９一二三四五六七八九十]{1,2})?\s*(?:[】\]）)]|[:：.．、])\s*/u;

/** 附 · 附件1 · 附件 2： · 【附录】 alone on its line: the title is the next line's. */
const alone =
  /^(?:[【[（(]\s*)?附\s*(?:件|录|表)?\s*(?:[0-9０-９一二三四五六七八九十]{1,2})?\s*[】\]）)]?\s*[:：]?\s*$/u;

/** Whether a line is the mark of an appendix and nothing else. */
export const isBareAppendixMark = (text: string): boolean => alone.test(text);

/** Units the mark of an appendix takes at the head of a text; 0 where there is none. */
export const appendixMarkLength = (text: string): number => {
  const match = mark.exec(text);
  return match !== null && match[0].length < text.length ? match[0].length : 0;
};
