import { describe, expect, test } from 'vitest';
import { issueSchema } from '../../../src/domain/issue.ts';
import { conflictMarks, findConflictMarks } from '../../../src/markdown/conflict-marks.ts';
import { issueToMarkdown } from '../../../src/markdown/issue-to-markdown.ts';
import { markdownToIssue } from '../../../src/markdown/markdown-to-issue.ts';

const { ours, between, theirs } = conflictMarks;
const file = (body: string): string =>
  `---\n刊物: kan\n年: 2024\n期: 1\n日期: 2024-02-18\n---\n\n## 1. 标题\n\n${body}\n`;

describe('a file with conflict marks', () => {
  test('is refused, with the line of each conflict and the cure', () => {
    const conflict = `${ours}\n甲。\n${between}\n乙。\n${theirs}`;
    const { issue, messages } = markdownToIssue(file(`${conflict}\n\n丙。\n\n${conflict}`), 'x.md');
    expect(issue).toBeNull();
    expect(messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal])).toEqual([
      ['conflict', 10, true],
      ['conflict', 18, true],
    ]);
    expect(messages[0]?.note).toContain('删去这三行记号');
  });

  test.each([between, theirs, '>>>>>>> main'])('is refused where %s alone was left over', (mark) => {
    const { issue, messages } = markdownToIssue(file(`甲。\n\n${mark}`), 'x.md');
    expect(issue).toBeNull();
    expect(messages.map(({ line }) => line)).toEqual([12]);
  });

  test.each(['======', '========', '<<<<<<', '== 完 ==', `\\${between}`, `\\${ours}`, '> > 引文'])(
    'is not one that says %s',
    (text) => {
      expect(findConflictMarks(text)).toEqual([]);
      expect(markdownToIssue(file(text), 'x.md').issue).not.toBeNull();
    },
  );
});

test.each([ours, between, theirs])('a paragraph that says %s is written so that it is none', (text) => {
  const item = { number: 1, title: '标题', blocks: [{ type: 'paragraph' as const, text }] };
  const issue = issueSchema.parse({ publication: 'kan', year: 2024, number: 1, date: '2024-02-18', items: [item] });
  const markdown = issueToMarkdown(issue);
  expect(findConflictMarks(markdown)).toEqual([]);
  expect(markdownToIssue(markdown, 'x.md').issue).toEqual(issue);
});
