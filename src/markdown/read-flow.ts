import type { List, RootContent } from 'mdast';
import type { ContainerDirective } from './directive-nodes.ts';
import { blockNames, blockType, directiveNames, type FlowType } from './block-names.ts';
import { readBlock, readLine } from './read-block.ts';
import { readDefinition } from './read-definition.ts';
import { readFigures } from './read-figures.ts';
import { noArticle, readLeaf } from './read-leaf.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';

const containerNames = [...Object.values(blockNames), directiveNames.digest, directiveNames.figures];

/** A container must end with a line of colons, else it swallows what follows. */
const isClosed = (node: ContainerDirective, source: string): boolean =>
  /(?:^|[\r\n])[ \t>]*:{3,}[ \t]*$/.test(source.slice(node.position?.start.offset, node.position?.end.offset));

const readDigest = (node: ContainerDirective, reading: Reading): void => {
  const [paragraph, ...rest] = node.children;
  const text = paragraph?.type === 'paragraph' ? readLine(paragraph.children, reading.report).text : '';
  reading.section.article.digest = text === '' ? null : text;
  if (rest.length === 0 && text !== '') return;
  reading.report({
    rule: 'digest',
    place: node.position,
    reason: '摘要应是一段文字',
    found: `${String(node.children.length)} 段`,
    expected: '1 段',
    hint: '请把摘要并成一段，不超过一百二十字',
  });
};

const readContainer = (node: ContainerDirective, reading: Reading): void => {
  const type = blockType(node.name);
  const ofArticle = node.name === directiveNames.digest || node.name === directiveNames.figures;
  if (!type && !ofArticle) {
    reading.report({
      rule: 'unknown-directive',
      place: node.position,
      reason: `没有“:::${node.name}”这种写法`,
      found: node.name,
      expected: containerNames.join('、'),
      hint: `可用的有：${containerNames.join('、')}`,
    });
    return;
  }
  if (!isClosed(node, reading.source)) {
    const start = node.position?.start;
    reading.report({
      rule: 'unclosed-directive',
      place: start && { start, end: { line: start.line, column: start.column + 3 + node.name.length } },
      reason: `“:::${node.name}”没有收尾`,
      found: `:::${node.name}`,
      expected: ':::',
      hint: '请在它的最后一段之后单起一行写“:::”',
    });
  } else if (ofArticle && reading.section.kind === 'lead') noArticle(node, reading);
  else if (node.name === directiveNames.digest) readDigest(node, reading);
  else if (node.name === directiveNames.figures) readFigures(node, reading);
  else if (type) for (const child of node.children) readFlow(child, type, reading);
};

/** The number of an ordered item is text to us: it stays in front of it. */
const readList = (node: List, type: FlowType, reading: Reading): void => {
  for (const [index, item] of node.children.entries()) {
    const prefix = node.ordered ? `${String((node.start ?? 1) + index)}. ` : '';
    for (const [at, child] of item.children.entries()) readFlow(child, type, reading, at === 0 ? prefix : '');
  }
};

const hints: Readonly<Partial<Record<RootContent['type'], string>>> = {
  thematicBreak: '请删去这一行；如果本来就是文字，在行首加反斜杠',
  html: '请改成文字；如果本来就是文字，在 < 前加反斜杠',
  code: '请改成段落',
  table: '表格请移到列表、引文和“:::”外面来，前后各空一行',
  heading: '请移到外面来',
};

/**
 * A node of the document, not a heading of it → blocks and fields of its section. `type` is what paragraphs are here:
 * inside a quotation, a list or a container they are that. Nothing is passed over in silence.
 */
export const readFlow = (node: RootContent, type: FlowType, reading: Reading, prefix = ''): void => {
  const { section, report } = reading;
  const outermost = type === 'paragraph';
  if (node.type === 'paragraph') {
    const block = readBlock(node, type, reading, prefix);
    if (block) section.article.blocks.push(block);
  } else if (node.type === 'leafDirective') readLeaf(node, reading);
  else if (node.type === 'footnoteDefinition') readDefinition(node, reading);
  else if (node.type === 'table' && outermost) readTable(node, reading);
  else if (node.type === 'list' && (outermost || type === 'list-item')) readList(node, 'list-item', reading);
  else if (node.type === 'blockquote' && (outermost || type === 'quote')) {
    for (const child of node.children) readFlow(child, 'quote', reading);
  } else if (node.type === 'containerDirective' && outermost) readContainer(node, reading);
  else {
    report({
      rule: 'unknown-markup',
      place: node.position,
      reason: outermost
        ? `一期里不能有这种内容（${node.type}）`
        : `“${blockNames[type]}”里只能是段落，不能有${node.type}`,
      found: node.type,
      hint: hints[node.type] ?? '请移到外面来，或改成段落',
    });
  }
};
