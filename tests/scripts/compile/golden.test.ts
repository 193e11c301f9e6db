import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compileChanged } from '../../../scripts/compile/run.ts';
import { projectRoot } from '../../../scripts/lib/project-root.ts';
import { ledgerSchema } from '../../../src/domain/ledger.ts';
import { issueToMarkdown } from '../../../src/markdown/issue-to-markdown.ts';
import { markdownToIssue } from '../../../src/markdown/markdown-to-issue.ts';

/**
 * The committed issues are the golden files of whole compiles: what the compiler makes of `sources/` now must be what
 * `src/content/issues` holds, byte for byte, but for issues that an editor changed (the ledger knows). After a change
 * that is meant: `npm run compile`, look at the difference, commit it.
 */
const content = path.join(projectRoot, 'src/content');
const issues = globSync('issues/**/*.md', { cwd: content }).sort();

let folder: string;
let code: number;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-golden-'));
  await cp(path.join(content, 'publications'), path.join(folder, 'publications'), { recursive: true });
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  code = await compileChanged({ KUAIXUN_CONTENT: folder, KUAIXUN_CACHE: path.join(folder, 'cache') });
  log.mockRestore();
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const wasEdited = async (issue: string, committed: string): Promise<boolean> => {
  const ledger = path.join(content, issue.replace(/^issues/u, 'ledgers').replace(/\.md$/u, '.json'));
  return ledgerSchema.parse(JSON.parse(await readFile(ledger, 'utf8'))).compiled !== sha256(committed);
};

describe('the samples, compiled', () => {
  test('give every issue of the archive and no other', () => {
    expect(code).toBe(0);
    expect(issues.length).toBeGreaterThan(0);
    expect(globSync('issues/**/*.md', { cwd: folder }).sort()).toEqual(issues);
  });

  test.each(issues)('%s is what the compiler writes, byte for byte', async (issue) => {
    const committed = await readFile(path.join(content, issue), 'utf8');
    const compiled = await readFile(path.join(folder, issue), 'utf8');
    if (await wasEdited(issue, committed)) expect(compiled).not.toBe(committed);
    else expect(compiled).toBe(committed);
  });

  test.each(issues)('%s has beside its ledger what the compiler writes, edited or not', async (issue) => {
    const base = await readFile(path.join(content, issue.replace(/^issues/u, 'ledgers')), 'utf8');
    expect(await readFile(path.join(folder, issue), 'utf8')).toBe(base);
  });

  test.each(issues)('%s has digests, figures, and reads back as it was written', async (issue) => {
    const compiled = await readFile(path.join(folder, issue), 'utf8');
    const { issue: read, messages } = markdownToIssue(compiled, issue);
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    expect(read && issueToMarkdown(read)).toBe(compiled);
    const digests = read?.items.map(({ digest }) => digest) ?? [];
    expect(digests.filter((digest) => digest !== null).length).toBeGreaterThan(0);
    expect(compiled.split('\n:::摘要\n').length - 1).toBeGreaterThanOrEqual(digests.filter(Boolean).length);
    expect(read?.items.some(({ figures }) => figures.length > 0)).toBe(true);
  });
});
