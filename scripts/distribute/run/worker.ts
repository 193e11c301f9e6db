/** A process that sets editions: reads jobs from its parent, one at a time, answers each. Started by `WorkerPool`. */
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { channels } from '../channels.ts';
import type { Answer, Fault, Job } from './job.ts';

const faultOf = (error: unknown): Fault => {
  if (error instanceof KuaixunError) return { code: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'writer-failed', message, hint: '这是程序的毛病：请把上面的话连同这一期的 Markdown 发给维护者。' };
};

const answer = async ({ channel, edition }: Job): Promise<Answer> => {
  try {
    const write = await channels[channel].load();
    return { outputs: await write(edition), fault: null };
  } catch (error) {
    return { outputs: null, fault: faultOf(error) };
  }
};

process.on('message', (job: Job) => {
  void answer(job).then((given) => process.send?.(given));
});
