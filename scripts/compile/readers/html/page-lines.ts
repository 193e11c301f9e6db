import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { DataTables } from './data-tables.ts';
import { attributeOf } from './attribute-of.ts';
import { blockTags, headingTags, preformattedTags, unseenTags } from './element-kinds.ts';
import { isFieldRow } from './field-row.ts';
import { furnitureName, furnitureRoles, furnitureTags } from './furniture-names.ts';
import { LineWriter } from './line-writer.ts';
import type { PageLine } from './page-line.ts';

/** An element that holds lines: the skeleton of a page. Lines are numbered from 0, `[from, to)`. */
export interface Box {
  readonly tag: string;
  readonly parent: Box | null;
  readonly children: Box[];
  /** See `furnitureName`. */
  readonly furniture: 0 | 1 | 2;
  readonly from: number;
  to: number;
}

export interface Page {
  readonly root: Box;
  readonly lines: PageLine[];
}

const isHidden = (element: Tree.Element): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /(?:^|;)\s*display\s*:\s*none/iu.test(value)) ||
      (name === 'type' && value === 'hidden'),
  );

const nameOf = (element: Tree.Element): 0 | 1 | 2 =>
  furnitureTags.has(element.tagName) || furnitureRoles.has(attributeOf(element, 'role').toLowerCase())
    ? 2
    : furnitureName(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);

/** What lists put before items of their own making: numbers counted on, or a mark. */
const itemMarks = (): ((item: Tree.Element) => string) => {
  const next = new Map<Tree.ParentNode, number>();
  return ({ parentNode: list }) => {
    if (list === null || !tree.isElementNode(list) || list.tagName !== 'ol') return '● ';
    const number = next.get(list) ?? (Number.parseInt(attributeOf(list, 'start'), 10) || 1);
    next.set(list, number + 1);
    return `${number}. `;
  };
};
const ownMarker =
  /^(?:[●•·◆■▪○◇□★☆\-–—*]|[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|第[\d一二三四五六七八九十]{1,3}[条章、，])/u;

type Visit = { readonly leave: () => void } | { readonly node: Tree.Node };

/**
 * The text of a page as a reader sees it, a line a block: headings, items marked as in a list, cells of a row parted
 * by tabs; and the elements those lines stand in. Nothing is judged yet: menus are lines as well. Takes a tree of any
 * depth.
 */
export const pageLines = (document: Tree.ParentNode): Page => {
  const writer = new LineWriter();
  const root: Box = { tag: '#page', parent: null, children: [], furniture: 0, from: 0, to: 0 };
  let box = root;
  const stack: Visit[] = [];
  const markOf = itemMarks();
  const tables = new DataTables();
  const space = {
    leave: () => {
      writer.space();
    },
  };
  const descend = (parent: Tree.ParentNode): void => {
    const parted = tree.isElementNode(parent) && isFieldRow(parent);
    for (let i = parent.childNodes.length - 1; i >= 0; i--) {
      const node = parent.childNodes[i];
      if (node) stack.push({ node });
      if (parted && i > 0) stack.push(space);
    }
  };
  const enterBlock = (element: Tree.Element, tag: string): void => {
    const inRow = (tag === 'td' || tag === 'th' || tag === 'p' || tag === 'div') && writer.inRow;
    if (inRow) {
      if (tag === 'td' || tag === 'th') {
        stack.push({
          leave: () => {
            writer.endCell();
          },
        });
      } else {
        stack.push(space);
      }
      return;
    }
    writer.endLine();
    const own: Box = { tag, parent: box, children: [], furniture: nameOf(element), from: writer.lines.length, to: 0 };
    box.children.push(own);
    box = own;
    const before = writer.state();
    const mark = tag === 'li' ? markOf(element) : '';
    if (headingTags.has(tag)) writer.level = Number(tag[1]);
    if (preformattedTags.has(tag)) writer.preformatted = true;
    const columns = tag === 'tr' ? tables.columnsOf(element) : null;
    if (columns !== null) writer.inRow = true;
    if (tag === 'hr' && attributeOf(element, 'class') === 'page-break') writer.pageBefore = true;
    stack.push({
      leave: () => {
        if (columns === null) writer.endLine();
        else writer.endRow(columns);
        writer.restore(before);
        own.to = writer.lines.length;
        box = own.parent ?? root;
        const only = writer.lines[own.from];
        if (mark !== '' && only && own.to === own.from + 1 && !ownMarker.test(only.text)) only.text = mark + only.text;
      },
    });
  };
  descend(document);
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    if ('leave' in visit) {
      visit.leave();
      continue;
    }
    const { node } = visit;
    if (tree.isTextNode(node)) writer.write(node.value);
    if (!tree.isElementNode(node) || unseenTags.has(node.tagName) || isHidden(node)) continue;
    const { tagName } = node;
    if (tagName === 'br') {
      if (writer.inRow) writer.space();
      else writer.endLine();
    } else if (blockTags.has(tagName) || tagName.includes('-')) {
      // A site’s own elements (founder-title) frame parts of its page.
      enterBlock(node, tagName);
    } else if (tagName === 'a') {
      const { linked } = writer;
      writer.linked = linked || attributeOf(node, 'href') !== '';
      stack.push({
        leave: () => {
          writer.linked = linked;
        },
      });
    }
    descend(node);
  }
  writer.endLine();
  root.to = writer.lines.length;
  return { root, lines: writer.lines };
};
