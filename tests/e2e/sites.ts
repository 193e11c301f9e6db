import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { runStep } from '../../scripts/lib/run-step.ts';
import { archiveFolders } from '../../src/archive/folders.ts';

/** Where a site is built, and from what. */
export interface SiteFolders {
  readonly base: string;
  readonly out: string;
  readonly content: string;
  readonly sources: string;
  /** What its downloads are taken from. */
  readonly cache: string;
}

const folder = path.join(projectRoot, '.cache', 'e2e');
const own = archiveFolders(process.env, projectRoot);
const copy = { content: path.join(folder, 'content'), sources: path.join(folder, 'sources') };

/** The sites that browser tests look at. */
export const sites = {
  /** The archive as it is, at the root of its host, with the bulletin's files. */
  rootSite: { ...own, base: '/', out: path.join(folder, 'root'), cache: path.join(folder, 'made') },
  /** A copy of the archive in another folder, under a base path, without the bulletin's files. */
  bulletinSite: { ...copy, base: '/bulletin/', out: path.join(folder, 'bulletin'), cache: path.join(folder, 'none') },
} satisfies Record<string, SiteFolders>;

export const siteNames = ['rootSite', 'bulletinSite'] as const;

const run = async (script: string, { base, out, content, sources, cache }: SiteFolders): Promise<void> => {
  const { code, output } = await runStep([process.execPath, script], {
    env: {
      KUAIXUN_BASE: base,
      KUAIXUN_OUT: out,
      KUAIXUN_CONTENT: content,
      KUAIXUN_SOURCES: sources,
      KUAIXUN_CACHE: cache,
    },
  });
  if (code !== 0) throw new Error(`${script} failed:\n${output}`);
};

/** Builds the sites from nothing, as the commands build them. One after the other: both write Astro's types. */
export const buildSites = async (): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await cp(own.content, copy.content, { recursive: true });
  await cp(own.sources, copy.sources, { recursive: true });
  await run('scripts/distribute.ts', sites.rootSite);
  for (const name of siteNames) await run('scripts/build.ts', sites[name]);
};
