import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/lib/project-root.ts';
import { misdeeds, startUnrulyServer, type Kept, type UnrulyServer } from './unruly-server.ts';

const issue = 'shengqing-cankao/2024/1';
const recipients = Array.from({ length: 500 }, (_, index) => `du-zhe-${String(index)}@example.org`);

let folder = '';
let list = '';
let server: UnrulyServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-post-'));
  list = path.join(folder, 'list.txt');
  await writeFile(list, `# 名单\n${recipients.join('\n')}\n${recipients[7]?.toUpperCase() ?? ''}\n`);
  server = await startUnrulyServer(20_240_218);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the command a user runs; `life` milliseconds later it is killed where it stands. */
const post = (more: readonly string[], { to = list, life }: { to?: string; life?: number } = {}): Promise<Run> =>
  new Promise((resolve) => {
    const smtp = `smtp://127.0.0.1:${String(server.port)}?timeout=0.2`;
    const args = [
      'scripts/distribute.ts',
      issue,
      '--mail-to',
      to,
      '--smtp',
      smtp,
      '--from',
      '编辑部 <bjb@example.org>',
    ];
    const child = spawn(process.execPath, [...args, ...more], {
      cwd: projectRoot,
      env: { ...process.env, KUAIXUN_POSTED: path.join(folder, 'posted'), KUAIXUN_SITE: 'https://kuaixun.example.org' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const timer = life === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), life);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });

const copies = (kept: readonly Kept[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { to } of kept) counts.set(to, (counts.get(to) ?? 0) + 1);
  return counts;
};

test('a list with a slip in it is refused with its line, and nobody is written to', async () => {
  const wrong = path.join(folder, 'wrong.txt');
  await writeFile(wrong, 'zhang@example.org\n李四 example.org\n');
  const { code, output } = await post(['--send'], { to: wrong });
  expect(code).toBe(1);
  expect(output).toContain('第2行“李四 example.org”');
  expect(server.kept).toEqual([]);
});

test('without --send it is a trial: what would be done is said, nothing is sent', async () => {
  const { code, output } = await post([]);
  expect(code).toBe(0);
  expect(output).toContain('待寄 500');
  expect(output).toContain('一封也没有寄出');
  expect(server.kept).toEqual([]);
});

test('500 recipients get one message each from a server that fails, hangs and drops, through kills and restarts', async () => {
  server.behave(12);
  // Killed in the middle, several times over; then as often as it takes.
  for (const life of [1800, 2200, 2600]) await post(['--send'], { life });
  let last: Run = { code: null, output: '' };
  for (let run = 0; run < 12 && !last.output.includes('待寄 0，'); run += 1) last = await post(['--send']);
  expect(last.output).toMatch(/待寄 0，/u);

  // Nobody was written to twice, and whoever was not reached is named as in doubt.
  const before = copies(server.kept);
  expect(Math.max(...before.values())).toBe(1);
  const missed = recipients.filter((to) => !before.has(to));
  for (const to of missed) expect(last.output).toContain(to);
  expect(last.code).toBe(missed.length > 0 || /结果不明 [1-9]/u.test(last.output) ? 1 : 0);
  // The dice did their work: every misdeed happened.
  expect([...server.done.keys()].sort()).toEqual([...misdeeds].sort());

  // Those in doubt, once more, on an editor's word: a mailbox knows a second copy by its Message-ID.
  server.behave(0);
  const again = await post(['--send', '--retry-doubtful']);
  expect(again.code, again.output).toBe(0);
  const mailbox = new Set(server.kept.map(({ to, messageId }) => `${to} ${messageId}`));
  expect(mailbox.size).toBe(500);
  expect(new Set(server.kept.map(({ to }) => to))).toEqual(new Set(recipients));

  // And after that, never again.
  const count = server.kept.length;
  expect((await post(['--send'])).output).toContain('待寄 0，已寄 500');
  expect(server.kept).toHaveLength(count);
}, 240_000);

test('a journal that cannot be read stops the posting', async () => {
  const journal = path.join(folder, 'posted', `${issue}.jsonl`);
  const good = await readFile(journal, 'utf8');
  await writeFile(journal, `{"time":\n${good}`);
  const { code, output } = await post(['--send']);
  expect(code).toBe(1);
  expect(output).toContain('第1行读不懂');
  await writeFile(journal, good);
});

test('a letter read back by a mail parser says what the issue says', async () => {
  const { composeLetter } = await import('../../../../scripts/distribute/writers/email/compose-letter.ts');
  const { sampleEdition } = await import('../../../helpers/sample-edition.ts');
  const edition = sampleEdition({});
  const bytes = await composeLetter(edition, {
    from: { name: '编辑部', address: 'bjb@example.org' },
    to: { name: '张三', address: 'zhang@example.org' },
  });
  const letter = await PostalMime.parse(bytes);
  expect(letter.subject).toBe(`${edition.head.name}${edition.head.number}：${edition.head.title}`);
  expect(letter.to).toEqual([{ name: '张三', address: 'zhang@example.org' }]);
  expect(letter.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toContain('mailto:bjb@example.org');
  for (const { title } of edition.articles) {
    expect(letter.html).toContain(title);
    expect(letter.text).toContain(title);
  }
});
