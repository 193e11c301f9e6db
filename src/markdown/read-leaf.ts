import type { ContainerDirective, LeafDirective } from './directive-nodes.ts';
import type { Block } from '../domain/block.ts';
import { directiveNames } from './block-names.ts';
import { readLine } from './read-block.ts';
import { readInfo } from './read-info.ts';
import type { Reading } from './reading.ts';
import type { Section } from './section.ts';
import { names, splitWords } from './word-list.ts';

type LeafReader = (node: LeafDirective, reading: Reading) => void;

/** What belongs to an item, and there is none yet. */
export const noArticle = (node: LeafDirective | ContainerDirective, { report }: Reading): void => {
  report({
    rule: 'directive-place',
    place: node.position,
    reason: `“${node.name}”不属于任何条目`,
    found: node.name,
    hint: '请移到“## 1. 标题”这样的条目标题之后',
  });
};

const lastBlock = (node: LeafDirective, { section, report }: Reading): Block | undefined => {
  const block = section.article.blocks.at(-1);
  if (!block) {
    report({
      rule: 'directive-place',
      place: node.position,
      reason: `“::${node.name}”前面没有段落`,
      found: node.name,
      hint: `“::${node.name}”说的是紧接在它前面的那一段；整篇的${node.name}请写在“::${directiveNames.info}{…}”里`,
    });
  }
  return block;
};

/** Fields of an article that stand in brackets. */
const label =
  (take: (text: string, section: Section) => void): LeafReader =>
  (node, reading) => {
    if (reading.section.kind === 'lead') noArticle(node, reading);
    else take(readLine(node.children, reading.report).text, reading.section);
  };

const leafReaders: Readonly<Record<string, LeafReader>> = {
  [directiveNames.kicker]: label((text, { article }) => article.kicker.push(text)),
  [directiveNames.deck]: label((text, { article }) => {
    article.deck = text;
  }),
  [directiveNames.info]: (node, reading) => {
    if (reading.section.kind === 'lead') noArticle(node, reading);
    else readInfo(node, reading.section.article, reading.report);
  },
  [directiveNames.byline]: (node, reading) => {
    const block = lastBlock(node, reading);
    block?.bylines.push(...splitWords(readLine(node.children, reading.report).text, names));
  },
  [directiveNames.truncated]: (node, reading) => {
    const block = lastBlock(node, reading);
    if (block) block.truncated = true;
  },
};

/** A directive on one line → what it says of its article or of the block before it. */
export const readLeaf = (node: LeafDirective, reading: Reading): void => {
  const reader = Object.hasOwn(leafReaders, node.name) ? leafReaders[node.name] : undefined;
  if (reader) {
    reader(node, reading);
    return;
  }
  const known = Object.keys(leafReaders)
    .map((name) => `::${name}`)
    .join('、');
  reading.report({
    rule: 'unknown-directive',
    place: node.position,
    reason: `没有“::${node.name}”这种写法`,
    found: node.name,
    expected: known,
    hint: `可用的有：${known}；如果本来就是文字，在行首加反斜杠`,
  });
};
