import { mkdir, open, readFile, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';

/**
 * What is known of a letter to an address.
 * `handed`: all of it was sent, only the end mark was not yet: from here on the server may have it.
 * `sent`: the server took it (2yz after the end mark, RFC 5321, 4.2.5). `refused`: it will not, now or later (5yz).
 * `failed`: it has not got it, and may be asked again.
 */
const states = ['handed', 'sent', 'refused', 'failed'] as const;

const recordSchema = z.strictObject({
  time: z.iso.datetime(),
  to: z.string().min(1),
  state: z.enum(states),
  /** What the server said. */
  said: z.string(),
});

export type State = (typeof states)[number];

/** The posting of one issue: a line an event, each on disk before the next step is taken. */
export interface Journal {
  /** The last state of an address, by its key. */
  readonly states: ReadonlyMap<string, State>;
  readonly record: (to: string, state: State, said?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Reads the lines of a journal; a last line that was cut short by a fall counts for nothing. */
const readStates = async (file: string): Promise<{ states: Map<string, State>; whole: boolean }> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  const states = new Map<string, State>();
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  for (const [index, line] of lines.entries()) {
    let record: z.output<typeof recordSchema> | undefined;
    try {
      record = recordSchema.safeParse(JSON.parse(line)).data;
    } catch {
      record = undefined;
    }
    if (record === undefined) {
      // A line cut short by a fall, closed by the next start, is the only one that may not be read.
      if (line.endsWith('\u0000')) continue;
      throw new KuaixunError(
        'journal-damaged',
        `投递记录 ${file} 第${index + 1}行读不懂`,
        '请从备份恢复这个文件；不要删掉，否则已收到的人会再收到一次。',
      );
    }
    states.set(record.to, record.state);
  }
  return { states, whole: rest === '' };
};

/** What a journal knows, for looking at it. */
export const readJournal = async (file: string): Promise<Pick<Journal, 'states'>> => ({
  states: (await readStates(file)).states,
});

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** One posting of an issue at a time: `<journal>.lock` holds the number of the process. */
const takeLock = async (file: string): Promise<() => Promise<void>> => {
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const pid = Number(await readFile(file, 'utf8').catch(() => ''));
      if (pid > 0 && isRunning(pid)) {
        throw new KuaixunError(
          'posting-running',
          `这一期正在由另一个进程（${pid}）寄送`,
          '等它结束再运行；一期不能两处同时寄。',
        );
      }
      await rm(file, { force: true });
    }
  }
};

/** Opens the journal of an issue's posting; makes it where there is none. Throws where another process has it. */
export const openJournal = async (file: string): Promise<Journal> => {
  await mkdir(path.dirname(file), { recursive: true });
  const unlock = await takeLock(`${file}.lock`);
  let handle: FileHandle | undefined;
  try {
    const { states, whole } = await readStates(file);
    handle = await open(file, 'a');
    if (!whole) await handle.appendFile('\u0000\n');
    const log = handle;
    return {
      states,
      record: async (to, state, said = '') => {
        const line = JSON.stringify({ time: new Date().toISOString(), to, state, said } satisfies z.input<
          typeof recordSchema
        >);
        await log.appendFile(`${line}\n`);
        await log.datasync();
        states.set(to, state);
      },
      close: async () => {
        await log.close();
        await unlock();
      },
    };
  } catch (error) {
    await handle?.close();
    await unlock();
    throw error;
  }
};
