import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compileChanged, compileNew } from '../../../../scripts/compile/run.ts';
import { dryRun } from '../../../../scripts/compile/run/dry-run.ts';
import { projectRoot } from '../../../../scripts/lib/project-root.ts';
import { ledgerSchema } from '../../../../src/domain/ledger.ts';
import { conflictMarks } from '../../../../src/markdown/conflict-marks.ts';
import { markdownToIssue } from '../../../../src/markdown/markdown-to-issue.ts';
import { sentences } from '../../../helpers/press/sentences.ts';

let folder: string;
let env: NodeJS.ProcessEnv;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-run-'));
  await cp(path.join(projectRoot, 'src/content/publications'), path.join(folder, 'content/publications'), {
    recursive: true,
  });
  env = {
    KUAIXUN_CONTENT: path.join(folder, 'content'),
    KUAIXUN_SOURCES: path.join(folder, 'sources'),
    KUAIXUN_CACHE: path.join(folder, 'cache'),
  };
  said = [];
  const hear = (line: unknown): void => {
    said.push(String(line));
  };
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const issue = { publication: 'shengqing-cankao', year: 2024, number: 9, date: '2024-03-08' };
const files = {
  markdown: 'content/issues/shengqing-cankao/2024/9.md',
  ledger: 'content/ledgers/shengqing-cankao/2024/9.json',
};
const at = (name: string): string => path.join(folder, name);
const page = async (name = 'page.txt', text = `开年就抓实\n${sentences.slice(0, 6).join('\n')}`): Promise<string> => {
  await writeFile(at(name), text);
  return at(name);
};

describe('compile', () => {
  test('does not date an issue of another year by today', async () => {
    await expect(compileNew([await page()], { ...issue, date: null }, env)).rejects.toThrow('没有日期');
    await expect(readdir(at('sources'))).rejects.toThrow('ENOENT');
    const year = new Date().getFullYear();
    expect(await compileNew([await page()], { ...issue, year, date: null }, env)).toBe(0);
    expect(await readFile(at('sources/page/source.yaml'), 'utf8')).toMatch(new RegExp(`date: ${year}-`, 'u'));
  });

  test('starts an issue from files, with records, ledger and Markdown', async () => {
    expect(await compileNew([await page()], issue, env)).toBe(0);
    const markdown = await readFile(at(files.markdown), 'utf8');
    expect(markdown).toContain('## 1. 开年就抓实');
    const ledger = ledgerSchema.parse(JSON.parse(await readFile(at(files.ledger), 'utf8')));
    expect(ledger.sources.map(({ id }) => id)).toEqual(['page']);
    expect(await readFile(at('sources/page/source.yaml'), 'utf8')).toContain('file: raw.txt');
    expect(said.join('\n')).toMatch(/文章.*存疑/u);
  });

  test('leaves what has not changed, and writes the same bytes again', async () => {
    await compileNew([await page()], issue, env);
    const before = await readFile(at(files.markdown), 'utf8');
    expect(await compileChanged(env)).toBe(0);
    expect(said.at(-1)).toBe('编译 0 期，未变 1 期，保留编辑 0 期');
    await rm(at('content/issues'), { recursive: true });
    expect(await compileChanged(env)).toBe(0);
    expect(await readFile(at(files.markdown), 'utf8')).toBe(before);
  });

  test('never overwrites an edited issue', async () => {
    await compileNew([await page()], issue, env);
    await appendFile(at(files.markdown), '\n编者加的一段。\n');
    const edited = await readFile(at(files.markdown), 'utf8');
    expect(await compileChanged(env)).toBe(0);
    const record = at('sources/page/source.yaml');
    await writeFile(record, (await readFile(record, 'utf8')).replace('title: page', 'title: 改过的记录'));
    await rm(at(files.ledger));
    expect(await compileChanged(env)).toBe(1);
    expect(said.join('\n')).toContain('issue-edited');
    expect(await readFile(at(files.markdown), 'utf8')).toBe(edited);
  });

  describe('an issue that was edited', () => {
    const base = 'content/ledgers/shengqing-cankao/2024/9.md';
    const read = (name: string): Promise<string> => readFile(at(name), 'utf8');
    const body = sentences.slice(0, 6);
    const edit = async (from: string | undefined, to: string): Promise<void> => {
      const text = await read(files.markdown);
      expect(text).toContain(`\n\n${from ?? ''}\n`);
      await writeFile(at(files.markdown), text.replace(`\n\n${from ?? ''}\n`, `\n\n${to}\n`));
    };
    /** A source that came in again, with another text. */
    const receive = async (lines: readonly (string | undefined)[]): Promise<void> => {
      const text = `开年就抓实\n${lines.join('\n')}`;
      const record = await read('sources/page/source.yaml');
      await writeFile(at('sources/page/raw.txt'), text);
      const hash = createHash('sha256').update(text).digest('hex');
      await writeFile(at('sources/page/source.yaml'), record.replace(/^sha256: .*$/mu, `sha256: ${hash}`));
    };

    test('is merged with what its source says now, and both words stand', async () => {
      await compileNew([await page()], issue, env);
      expect(await read(base)).toBe(await read(files.markdown));
      await edit(body[1], '编者重写的一段。');
      await receive([...body.slice(0, 4), '来源后来改成这样的一句话。', body[5]]);
      expect(await compileChanged(env)).toBe(0);
      const merged = await read(files.markdown);
      expect(merged).toContain('编者重写的一段。');
      expect(merged).not.toContain(`\n\n${body[1] ?? ''}\n`);
      expect(merged).toContain('来源后来改成这样的一句话。');
      expect(merged).not.toContain(body[4]);
      expect(said.join('\n')).toMatch(/shengqing-cankao\/2024\/9 +合并 +—/u);
      expect(await compileChanged(env)).toBe(0);
      expect(await read(files.markdown)).toBe(merged);
      expect(said.at(-1)).toBe('编译 0 期，未变 0 期，保留编辑 1 期');
      expect(await read(base)).toContain(body[1]);
    });

    test('holds both words where they disagree, is refused until that is settled, and then goes on', async () => {
      await compileNew([await page()], issue, env);
      await edit(body[2], `${body[2] ?? ''}编者的话。`);
      await receive([...body.slice(0, 2), `${body[2] ?? ''}来源的话。`, ...body.slice(3)]);
      expect(await compileChanged(env)).toBe(1);
      const torn = await read(files.markdown);
      const line = torn.split('\n').indexOf(conflictMarks.ours) + 1;
      expect(line).toBeGreaterThan(1);
      expect(said.join('\n')).toContain(`9.md 第 ${line} 行`);
      const { issue: none, messages } = markdownToIssue(torn, '9.md');
      expect(none).toBeNull();
      expect(messages.map((message) => [message.ruleId, message.line])).toEqual([['conflict', line]]);

      expect(await compileChanged(env)).toBe(1);
      await receive([...body.slice(0, 2), `${body[2] ?? ''}来源的话。`, ...body.slice(3), '来源又添了一段话。']);
      said = [];
      expect(await compileChanged(env)).toBe(1);
      expect(said.join('\n')).toContain('conflict-open');
      expect(await read(files.markdown)).toBe(torn);

      const settled = torn.replace(/<<<<<<< 编者\n(.*)\n=======\n.*\n>>>>>>> 编译\n/u, '$1\n');
      await writeFile(at(files.markdown), settled);
      expect(await compileChanged(env)).toBe(0);
      expect(await read(files.markdown)).toContain('编者的话。');
      expect(await read(files.markdown)).not.toContain('来源的话。');
      expect(await read(files.markdown)).toContain('来源又添了一段话。');
    });

    test('is merged even where the text compiled last is lost, as long as it can be made again', async () => {
      await compileNew([await page()], issue, env);
      await edit(body[1], '编者重写的一段。');
      await rm(at(base));
      expect(await compileChanged(env)).toBe(0);
      expect(await read(base)).toContain(body[1]);
      await rm(at(base));
      await receive(body.slice(0, 5));
      expect(await compileChanged(env)).toBe(1);
      expect(said.join('\n')).toContain('issue-edited');
    });

    test('a run that ended between its files is taken up again, and nothing is merged twice', async () => {
      await compileNew([await page()], issue, env);
      await edit(body[1], '编者重写的一段。');
      const [oldBase, oldLedger] = [await read(base), await read(files.ledger)];
      await receive([...body, '来源又添了一段话。']);
      expect(await compileChanged(env)).toBe(0);
      const [merged, newLedger] = [await read(files.markdown), await read(files.ledger)];
      await writeFile(at(files.ledger), oldLedger);
      expect(await compileChanged(env)).toBe(0);
      await Promise.all([writeFile(at(files.ledger), oldLedger), writeFile(at(base), oldBase)]);
      expect(await compileChanged(env)).toBe(0);
      expect(await read(files.markdown)).toBe(merged);
      expect(await read(files.ledger)).toBe(newLedger);
    });

    test('other line ends are no edit', async () => {
      await compileNew([await page()], issue, env);
      await writeFile(at(files.markdown), (await read(files.markdown)).replaceAll('\n', '\r\n'));
      expect(await compileChanged(env)).toBe(0);
      expect(said.at(-1)).toBe('编译 0 期，未变 1 期，保留编辑 0 期');
    });
  });

  test('refuses an issue that exists, a publication that does not, and leaves nothing behind', async () => {
    await compileNew([await page()], issue, env);
    await expect(compileNew([await page('other.txt')], issue, env)).rejects.toThrow(/已经有了/u);
    await expect(compileNew([await page('other.txt')], { ...issue, publication: 'nobody' }, env)).rejects.toThrow(
      /没有叫“nobody”的刊物/u,
    );
    await expect(compileNew([await page('empty.txt', '')], { ...issue, number: 10 }, env)).rejects.toThrow(/是空的/u);
    expect(await readdir(at('sources'))).toEqual(['page']);
  });

  test('names a changed source and a broken record, and goes on with the rest', async () => {
    await compileNew([await page()], issue, env);
    await compileNew([await page('second.txt')], { ...issue, number: 10 }, env);
    await compileNew([await page('third.txt')], { ...issue, number: 11 }, env);
    await appendFile(at('sources/page/raw.txt'), '多了一行');
    await writeFile(at('sources/second/source.yaml'), 'title: [\n');
    await rm(at('content/issues'), { recursive: true });
    expect(await compileChanged(env)).toBe(1);
    const talk = said.join('\n');
    expect(talk).toMatch(/raw\.txt 与记录不符.*source-changed/u);
    expect(talk).toMatch(/source\.yaml 第 \d 行.*yaml-syntax/u);
    expect(await readdir(at('content/issues/shengqing-cankao/2024'))).toEqual(['11.md']);
  });

  test('a dry run gives an element a file, failures in their place', async () => {
    let out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      out += String(chunk);
      return true;
    });
    const code = await dryRun([await page(), at('none.txt'), await page('empty.txt', '')], true, env);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { source: { kind: 'plain' }, items: [{ number: 1 }] },
      { error: { code: 'file-missing' } },
      { error: { code: 'empty-file' } },
    ]);
    expect(await readdir(folder)).not.toContain('sources');
  });
});
