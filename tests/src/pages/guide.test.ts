import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockNames, directiveNames } from '../../../src/markdown/block-names.ts';
import { frontMatterKeys } from '../../../src/markdown/front-matter.ts';
import { markdownToIssue } from '../../../src/markdown/markdown-to-issue.ts';
import { qualifiers } from '../../../src/domain/figure.ts';

/** 编辑说明 promises that what it shows can be copied: every example is read without a word of doubt. */
const guide = readFileSync(new URL('../../../src/pages/guide.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```markdown\n([\s\S]*?)```/gu)].map(([, text = '']) => text);
const front = '---\n刊物: shili\n年: 2024\n期: 1\n日期: 2024-01-01\n---\n\n';

describe('编辑说明', () => {
  test('shows some examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  test.each(examples)('example %# reads as an issue, without a message', (example) => {
    const { issue, messages } = markdownToIssue(example.startsWith('---') ? example : front + example, 'example.md');
    expect(messages.map(({ line, reason }) => `${String(line)}: ${reason}`)).toEqual([]);
    expect(issue).not.toBeNull();
  });

  test('shows every directive and every key that a file may have', () => {
    for (const name of [blockNames.question, blockNames.answer, blockNames.caption, blockNames['pull-quote']]) {
      expect(guide).toContain(`:::${name}`);
    }
    for (const name of Object.values(directiveNames)) expect(guide).toContain(`::${name}`);
    for (const key of Object.values(frontMatterKeys)) expect(guide).toContain(key);
    for (const qualifier of qualifiers) expect(guide).toContain(qualifier);
  });
});
