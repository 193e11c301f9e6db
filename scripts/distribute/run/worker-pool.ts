import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answer, Job } from './job.ts';

/** Jobs after which a worker is replaced: Typst keeps some megabytes of every document. */
const jobsOfAWorker = 60;

const ownWorker = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** What a pool works with; a test gives its own. */
interface PoolSettings {
  /** The program a worker runs: answers each job it is sent. */
  readonly workerFile?: string;
  readonly workers?: number;
  readonly jobsOfAWorker?: number;
}

interface Worker {
  readonly process: ChildProcess;
  jobs: number;
}

const hire = (workerFile: string): Worker => ({
  process: fork(workerFile, [], { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  jobs: 0,
});

const crashed = (code: number | null, signal: string | null): Answer => ({
  outputs: null,
  fault: {
    code: 'writer-crashed',
    message: `排版进程中途退出（${signal ?? `退出码 ${String(code)}`}）`,
    hint: '多半是内存不够：关掉别的程序再试；只做一种渠道可用 --only。',
  },
});

const ask = (worker: Worker, job: Job): Promise<Answer> =>
  new Promise((resolve) => {
    const settle = (given: Answer): void => {
      worker.process.off('message', onMessage).off('exit', onExit);
      resolve(given);
    };
    const onMessage = (given: unknown): void => {
      settle(given as Answer);
    };
    const onExit = (code: number | null, signal: string | null): void => {
      settle(crashed(code, signal));
    };
    worker.process.once('message', onMessage).once('exit', onExit);
    worker.jobs += 1;
    worker.process.send(job);
  });

const isSpent = ({ process, jobs }: Worker, most: number): boolean =>
  jobs >= most || process.exitCode !== null || process.signalCode !== null;

/**
 * Has every job done by as many processes as there are cores, in the order of the list; a spent or fallen process is
 * replaced. `done` hears of each as it ends. A job that fails is an answer, too: this never rejects for one.
 */
export const runJobs = async <J extends Job>(
  jobs: readonly J[],
  done: (job: J, given: Answer, seconds: number) => Promise<void>,
  settings: PoolSettings = {},
): Promise<void> => {
  const { workerFile = ownWorker, workers = availableParallelism(), jobsOfAWorker: most = jobsOfAWorker } = settings;
  const queue = jobs.values();
  const work = async (): Promise<void> => {
    let worker: Worker | null = null;
    try {
      // All loops draw from the one iterator, so each job is done once.
      for (const job of queue) {
        worker ??= hire(workerFile);
        const started = performance.now();
        const given = await ask(worker, job);
        await done(job, given, (performance.now() - started) / 1000);
        if (isSpent(worker, most)) {
          worker.process.kill();
          worker = null;
        }
      }
    } finally {
      worker?.process.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs.length, workers) }, work));
};
