import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueToMarkdown } from '../../../src/markdown/issue-to-markdown.ts';
import { markdownToIssue } from '../../../src/markdown/markdown-to-issue.ts';
import { anyIssue } from '../../helpers/arbitrary-issue.ts';

test('every issue comes back from its Markdown as it was', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyIssue, (issue) => {
      const markdown = issueToMarkdown(issue);
      const read = markdownToIssue(markdown, 'a.md');
      // Numbers that skip are allowed and remarked upon; nothing else is.
      expect(read.messages.filter((message) => message.ruleId !== 'item-number')).toEqual([]);
      expect(read.issue).toStrictEqual(issue);
    }),
    { numRuns: 300 },
  );
});

const folder = 'tests/fixtures/content/issues';
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

test.each(fixtures)('%s is written as it was read', (path) => {
  const markdown = readFileSync(`${folder}/${path}`, 'utf8');
  const { issue, messages } = markdownToIssue(markdown, path);
  expect(messages).toEqual([]);
  expect(issue && issueToMarkdown(issue)).toBe(markdown);
});

test('the example in CONTRIBUTING is what is written', () => {
  const [, example = ''] = /```markdown\n([\s\S]*?)```/u.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const { issue, messages } = markdownToIssue(example, 'CONTRIBUTING.md');
  expect(messages).toEqual([]);
  expect(issue && issueToMarkdown(issue)).toBe(example);
});
