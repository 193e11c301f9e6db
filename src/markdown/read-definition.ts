import type { FootnoteDefinition } from 'mdast';
import { readLine } from './read-block.ts';
import type { Reading } from './reading.ts';

/** `[^1]: 注文`, wherever it stands → a definition, kept until all calls are known. A note is one plain line. */
export const readDefinition = (node: FootnoteDefinition, { section, report, footnotes }: Reading): void => {
  const [paragraph, ...rest] = node.children;
  const line = paragraph?.type === 'paragraph' && rest.length === 0 ? readLine(paragraph.children, report) : null;
  footnotes.definitions.push({ node, text: line?.text ?? '', article: section.article });
  if (line && line.text !== '' && line.marks.length === 0) return;
  const marked = line !== null && line.text !== '';
  report({
    rule: 'footnote',
    place: node.position,
    reason: marked ? '注文里的加粗、着重和链接不会保留' : '一条注文应是一段文字',
    found: `[^${node.label ?? node.identifier}]`,
    hint: marked
      ? '注文只写文字，网址照写即可，不加方括号和星号'
      : `请写成“[^${node.label ?? node.identifier}]: 注文”，并成一段；它后面的段落行首不要空格`,
  });
};
