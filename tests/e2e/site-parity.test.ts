import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontSet } from '../../scripts/distribute/writers/typst/font-set.ts';
import { runStep } from '../../scripts/lib/run-step.ts';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { issueToMarkdown } from '../../src/markdown/issue-to-markdown.ts';
import { hostileIssue } from '../helpers/hostile-issue.ts';
import { lacks } from '../helpers/parity/compare.ts';
import { textScript } from '../helpers/parity/expected.ts';
import { htmlParagraphs } from '../helpers/parity/html-paragraphs.ts';
import { printableIssue } from '../helpers/parity/printable-issue.ts';
import { sampleIssue } from '../helpers/sample-issue.ts';

const ownContent = path.join(projectRoot, 'src', 'content');
let folder = '';
let out = '';
let issues: readonly Issue[] = [];

/** The shipped issues, a hostile one and random ones, each of its own number, in one archive; built once. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-parity-'));
  out = path.join(folder, 'out');
  const content = path.join(folder, 'content');
  const shipped = (await readArchive({ content: ownContent, ownContent, sources: path.join(projectRoot, 'sources') }))
    .issues;
  const random = fc.sample(printableIssue(fontSet().has), { seed: 20_240_218, numRuns: 4 });
  const strange = [sampleIssue(hostileIssue), ...random].map((issue, index) => ({
    ...issue,
    publication: 'shili',
    year: 2024,
    number: index + 1,
    serial: index + 1,
    date: `2024-03-0${String(index + 1)}`,
    sources: [],
    items: issue.items.map((item, place) => ({ ...item, number: place + 1 })),
  }));
  issues = [...shipped, ...strange];
  for (const issue of issues) {
    const file = path.join(content, 'issues', issue.publication, String(issue.year), `${String(issue.number)}.md`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, issueToMarkdown(issue));
  }
  await cp(path.join(ownContent, 'publications'), path.join(content, 'publications'), { recursive: true });
  const record = JSON.stringify({ name: '试刊', publisher: '试排社', description: '试排用。' });
  await writeFile(path.join(content, 'publications', 'shili.yaml'), record);
  const env = { KUAIXUN_CONTENT: content, KUAIXUN_OUT: out, KUAIXUN_CACHE: path.join(folder, 'cache') };
  const { code, output } = await runStep([process.execPath, 'scripts/build.ts'], { env });
  if (code !== 0) throw new Error(output);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const pageOf = async (issue: Issue, rest: string): Promise<string> =>
  readFile(path.join(out, 'issues', issue.publication, String(issue.year), String(issue.number), rest), 'utf8');

test('the full page of every issue says it to the last paragraph, in order', async () => {
  for (const issue of issues) {
    const paragraphs = htmlParagraphs(await pageOf(issue, 'full/index.html'), ({ tagName }) => tagName === 'main');
    expect(lacks(textScript(issue), { paragraphs }), issue.publication + String(issue.number)).toEqual([]);
  }
});

test('the page of every item says it to the last paragraph, in order', async () => {
  for (const issue of issues) {
    for (const item of issue.items) {
      const html = await pageOf(issue, `${String(item.number)}/index.html`);
      const paragraphs = htmlParagraphs(html, ({ tagName }) => tagName === 'main');
      const script = textScript({ ...issue, lead: [], items: [item] });
      const lines = script.lines.filter(({ text }) => text !== String(item.number));
      expect(lacks({ ...script, lines }, { paragraphs }), `${issue.publication} ${String(item.number)}`).toEqual([]);
    }
  }
});

test('the feeds of every publication say its newest issues to the last paragraph, in order', async () => {
  for (const slug of new Set(issues.map(({ publication }) => publication))) {
    const feed = JSON.parse(await readFile(path.join(out, 'feeds', slug, 'feed.json'), 'utf8')) as {
      items: { id: string; content_html: string }[];
    };
    const own = issues.filter(({ publication }) => publication === slug);
    expect(feed.items).toHaveLength(own.length);
    for (const issue of own) {
      const entry = feed.items.find(({ id }) => id.endsWith(`/${slug}/${String(issue.year)}/${String(issue.number)}/`));
      const paragraphs = htmlParagraphs(entry?.content_html ?? '');
      expect(lacks(textScript(issue), { paragraphs }), `${slug} ${String(issue.number)}`).toEqual([]);
    }
  }
});
