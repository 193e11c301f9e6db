import type { Heading } from 'mdast';
import { appendixHeading } from './appendix-heading.ts';
import { refuseCalls } from './footnotes.ts';
import { phrasingToText } from './phrasing-to-text.ts';
import type { Report } from './trouble.ts';

/** What a heading begins. */
export type HeadingMeaning =
  | { readonly kind: 'item'; readonly number: number; readonly title: string }
  | { readonly kind: 'appendix'; readonly title: string }
  | { readonly kind: 'heading' };

/** `1. 标题`; also `1.标题`, `1、标题`, but not `2.5亿元…`. */
const numbered = /^(\d{1,16})(?:[.．、](?:\s+|(?=\D)|$))(.*)$/su;

const readNumber = (heading: Heading, text: string, expected: number, report: Report): [number, string] => {
  const match = numbered.exec(text);
  const number = match ? Number(match[1]) : 0;
  if (match && number === expected) return [number, (match[2] ?? '').trim()];
  const title = match && number > 0 ? (match[2] ?? '').trim() : text;
  report({
    rule: 'item-number',
    place: heading.position,
    reason: match ? `条目编号是 ${String(number)}，按次序应是 ${String(expected)}` : '条目的标题前没有编号',
    found: match ? String(number) : text,
    expected: String(expected),
    hint: `请写成“## ${String(expected)}. ${title}”`,
    warning: true,
  });
  return [number > 0 ? number : expected, title];
};

/** What a heading stands for, given the number that the next item should have. */
export const readHeading = (heading: Heading, nextNumber: number, report: Report): HeadingMeaning => {
  const { text, marks, calls } = phrasingToText(heading.children);
  const isAppendix = appendixHeading.test(text);
  if (heading.depth > 2 && !isAppendix) return { kind: 'heading' };
  refuseCalls(calls, report);
  if (marks.length > 0) {
    report({
      rule: 'title-mark',
      place: heading.position,
      reason: '标题里的加粗、着重和链接不会保留',
      found: text,
      hint: '标题只写文字，链接请放到正文里',
      warning: true,
    });
  }
  if (isAppendix) return { kind: 'appendix', title: text.replace(appendixHeading, '') };
  if (heading.depth === 1) {
    report({
      rule: 'heading-level',
      place: heading.position,
      reason: '条目的标题用两个 #',
      found: '#',
      expected: '##',
      hint: `请写成“## ${String(nextNumber)}. ${text}”；本期标题写在卷首的“标题”里`,
    });
  }
  const [number, title] = readNumber(heading, text, nextNumber, report);
  return { kind: 'item', number, title };
};
