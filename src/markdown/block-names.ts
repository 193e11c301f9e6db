import type { BlockType } from '../domain/block.ts';

/** What a paragraph can be; tables are made of rows. */
export type FlowType = Exclude<BlockType, 'table-row'>;

/**
 * The name of the container directive for each type of block. Those that Markdown has a form of its own for (`###`,
 * `-`, `>`) are written so; the container is for what that form cannot hold, and for editors who prefer it.
 */
export const blockNames: Readonly<Record<Exclude<FlowType, 'paragraph'>, string>> = {
  heading: '小标题',
  'list-item': '列表项',
  question: '问',
  answer: '答',
  quote: '引文',
  caption: '图注',
  'pull-quote': '提要',
  'editor-note': '编者按',
};

/** Name of a container directive → type of the blocks in it, or undefined: no such container. */
export const blockType = (name: string): Exclude<FlowType, 'paragraph'> | undefined =>
  (Object.keys(blockNames) as (keyof typeof blockNames)[]).find((type) => blockNames[type] === name);

/** The other directives of an article. */
export const directiveNames = {
  /** 引题, one directive a line of it. */
  kicker: '引题',
  deck: '副题',
  info: '信息',
  digest: '摘要',
  figures: '数读',
  /** After a block: the byline of that block alone. */
  byline: '署名',
  /** After a block: the source stops here. */
  truncated: '下缺',
} as const;
