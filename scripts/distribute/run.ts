import path from 'node:path';
import { downloadsStore } from '../../src/archive/downloads-store.ts';
import { archiveFolders } from '../../src/archive/folders.ts';
import { publishDownloads } from '../../src/archive/publish-downloads.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
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
  const made = new Map<IssuePlan, Made[]>(plans.map((plan) => [plan, []]));
  let code = 0;
  let ended = 0;
  await runJobs(jobs, ({ channel, plan }, { outputs, fault }, seconds) => {
    const what = `［${++ended}/${jobs.length}］${issueKey(plan.issue)} ${channels[channel].name}`;
    if (outputs === null) {
      code = 1;
      console.error(`${what}：没有做成（${fault.code}）\n${fault.message}\n怎么办：${fault.hint}`);
    } else {
      const done = { channel, outputs };
      made.get(plan)?.push(done);
      console.log(`${what}，${kilobytes(done)}，${seconds.toFixed(1)} 秒`);
    }
    return Promise.resolve();
  });
  let files = 0;
  for (const plan of plans) {
    const { basis, old, kept } = plan;
    const fresh = made.get(plan) ?? [];
    const manifest =
      fresh.length === 0 && kept !== null
        ? kept
        : await keepOutputs(store, plan.issue, fresh, { basis, version, old, kept });
    await publishDownloads(store, folders.out, manifest);
    files += manifest.files.length;
  }
  console.log(`${plans.length} 期，共 ${files} 个文件，在 ${path.join(folders.out, 'downloads')}`);
  return code;
};
