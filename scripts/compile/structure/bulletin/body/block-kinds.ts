import { isHeadlineShaped } from '../../headline.ts';
import { readNumberMark } from '../../number-form.ts';
import { countHan, emWidth, endsInside, endsSentence, openPairs } from '../../sentence.ts';

/** Marks of a list item; a dash (——) opens a paragraph of prose and stays in it. */
export const bulletMark = /^[●•·▪■◆◇○□★☆▲△◎※►▶]+\s*(?=\S)/u;

/** Ems a stand-first may run to: longer than a headline, still one breath. */
const longestStandFirst = 90;
/** Ems of a numbered heading: 一、, （一）, 第一章. */
const longestNumbered = 50;

const markedHeading = /^(?:\*\*|__)(?=\S).{2,80}(?:\*\*|__)$|^#{1,6}\s+\S|^[【〖][^】〗]{2,30}[】〗]$/u;

/** A heading that says so itself: bold, in brackets, a chapter, or numbered and without a stop. */
export const isMarkedHeading = (text: string): boolean => {
  if (markedHeading.test(text)) return true;
  const mark = readNumberMark(text);
  if (mark === null || mark.form === 'article') return false;
  const rest = text.slice(mark.length);
  return (
    countHan(rest) >= 2 &&
    emWidth(rest) <= longestNumbered &&
    !endsSentence(rest) &&
    !endsInside(rest) &&
    openPairs(rest) === 0 &&
    !/[。；]/u.test(rest)
  );
};

/**
 * A heading or stand-first by its shape alone, which counts only between paragraphs that close. A remark in brackets
 * is none. */
export const isLooseHeading = (text: string): boolean =>
  !/^[（(][^（()）]*[）)]$/u.test(text) &&
  (isHeadlineShaped(text) ||
    (countHan(text) >= 2 &&
      emWidth(text) <= longestStandFirst &&
      !endsSentence(text) &&
      !endsInside(text) &&
      openPairs(text) === 0 &&
      !/[。；！？：]/u.test(text)));

/** 编者按 and its like open a note of the editors. */
export const isEditorNote = (text: string): boolean =>
  /^[【（(〔[]?\s*(?:编者按|编者的话|编前话|编后(?:语|记)?|按语|编者注|按)\s*[】）)〕\]]?\s*(?:[:：]|$|——|\s)/u.test(
    text,
  );
