import type { Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../domain/block.ts';
import type { FlowType } from './block-names.ts';
import { addCalls, refuseCalls } from './footnotes.ts';
import { phrasingToText, type MarkedText } from './phrasing-to-text.ts';
import type { Reading } from './reading.ts';
import type { Report } from './trouble.ts';

/** What an editor may have meant by Markdown that an issue has no place for. */
const foreignNames: Readonly<Partial<Record<PhrasingContent['type'], string>>> = {
  html: 'HTML',
  image: '图片',
  inlineCode: '代码',
};

/** The line of text in a node, with its marks and notes. Anything else in it is reported. */
export const readMarked = (children: readonly PhrasingContent[], report: Report): MarkedText => {
  const line = phrasingToText(children);
  for (const node of line.foreign) {
    const lineBreak = node.type === 'break';
    report({
      rule: lineBreak ? 'line-break' : 'unknown-markup',
      place: node.position,
      reason: lineBreak ? '段落中间的强制换行不会保留' : `正文里不能有${foreignNames[node.type] ?? node.type}`,
      found: 'value' in node ? node.value : node.type,
      hint: lineBreak
        ? '要分段请空一行，不分段就去掉行末的反斜杠或空格'
        : '请改成文字；如果本来就是文字，在 <、!、[、` 前加反斜杠',
      warning: lineBreak,
    });
  }
  return line;
};

/** The line of text in a node where there is no place for notes. */
export const readLine = (children: readonly PhrasingContent[], report: Report): MarkedText => {
  const line = readMarked(children, report);
  refuseCalls(line.calls, report);
  return line;
};

/** A paragraph → a block of a type, or null: there is nothing in it. Its notes are given to it later. */
export const readBlock = (node: Paragraph, type: FlowType, reading: Reading, prefix = ''): Block | null => {
  const { text, marks, calls } = readMarked(node.children, reading.report);
  const shift = prefix.length;
  const shifted = marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  const block = { type, text: prefix + text, marks: shifted, bylines: [], truncated: false, notes: [] };
  addCalls(
    block,
    calls.map((call) => ({ ...call, at: call.at + shift })),
    reading,
  );
  return text === '' ? null : block;
};
