import { stringify } from 'yaml';
import type { Issue } from '../domain/issue.ts';
import { itemToMarkdown } from './article-to-markdown.ts';
import { blocksToMarkdown, noteLabels } from './blocks-to-markdown.ts';
import { frontMatter } from './front-matter.ts';

/** Level of the headings inside the lead: the same as those inside an item. */
const leadHeadingLevel = 3;

/**
 * An issue → its one Markdown file, line ends LF, a line end at the end. `markdownToIssue` gives the same issue back;
 * the same issue always gives the same bytes. The issue must be valid (`issueSchema`).
 */
export const issueToMarkdown = (issue: Issue): string => {
  const nextLabel = noteLabels();
  const pieces = [
    `---\n${stringify(frontMatter(issue), { lineWidth: 0 })}---`,
    ...blocksToMarkdown(issue.lead, leadHeadingLevel, nextLabel),
    ...issue.items.flatMap((item) => itemToMarkdown(item, nextLabel)),
  ];
  return `${pieces.join('\n\n')}\n`;
};
