import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { runStep } from '../../scripts/lib/run-step.ts';
import { serveSite, type ServedSite } from '../../scripts/lib/serve-site.ts';
import { archiveFolders } from '../../src/archive/folders.ts';

/** A site that was built and is being served. */
export interface BuiltSite {
  /** Its front page. */
  readonly url: string;
  readonly base: string;
  readonly out: string;
  readonly content: string;
  /** What its downloads were taken from. */
  readonly cache: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The archive as it is, at the root of its host. */
    rootSite: BuiltSite;
    /** A copy of the archive in another folder, under a base path. */
    bulletinSite: BuiltSite;
  }
}

const run = async (script: string, env: Readonly<Record<string, string>>): Promise<void> => {
  const { code, output } = await runStep([process.execPath, script], { env });
  if (code !== 0) throw new Error(`${script} failed:\n${output}`);
};

/** Builds and serves both sites for all browser tests; the port is whatever is free. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-e2e-'));
  const own = archiveFolders(process.env, projectRoot);
  const copy = { content: path.join(folder, 'content'), sources: path.join(folder, 'sources') };
  await cp(own.content, copy.content, { recursive: true });
  await cp(own.sources, copy.sources, { recursive: true });

  const sites = {
    rootSite: {
      ...own,
      out: path.join(projectRoot, '.cache', 'e2e', 'root'),
      base: '/',
      cache: path.join(folder, 'made'),
    },
    bulletinSite: { ...copy, out: path.join(folder, 'out'), base: '/bulletin/', cache: path.join(folder, 'none') },
  };
  const served: ServedSite[] = [];
  for (const name of ['rootSite', 'bulletinSite'] as const) {
    const { out, base, content, sources, cache } = sites[name];
    const env = {
      KUAIXUN_OUT: out,
      KUAIXUN_BASE: base,
      KUAIXUN_CONTENT: content,
      KUAIXUN_SOURCES: sources,
      KUAIXUN_CACHE: cache,
    };
    // The one site offers the bulletin's files, the other has none.
    if (name === 'rootSite') await run('scripts/distribute.ts', env);
    await run('scripts/build.ts', env);
    const site = await serveSite({ out, base, port: 0 });
    served.push(site);
    project.provide(name, { url: site.url, base, out, content, cache });
  }
  return async () => {
    await Promise.all(served.map(({ close }) => close()));
    await rm(folder, { recursive: true, force: true });
  };
}
