import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { issueToEdition } from '../../../../scripts/distribute/edition/issue-to-edition.ts';
import type { Edition } from '../../../../scripts/distribute/edition/edition.ts';
import { letterBodies, mostHtml } from '../../../../scripts/distribute/writers/email/compose-letter.ts';
import { writeEmail } from '../../../../scripts/distribute/writers/email/write-email.ts';
import { mostCharacters } from '../../../../scripts/distribute/writers/wechat/split-posts.ts';
import { writeWechat } from '../../../../scripts/distribute/writers/wechat/write-wechat.ts';
import { archiveFolders } from '../../../../src/archive/folders.ts';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { projectRoot } from '../../../../scripts/lib/project-root.ts';
import { hostileIssue } from '../../../helpers/hostile-issue.ts';
import { sampleEdition } from '../../../helpers/sample-edition.ts';

const archive = await readArchive(archiveFolders({}, projectRoot));
const shipped = archive.issues.map((issue): readonly [string, Edition] => {
  const publication = archive.publications.find(({ slug }) => slug === issue.publication);
  if (publication === undefined) throw new Error(`no publication of ${issue.publication}`);
  const edition = issueToEdition(issue, publication, (to) => `https://kuaixun.example.org${to}`);
  return [edition.key, edition];
});
const editions: readonly (readonly [string, Edition])[] = [...shipped, ['hostile', sampleEdition(hostileIssue)]];

interface Seen {
  readonly elements: string[];
  readonly attributes: (readonly [element: string, name: string, value: string])[];
}

const look = (html: string): Seen => {
  const seen: Seen = { elements: [], attributes: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      seen.elements.push(node.tagName);
      for (const { name, value } of node.attrs) seen.attributes.push([node.tagName, name, value]);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return seen;
};

/** Declarations WeChat or mail programs take out, or that reach beyond the text. */
const forbiddenStyles = /position|url\(|@import|expression|float|var\(|calc\(/iu;

describe.each(editions)('%s', (_, edition) => {
  test('every WeChat post keeps inline styles alone, and stays under the limits', async () => {
    const outputs = await writeWechat(edition);
    const posts = outputs.filter(({ name }) => /\/\d+\.html$/u.test(name));
    expect(posts.length).toBeGreaterThan(0);
    for (const { bytes } of posts) {
      const html = Buffer.from(bytes).toString('utf8').trimEnd();
      const { elements, attributes } = look(html);
      expect(Array.from(html).length).toBeLessThan(mostCharacters);
      expect(bytes.byteLength).toBeLessThan(1_000_000);
      expect(
        elements.filter((name) => ['script', 'style', 'link', 'iframe', 'img', 'a', 'input'].includes(name)),
      ).toEqual([]);
      expect([...new Set(attributes.map(([, name]) => name))]).toEqual(['style']);
      for (const [, , style] of attributes) expect(style).not.toMatch(forbiddenStyles);
    }
    const covers = outputs.filter(({ type }) => type === 'image/png');
    expect(covers).toHaveLength(posts.length);
  });

  test('the letter has no class, id, script, picture or outside style, and stays under 90 kB', () => {
    const { html, text } = letterBodies(edition);
    const { elements, attributes } = look(html.replace(/^[\s\S]*<body/u, '<body').replace('<body', '<section'));
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(mostHtml);
    expect(elements.filter((name) => ['script', 'style', 'link', 'img', 'iframe', 'form'].includes(name))).toEqual([]);
    expect(attributes.filter(([, name]) => ['class', 'id', 'onclick', 'src'].includes(name))).toEqual([]);
    for (const [, name, value] of attributes) if (name === 'style') expect(value).not.toMatch(forbiddenStyles);
    for (const [, name, value] of attributes) {
      if (name === 'href') expect(value).toMatch(/^https:\/\/kuaixun\.example\.org\//u);
    }
    expect(html).not.toMatch(/https?:\/\/(?!kuaixun\.example\.org\/)/u);
    expect(text).toContain(edition.head.title);
  });

  test('twice the same bytes', async () => {
    expect(await writeEmail(edition)).toEqual(await writeEmail(edition));
    expect(await writeWechat(edition)).toEqual(await writeWechat(edition));
  });
});

test('an issue of 300 items becomes a letter of titles, and many posts', async () => {
  const paragraph = '试排一段足够长的文字，用来看一期很长的简报如何分成几篇。'.repeat(4);
  const items = Array.from({ length: 300 }, (_, index) => ({
    number: index + 1,
    title: `第${String(index + 1)}条试排的条目`,
    blocks: [{ type: 'paragraph' as const, text: paragraph }],
  }));
  const edition = sampleEdition({ items });
  const { html, text } = letterBodies(edition);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(mostHtml);
  for (const { title } of edition.articles) {
    expect(html).toContain(title);
    expect(text).toContain(title);
  }
  const posts = (await writeWechat(edition)).filter(({ name }) => /\/\d+\.html$/u.test(name));
  const all = posts.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('');
  expect(all.split(paragraph)).toHaveLength(301);
});

test('a paragraph no post can hold is an error that names it', async () => {
  const edition = sampleEdition({
    items: [{ number: 1, title: '太长', blocks: [{ type: 'paragraph', text: '长'.repeat(20_000) }] }],
  });
  await expect(writeWechat(edition)).rejects.toMatchObject({ code: 'wechat-piece-too-long' });
});

test('the page that copies needs nothing from elsewhere', async () => {
  const page = (await writeWechat(sampleEdition(hostileIssue))).find(({ name }) => name === 'wechat/index.html');
  const html = Buffer.from(page?.bytes ?? []).toString('utf8');
  expect(html).toContain('复制正文');
  expect(look(html).attributes.filter(([, name, value]) => name === 'src' && value.includes(':'))).toEqual([]);
});
