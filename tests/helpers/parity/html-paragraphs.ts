import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that stand in the line; all others begin and end a paragraph. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'data',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);

/** Marks beside a text that are the site's own: what its search is told to leave out. */
const isMark = ({ tagName, attrs }: Tree.Element): boolean =>
  inline.has(tagName) && attrs.some(({ name }) => name === 'data-pagefind-ignore');

/** What a reader does not read: programs, styles; and numbers of notes, in whatever way they are set. */
const skipped = new Set(['script', 'style', 'template', 'head', 'sup', 'noscript']);

const isSkipped = (node: Tree.Element): boolean =>
  skipped.has(node.tagName) ||
  isMark(node) ||
  node.attrs.some(
    ({ name, value }) => (name === 'epub:type' && value === 'noteref') || (name === 'role' && value === 'doc-noteref'),
  );

/** The paragraphs of an HTML or XHTML text, in order: whatever a block element holds of its own. */
export const htmlParagraphs = (html: string, within?: (element: Tree.Element) => boolean): string[] => {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim() !== '') paragraphs.push(line);
    line = '';
  };
  const read = (node: Tree.Node): void => {
    if (node.nodeName === '#text') line += (node as Tree.TextNode).value;
    if (!('childNodes' in node)) return;
    const element = 'tagName' in node ? node : null;
    if (element !== null && isSkipped(element)) return;
    const block = element !== null && !inline.has(element.tagName);
    if (block) end();
    node.childNodes.forEach(read);
    if (block) end();
  };
  const find = (node: Tree.Node): Tree.Node | null => {
    if (within === undefined) return node;
    if ('tagName' in node && within(node)) return node;
    if (!('childNodes' in node)) return null;
    for (const child of node.childNodes) {
      const found = find(child);
      if (found !== null) return found;
    }
    return null;
  };
  const root = find(parse(html));
  if (root !== null) read(root);
  end();
  // Feeds set the number of a note as 〔1〕, having no better way.
  return paragraphs.map((text) => text.replaceAll(/〔\d+〕/gu, ''));
};
