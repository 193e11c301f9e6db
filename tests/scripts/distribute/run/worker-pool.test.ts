import path from 'node:path';
import { expect, test } from 'vitest';
import type { Answer, Job } from '../../../../scripts/distribute/run/job.ts';
import { runJobs } from '../../../../scripts/distribute/run/worker-pool.ts';
import { sampleEdition } from '../../../helpers/sample-edition.ts';

const workerFile = path.join(import.meta.dirname, 'telling-worker.ts');
const edition = sampleEdition();
const jobs = (...channels: Job['channel'][]): Job[] => channels.map((channel) => ({ channel, edition }));

const run = async (list: readonly Job[], settings: { workers: number; jobsOfAWorker: number }): Promise<Answer[]> => {
  const answers: Answer[] = [];
  await runJobs(
    list,
    (_, given) => {
      answers.push(given);
      return Promise.resolve();
    },
    { workerFile, ...settings },
  );
  return answers;
};

const processOf = ({ outputs }: Answer): string => Buffer.from(outputs?.[0]?.bytes ?? []).toString();

test('a worker is replaced after so many jobs', async () => {
  const answers = await run(jobs('json', 'json', 'json', 'json', 'json'), { workers: 1, jobsOfAWorker: 2 });
  const [a, b, c, d, e] = answers.map(processOf);
  expect([a === b, b === c, c === d, d === e]).toEqual([true, false, true, false]);
});

test('a worker that falls costs its own job alone, which says so', async () => {
  const answers = await run(jobs('json', 'epub', 'json'), { workers: 1, jobsOfAWorker: 9 });
  expect(answers.map(({ fault }) => fault?.code ?? null)).toEqual([null, 'writer-crashed', null]);
});

test('several work side by side, and each job is done once', async () => {
  const answers = await run(jobs(...Array<'json'>(12).fill('json')), { workers: 3, jobsOfAWorker: 9 });
  expect(answers).toHaveLength(12);
  expect(new Set(answers.map(processOf)).size).toBeGreaterThan(1);
});

test('a writer that cannot set an edition answers with the fault, and the next job is done', async () => {
  const unset = sampleEdition({ items: [{ number: 1, title: '\u{10fffd}', blocks: [] }] });
  const codes: (string | null)[] = [];
  await runJobs(
    [
      { channel: 'pdf', edition: unset },
      { channel: 'json', edition },
    ],
    (_, { fault }) => {
      codes.push(fault?.code ?? null);
      return Promise.resolve();
    },
    { workers: 1 },
  );
  expect(codes).toEqual(['glyph-missing', null]);
});
