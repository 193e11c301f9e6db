import { readFile } from 'node:fs/promises';
import path from 'node:path';
import addressparser from 'nodemailer/lib/addressparser';
import { archiveFolders } from '../../src/archive/folders.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { KuaixunError } from '../../src/errors/kuaixun-error.ts';
import { projectRoot } from '../lib/project-root.ts';
import { siteSettings } from '../lib/site-settings.ts';
import type { Edition } from './edition/edition.ts';
import { findIssue, publicationFor } from './run/plan.ts';
import { siteAddress } from './run/site-address.ts';
import { issueToEdition } from './edition/issue-to-edition.ts';
import { openJournal, readJournal } from './posting/journal.ts';
import { postingOf, postIssue, type Posting } from './posting/post-issue.ts';
import { readRecipients } from './posting/read-recipients.ts';
import { readSmtpServer } from './posting/smtp-server.ts';
import { smtpSession } from './posting/smtp-session.ts';

/** What the command line asks for. */
export interface PostingOrder {
  /** `publication/year/number`. */
  readonly issue: string;
  /** File with the addresses. */
  readonly list: string;
  readonly smtp: string;
  /** `编辑部 <kuaixun@example.cn>`. */
  readonly from: string;
  /** Really send. Otherwise it is only said what would be done. */
  readonly send: boolean;
  /** Write once more to those of whom it is not known whether the letter arrived. */
  readonly retryDoubtful: boolean;
}

const readSender = (from: string, publisher: string): { name: string; address: string } => {
  const [sender] = addressparser(from, { flatten: true });
  if (sender !== undefined && /^[^\s@]+@[^\s@]+$/u.test(sender.address)) {
    return { name: sender.name === '' ? publisher : sender.name, address: sender.address };
  }
  throw new KuaixunError(
    'sender-invalid',
    `--from 是“${from}”，不是邮箱地址`,
    '写成 --from "编辑部 <kuaixun@example.cn>"。',
  );
};

const readList = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new KuaixunError('recipients-missing', `读不到收件人名单 ${file}`, '请检查 --mail-to 后面的文件名。');
  }
};

const editionFor = async (key: string, env: NodeJS.ProcessEnv): Promise<Edition> => {
  const archive = await readArchive(archiveFolders(env, projectRoot));
  const issue = findIssue(archive, key);
  return issueToEdition(issue, publicationFor(archive, issue), siteAddress(siteSettings(env, projectRoot)));
};

const names = (list: readonly { readonly address: string }[]): string => list.map(({ address }) => address).join('、');

const tell = ({ due, sent, refused, doubtful }: Posting): void => {
  console.log(`待寄 ${due.length}，已寄 ${sent.length}，被拒收 ${refused.length}，结果不明 ${doubtful.length}`);
  if (refused.length > 0) console.log(`被拒收，不再寄：${names(refused)}`);
  if (doubtful.length > 0) {
    console.log(`结果不明（信已交出，服务器没有回话；可能已收到，不会自动再寄）：${names(doubtful)}`);
    console.log('确认没有收到，或收件方会剔除重复信件时，用 --retry-doubtful 再寄。');
  }
};

/**
 * Posts the e-mail edition of an issue to a list, one message a recipient, going on where an earlier run stopped.
 * Gives the exit code: 1 while letters are due or in doubt.
 */
export const post = async (order: PostingOrder, env: NodeJS.ProcessEnv): Promise<number> => {
  const server = readSmtpServer(order.smtp);
  const recipients = readRecipients(await readList(order.list), order.list);
  const edition = await editionFor(order.issue, env);
  const from = readSender(order.from, edition.head.publisher);
  const folder = env.KUAIXUN_POSTED === undefined || env.KUAIXUN_POSTED === '' ? '.posted' : env.KUAIXUN_POSTED;
  const file = path.resolve(projectRoot, folder, `${edition.key}.jsonl`);
  console.log(
    `${edition.head.name}${edition.head.number}，经 ${server.host}:${server.port}，收件人 ${recipients.length}`,
  );
  if (!order.send) {
    tell(postingOf(recipients, await readJournal(file), order.retryDoubtful));
    console.log('这是试运行，一封也没有寄出。确认无误后加 --send。');
    return 0;
  }
  const journal = await openJournal(file);
  const session = smtpSession(server);
  try {
    const { due } = postingOf(recipients, journal, order.retryDoubtful);
    await postIssue(edition, due, { from, journal, session, say: console.log });
    const after = postingOf(recipients, journal, false);
    tell(after);
    if (after.due.length > 0) console.log(`还有 ${after.due.length} 封没有寄出：再运行一次，接着寄。`);
    return after.due.length + after.doubtful.length > 0 ? 1 : 0;
  } finally {
    session.close();
    await journal.close();
  }
};
