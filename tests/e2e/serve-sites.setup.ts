import type { TestProject } from 'vitest/node';
import { serveSite, type ServedSite } from '../../scripts/lib/serve-site.ts';
import { unpackBrowser } from './packaged-browser.ts';
import { buildSites, siteNames, sites, type SiteFolders } from './sites.ts';

/** A site that was built and is being served. */
export interface BuiltSite extends SiteFolders {
  /** Its front page. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    rootSite: BuiltSite;
    bulletinSite: BuiltSite;
  }
}

/**
 * Serves both sites for the tests of a project, on whatever ports are free. Builds them first unless they are known to
 * be built from the program as it is: by a step of `npm test`, or for the project that was set up before this one.
 * The browser from npm is unpacked now, once: of the tests' processes each would else find the file another writes.
 */
export default async function serveSites(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.KUAIXUN_E2E_SITES !== 'built') await buildSites();
  process.env.KUAIXUN_E2E_SITES = 'built';
  await unpackBrowser();
  const served: ServedSite[] = [];
  for (const name of siteNames) {
    const { out, base } = sites[name];
    const site = await serveSite({ out, base, port: 0 });
    served.push(site);
    project.provide(name, { ...sites[name], url: site.url });
  }
  return async () => {
    await Promise.all(served.map(({ close }) => close()));
  };
}
