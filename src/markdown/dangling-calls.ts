import type { Node, Point } from 'unist';
import type { Report } from './trouble.ts';

/** `[^1]` as it is written; what is escaped has been blotted out before. */
const call = /\[\^[^\s[\]]+\]/gu;

const blotted = (source: string): string => source.replaceAll(/\\[!-/:-@[-`{-~]/g, '  ');

const texts = (node: Node): Node[] =>
  node.type === 'text' ? [node] : 'children' in node ? (node.children as Node[]).flatMap(texts) : [];

const pointAt = (start: Point, before: string): Point => {
  const lines = before.split(/\r\n?|\n/);
  const last = lines.at(-1)?.length ?? 0;
  return { line: start.line + lines.length - 1, column: lines.length > 1 ? last + 1 : start.column + last };
};

/** Reports `[^1]` in a text where nothing in the file says what the note is: to the parser it is plain text. */
export const reportDanglingCalls = (root: Node, source: string, report: Report): void => {
  for (const { position } of texts(root)) {
    if (!position) continue;
    const written = blotted(source.slice(position.start.offset, position.end.offset));
    for (const { 0: found, index } of written.matchAll(call)) {
      report({
        rule: 'footnote-missing',
        place: pointAt(position.start, written.slice(0, index)),
        reason: `脚注${found}没有注文`,
        found,
        expected: `${found}: 注文`,
        hint: `请在这一篇的末尾另起一段写“${found}: 注文”；如果本来就是文字，写成“\\${found}”`,
      });
    }
  }
};
