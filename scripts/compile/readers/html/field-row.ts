import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that a site sets side by side by its style sheet alone. */
const inlineTags: ReadonlySet<string> = new Set([
  'span',
  'em',
  'i',
  'b',
  'strong',
  'time',
  'a',
  'label',
  'cite',
  'small',
]);
/** Blocks whose children may be fields: a paragraph's are pieces of a sentence. */
const rowTags: ReadonlySet<string> = new Set(['div', 'section', 'header', 'footer', 'dd', 'dl']);
/** What one of the fields has in it at least: a day, a time, a label. Headings are set in pieces, too. */
const fieldWords = /(?:19|20)\d{2}[-/.年]|\d{1,2}[:：]\d{2}|\S[:：]|记者|作者|来源|编辑|阅读|浏览/u;
/** Characters of the longest field. */
const longest = 40;

const textOf = (node: Tree.Node): string => {
  if (tree.isTextNode(node)) return node.value;
  return tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : '';
};

const isField = (node: Tree.Node): boolean => {
  if (!tree.isElementNode(node) || !inlineTags.has(node.tagName)) return false;
  const text = textOf(node);
  return text.length <= longest && !/[。！？；]/u.test(text);
};

/**
 * Whether the children of a block are fields that stand apart though no blank parts them in the source: who wrote it,
 * when, how often it was read, each in an element of its own and nothing beside them.
 */
export const isFieldRow = (element: Tree.Element): boolean => {
  if (!rowTags.has(element.tagName)) return false;
  const parts = element.childNodes.filter((node) => !tree.isCommentNode(node) && textOf(node).trim() !== '');
  return parts.length > 1 && parts.every(isField) && parts.some((node) => fieldWords.test(textOf(node)));
};
