import path from 'node:path';
import { downloadsStore } from '../../src/archive/downloads-store.ts';
import { archiveFolders } from '../../src/archive/folders.ts';
import { publishDownloads } from '../../src/archive/publish-downloads.ts';
import { type Archive, readArchive } from '../../src/archive/read-archive.ts';
import { issueKey } from '../../src/domain/issue.ts';
import { projectRoot } from '../lib/project-root.ts';
import { siteSettings } from '../lib/site-settings.ts';
import { channels } from './channels.ts';
import { issueToEdition } from './edition/issue-to-edition.ts';
import type { Job } from './run/job.ts';
import { keepOutputs, type Made } from './run/keep-outputs.ts';
import { type IssuePlan, planIssues, type Wanted } from './run/plan.ts';
import { pressVersion } from './run/press-version.ts';
import { siteAddress } from './run/site-address.ts';
import { runJobs } from './run/worker-pool.ts';

interface IssueJob extends Job {
  readonly plan: IssuePlan;
}

const kilobytes = (made: Made): string => {
  const bytes = made.outputs.reduce((sum, output) => sum + output.bytes.byteLength, 0);
  return `${Math.ceil(bytes / 1000)} kB`;
};

/** Says what is wrong with issues that could not be read, and are left out. Gives the exit code so far. */
const complainOf = ({ messages }: Archive): number => {
  const errors = messages.filter(({ fatal }) => fatal === true);
  for (const { file = '', line = 1, column = 1, reason } of errors) {
    console.error(`${file}:${line}:${column} ${reason}`);
  }
  return errors.length === 0 ? 0 : 1;
};

/**
 * Makes what is missing or no longer true of the wanted issues' downloads, and puts all of them into the site. Says
 * what it does as it goes. Gives the exit code: 1 where a channel of an issue could not be made; the rest is done.
 */
export const distribute = async (wanted: Wanted, env: NodeJS.ProcessEnv): Promise<number> => {
  const folders = archiveFolders(env, projectRoot);
  const place = siteSettings(env, projectRoot);
  const store = downloadsStore(folders);
  const [archive, version] = await Promise.all([readArchive(folders), pressVersion(env)]);
  const plans = await planIssues(archive, wanted, { store, place, version });

  const jobs: IssueJob[] = plans.flatMap((plan) => {
    if (plan.channels.length === 0) return [];
    const edition = issueToEdition(plan.issue, plan.publication, siteAddress(place));
    return plan.channels.map((channel) => ({ channel, edition, plan }));
  });
  let code = complainOf(archive);
  let files = 0;
  /** Keeps and publishes what was made of an issue: as soon as its last channel has ended, so that memory stays flat. */
  const keep = async ({ issue, basis, old, kept }: IssuePlan, fresh: readonly Made[]): Promise<void> => {
    const current = fresh.length === 0 && kept !== null;
    const manifest = current ? kept : await keepOutputs(store, issue, fresh, { basis, version, old, kept });
    await publishDownloads(store, folders.out, manifest);
    files += manifest.files.length;
  };
  const running = new Map<IssuePlan, { left: number; readonly made: Made[] }>();
  for (const plan of plans) {
    if (plan.channels.length === 0) await keep(plan, []);
    else running.set(plan, { left: plan.channels.length, made: [] });
  }
  let ended = 0;
  await runJobs(jobs, async ({ channel, plan }, { outputs, fault }, seconds) => {
    const what = `［${++ended}/${jobs.length}］${issueKey(plan.issue)} ${channels[channel].name}`;
    const state = running.get(plan) ?? { left: 1, made: [] };
    state.left -= 1;
    if (outputs === null) {
      code = 1;
      console.error(`${what}：没有做成（${fault.code}）\n${fault.message}\n怎么办：${fault.hint}`);
    } else {
      const done = { channel, outputs };
      state.made.push(done);
      console.log(`${what}，${kilobytes(done)}，${seconds.toFixed(1)} 秒`);
    }
    if (state.left > 0) return;
    running.delete(plan);
    await keep(plan, state.made);
  });
  console.log(`${plans.length} 期，共 ${files} 个文件，在 ${path.join(folders.out, 'downloads')}`);
  return code;
};
