import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { archiveFolders } from '../../src/archive/folders.ts';
import { readArchive, type Archive, type PublicationEntry } from '../../src/archive/read-archive.ts';
import { issueKey } from '../../src/domain/issue.ts';
import { KuaixunError } from '../../src/errors/kuaixun-error.ts';
import { issueToMarkdown } from '../../src/markdown/issue-to-markdown.ts';
import { projectRoot } from '../lib/project-root.ts';
import { proposeIssue } from './propose-issue.ts';
import { skeleton } from './skeleton.ts';

const publicationOf = ({ publications }: Archive, slug: string): PublicationEntry => {
  const found = publications.find((publication) => publication.slug === slug);
  if (found) return found;
  throw new KuaixunError(
    'unknown-publication',
    `没有叫“${slug}”的刊物`,
    `可用的有：${publications.map((publication) => publication.slug).join('、')}；新刊物先建 publications/${slug}.yaml`,
  );
};

/** Throws where the archive holds what would make a proposal wrong, or already holds the issue in some form. */
const refuseUncertain = (archive: Archive, slug: string, key: string): void => {
  const unread = archive.files.find((file) => file.issue === null && file.key.startsWith(`${slug}/`));
  if (unread) {
    throw new KuaixunError(
      'issue-unreadable',
      `${path.relative(process.cwd(), unread.path)} 读不懂，定不了下一期的期号`,
      `先运行 npm run check -- ${unread.key}，照它说的改好`,
    );
  }
  const waiting = archive.sources.find(({ record }) => issueKey(record.issue) === key);
  if (waiting) {
    throw new KuaixunError(
      'issue-waiting',
      `下一期 ${key} 已有来源 ${waiting.id}，还没有编译`,
      '运行 npm run compile，就编出这一期',
    );
  }
};

const writeNew = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new KuaixunError('issue-exists', `${file} 已经有了，没有动它`, '直接打开它编辑', { cause });
  }
};

/**
 * Proposes the next issue of a publication and prints it; with `write`, makes its file, never over another. `today` is
 * ISO. Gives the exit code. Throws a `KuaixunError` where there is nothing to propose.
 */
export const startNew = async (
  slug: string,
  { write, today }: { readonly write: boolean; readonly today: string },
  env: NodeJS.ProcessEnv,
): Promise<number> => {
  const folders = archiveFolders(env, projectRoot);
  const archive = await readArchive(folders);
  const publication = publicationOf(archive, slug);
  const issues = archive.issues.filter((issue) => issue.publication === slug);
  const proposal = proposeIssue(publication, issues, today);
  const key = issueKey({ publication: slug, ...proposal });
  refuseUncertain(archive, slug, key);
  const markdown = issueToMarkdown(skeleton(slug, proposal, issues.at(-1) ?? null));
  const file = path.join(folders.content, 'issues', `${key}.md`);
  const serial = proposal.serial === null ? '' : `，总第${proposal.serial}期`;
  console.log(`${publication.name}的下一期：${proposal.year}年第${proposal.number}期${serial}，${proposal.date}`);
  if (write) {
    await writeNew(file, markdown);
    console.log(`写好了 ${path.relative(process.cwd(), file)}：把“【待填】”处填好，再运行 npm run check -- ${key}`);
    return 0;
  }
  console.log(`\n${markdown}`);
  console.log(`用来源编：npm run compile -- 文件… --issue ${key}`);
  console.log(`从头写：npm run new -- ${slug} --write`);
  return 0;
};
