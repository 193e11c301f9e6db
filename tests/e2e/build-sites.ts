/** Builds the sites of the browser tests beforehand: `npm test` does it beside the unit tests. */
import { buildSites } from './sites.ts';

await buildSites();
