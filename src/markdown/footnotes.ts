import type { FootnoteDefinition } from 'mdast';
import type { Block } from '../domain/block.ts';
import { cellSeparator } from '../domain/cell-separator.ts';
import type { NoteCall } from './phrasing-to-text.ts';
import type { Footnotes, Reading } from './reading.ts';
import type { Report } from './trouble.ts';

const nameOf = ({ label, identifier }: { label?: string | null | undefined; identifier: string }): string =>
  `[^${label ?? identifier}]`;

/** Calls where notes cannot be: titles, digests, names, figures, other notes. */
export const refuseCalls = (calls: readonly NoteCall[], report: Report): void => {
  for (const { node } of calls) {
    report({
      rule: 'footnote-place',
      place: node.position,
      reason: `脚注${nameOf(node)}不在正文里`,
      found: nameOf(node),
      hint: '脚注只能注在正文、小标题、图注和表格的文字上，请移过去；如果本来就是文字，在 [ 前加反斜杠',
    });
  }
};

/** Keeps the calls of a block, with offsets in its text, until all definitions are known. */
export const addCalls = (block: Block, calls: readonly NoteCall[], { section, report, footnotes }: Reading): void => {
  for (const call of calls) {
    const atStart = call.at === 0 || (block.type === 'table-row' && block.text.charAt(call.at - 1) === cellSeparator);
    if (!atStart) footnotes.calls.push({ ...call, block, article: section.article });
    else {
      report({
        rule: 'footnote-place',
        place: call.node.position,
        reason: `脚注${nameOf(call.node)}前面没有文字`,
        found: nameOf(call.node),
        hint: '脚注号写在它所注的文字后面；如果本来就是文字，在 [ 前加反斜杠',
      });
    }
  }
};

/**
 * Gives each block its notes. A call means the definition in its own article, so that articles may be moved from file
 * to file with theirs; else the only one there is. What is defined and not called would be lost, and is refused.
 */
export const settleFootnotes = ({ calls, definitions }: Footnotes, report: Report): void => {
  const used = new Set<FootnoteDefinition>();
  for (const { node, at, block, article } of calls) {
    const known = definitions.filter((definition) => definition.node.identifier === node.identifier);
    const own = known.filter((definition) => definition.article === article);
    const meant = own[0] ?? known[0];
    for (const definition of own.length > 1 || own.length === 0 ? known : own) used.add(definition.node);
    if (meant && (own.length === 1 || known.length === 1)) block.notes.push({ at, text: meant.text });
    else if (known.length > 1) {
      report({
        rule: 'footnote-twice',
        place: node.position,
        reason: `脚注${nameOf(node)}有 ${String(known.length)} 条注文`,
        found: known.map((definition) => `第 ${String(definition.node.position?.start.line ?? 0)} 行`).join('、'),
        expected: '一条注文',
        hint: '请给每条注文一个自己的号，正文里的号跟着改',
      });
    }
  }
  for (const { node } of definitions) {
    if (used.has(node)) continue;
    report({
      rule: 'footnote-unused',
      place: node.position,
      reason: `注文${nameOf(node)}在正文里没有号`,
      found: nameOf(node),
      hint: `请在它所注的文字后面写“${nameOf(node)}”，或删去这一行；如果本来就是文字，在行首加反斜杠`,
    });
  }
};
