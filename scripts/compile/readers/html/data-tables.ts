import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from './attribute-of.ts';
import { blockTags, headingTags } from './element-kinds.ts';

/** Lines a cell of words may hold; a part of a page's layout has more. */
const mostLines = 5;
/** Cells a span may reach over: what says more says nonsense (HTML caps colspan at 1000). */
const widestSpan = 100;

const isCell = (node: Tree.Node): node is Tree.Element =>
  tree.isElementNode(node) && (node.tagName === 'td' || node.tagName === 'th');

const cellsIn = (row: Tree.Element): Tree.Element[] => row.childNodes.filter(isCell);

/** A cell that holds words and no part of a layout: no table, no heading, few lines. */
const isWords = (cell: Tree.Element): boolean => {
  const queue: Tree.Node[] = [...cell.childNodes];
  let lines = 0;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName === 'table' || headingTags.has(node.tagName)) return false;
    if ((blockTags.has(node.tagName) || node.tagName === 'br') && ++lines > mostLines) return false;
    queue.push(...node.childNodes);
  }
  return true;
};

const span = (cell: Tree.Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(widestSpan, Math.max(1, Number.parseInt(attributeOf(cell, name), 10) || 1));

/** The tables of a page while its rows come by in the order of the document. */
export class DataTables {
  /** By the section or table a row stands in: for each column, how many rows a cell from above still reaches over. */
  readonly #reach = new WeakMap<object, number[]>();

  /**
   * Which cell of a row (counted from 0) stands in each column of its table, null where a cell reaches over from the
   * left or from above. Null for the whole row where it is none of data: one cell, or cells that are parts of a layout.
   */
  columnsOf(row: Tree.Element): (number | null)[] | null {
    const cells = cellsIn(row);
    const reach = this.#reach.get(row.parentNode ?? row) ?? [];
    const columns: (number | null)[] = [];
    const next: number[] = [];
    const skip = (): void => {
      while ((reach[columns.length] ?? 0) > 0) {
        next[columns.length] = (reach[columns.length] ?? 0) - 1;
        columns.push(null);
      }
    };
    for (const [index, cell] of cells.entries()) {
      skip();
      const rows = span(cell, 'rowspan');
      for (let i = 0, wide = span(cell, 'colspan'); i < wide; i++) {
        next[columns.length] = rows - 1;
        columns.push(i === 0 ? index : null);
      }
    }
    skip();
    if (row.parentNode) this.#reach.set(row.parentNode, next);
    return columns.length > 1 && cells.every(isWords) ? columns : null;
  }
}
