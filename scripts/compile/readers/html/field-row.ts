import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that a site sets side by side by its style sheet alone. */
const inlineTags: ReadonlySet<string> = new Set(['span', 'time', 'a', 'label', 'cite', 'small']);
/** Blocks whose children may be fields: a paragraph's are pieces of a sentence. */
const rowTags: ReadonlySet<string> = new Set(['div', 'section', 'header', 'footer', 'dd', 'dl']);
/** What one of the fields has in it at least: a day, a time, a label. Headings are set in pieces, too. */
const fieldWords = /(?:19|20)\d{2}[-/.年]|\d{1,2}[:：]\d{2}|\S[:：]|记者|作者|来源|编辑|阅读|浏览/u;
/** Characters of the longest field. */
const longest = 40;

/** The text of an element and of those right in it: a field has no more. */
const textOf = ({ childNodes }: Tree.Element, deeper = true): string =>
  childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : deeper && tree.isElementNode(node) ? textOf(node, false) : ''))
    .join('');

/** What has no text and holds none: comments, blanks, the icons of a style sheet. */
const isBlank = (node: Tree.Node): boolean =>
  tree.isTextNode(node) ? node.value.trim() === '' : !tree.isElementNode(node) || node.childNodes.length === 0;

const isField = (element: Tree.Element): boolean => {
  const text = textOf(element);
  return text.length <= longest && !/[。！？；]/u.test(text);
};

/**
 * Whether the children of a block are fields that stand apart though no blank parts them in the source: who wrote it,
 * when, how often it was read, each in an element of its own and nothing beside them.
 */
export const isFieldRow = (element: Tree.Element): boolean => {
  if (!rowTags.has(element.tagName)) return false;
  const parts = element.childNodes.filter((node) => !isBlank(node));
  const fields = parts.filter((node) => tree.isElementNode(node)).filter(({ tagName }) => inlineTags.has(tagName));
  // Most blocks hold others: what is in them is not looked at.
  if (parts.length < 2 || fields.length < parts.length) return false;
  return fields.every(isField) && fields.some((field) => fieldWords.test(textOf(field)));
};
