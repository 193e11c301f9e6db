import { downloadsOf, publicationOf, type SiteArchive } from './archive-index.ts';
import { chineseDate } from './chinese-date.ts';
import { issueNumber, issueTitle } from './issue-names.ts';
import { downloadPath, files, fullPath, pages } from './paths.ts';
import { siteNameOf } from './site-name.ts';

/** Text in the square brackets of a link. */
const linkText = (text: string): string => text.replaceAll(/[[\]\\]/gu, '\\$&');

/**
 * `llms.txt` (llmstxt.org): what is here, for programs that read: a heading, a word on it, lists of links. An issue's
 * data file stands beside its page where it was made.
 */
export const llmsText = (archive: SiteArchive, url: (path: string) => string): string => {
  const list = (entries: readonly (readonly [name: string, path: string, note: string])[]): string[] =>
    entries.map(([name, path, note]) => `- [${linkText(name)}](${url(path)})：${note}`);
  const issues = archive.issues.flatMap((issue) => {
    const name = `${publicationOf(archive, issue).name}${issueNumber(issue)}`;
    const data = downloadsOf(archive, issue).find(({ channel }) => channel === 'json');
    return [
      [
        `${name}：${issueTitle(issue)}`,
        fullPath(issue),
        `${chineseDate(issue.date)}，${issue.items.length}条，全文`,
      ] as const,
      ...(data === undefined ? [] : [[`${name}（数据）`, downloadPath(issue, data.name), 'JSON'] as const]),
    ];
  });
  return [
    `# ${siteNameOf(archive)}`,
    '',
    `> ${[...archive.publications.values()].map(({ name, publisher, description }) => `${name}，${publisher}编印。${description}`).join(' ')}`,
    '',
    '每一期由若干条目组成，条目可带附件；每段文字都可以追到来源。引用时请写明刊名、年、期与条目。',
    '',
    '## 各期',
    '',
    ...list(issues),
    '',
    '## 数据',
    '',
    ...list([
      ['数读（JSON）', files.figuresJson, '各期里的全部数字，带指标、单位、时期、地区与原句'],
      ['数读（CSV）', files.figuresCsv, '同上，表格'],
      ['一期的 JSON Schema', files.issueSchema, '数据文件的格式'],
      ['全文订阅（JSON Feed）', files.json, '最近十二期全文'],
    ]),
    '',
    '## 目录',
    '',
    ...list([
      ['过刊', pages.archive, '按刊物与年份'],
      ['主题', pages.topics, '哪些地区强调过什么'],
      ['地区', pages.regions, '各省历年条目'],
      ['矩阵', pages.matrix, '地区、主题与年份'],
      ['来源', pages.sources, '原始文本，标出用在何处'],
    ]),
    '',
  ].join('\n');
};
