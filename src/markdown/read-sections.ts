import type { Heading, RootContent } from 'mdast';
import { settleFootnotes } from './footnotes.ts';
import type { Footnotes, Reading } from './reading.ts';
import { newSection, type Section } from './section.ts';
import { readFlow } from './read-flow.ts';
import { readHeading } from './read-heading.ts';
import { readBlock } from './read-block.ts';
import type { Report } from './trouble.ts';

export interface Sections {
  readonly lead: Section;
  readonly items: Section[];
}

/**
 * The nodes after the front matter → lead and items, each with its appendices. Headings open sections: `##` an item,
 * a deeper `附：` an appendix of the article that is one level up, any other a heading inside the article.
 */
export const readSections = (nodes: readonly RootContent[], source: string, report: Report): Sections => {
  const lead = newSection('lead', 2, '', nodes[0]?.position);
  const items: Section[] = [];
  /** The open sections, outermost first. */
  let open: Section[] = [lead];

  const footnotes: Footnotes = { calls: [], definitions: [] };

  const innermost = (): Section => open.at(-1) ?? lead;
  const reading = (): Reading => ({ section: innermost(), report, source, footnotes });

  const openAppendix = (heading: Heading, title: string): void => {
    const above = open.filter((section) => section.kind !== 'lead' && section.level < Math.max(heading.depth, 3));
    const parent = above.at(-1);
    const level = parent ? parent.level + 1 : 3;
    if (!parent || heading.depth !== level) {
      report({
        rule: parent ? 'heading-level' : 'directive-place',
        place: heading.position,
        reason: parent ? '附件的标题级别不对' : '附件前面没有条目',
        found: '#'.repeat(heading.depth),
        expected: '#'.repeat(level),
        hint: parent ? `请写成“${'#'.repeat(level)} 附：${title}”` : '请移到它所属的条目之后',
        warning: parent !== undefined,
      });
    }
    const section = newSection('appendix', level, title, heading.position);
    parent?.article.appendices.push(section.article);
    open = [...above, section];
  };

  const readInnerHeading = (heading: Heading): void => {
    const section = innermost();
    const level = section.level + 1;
    const block = readBlock({ ...heading, type: 'paragraph' }, 'heading', reading());
    if (block) section.article.blocks.push(block);
    if (heading.depth === level) return;
    report({
      rule: 'heading-level',
      place: heading.position,
      reason: '小标题的级别不对',
      found: '#'.repeat(heading.depth),
      expected: '#'.repeat(level),
      hint: `请写成“${'#'.repeat(level)} ${block?.text ?? ''}”`,
      warning: true,
    });
  };

  for (const node of nodes) {
    if (node.type !== 'heading') {
      readFlow(node, 'paragraph', reading());
      continue;
    }
    const meaning = readHeading(node, (items.at(-1)?.number ?? 0) + 1, report);
    if (meaning.kind === 'heading') readInnerHeading(node);
    else if (meaning.kind === 'appendix') openAppendix(node, meaning.title);
    else {
      const section = newSection('item', 2, meaning.title, node.position, meaning.number);
      items.push(section);
      open = [section];
    }
  }
  settleFootnotes(footnotes, report);
  return { lead, items };
};
