import { dryRun } from '../../scripts/compile/run.ts';

/** The child of `measure`: compiles one file and tells its parent what that took. */
const [file = ''] = process.argv.slice(2);
await dryRun([file], true, process.env);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send?.({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 });
