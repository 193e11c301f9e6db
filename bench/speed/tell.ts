/** Preloaded into a compile that `measure` starts: tells the parent what the run took, just before it ends. */
process.once('beforeExit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.send?.({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 });
});
