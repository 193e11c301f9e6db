import { KuaixunError } from '../../src/errors/kuaixun-error.ts';

/**
 * What every command ends in: runs it, reports a defect of the run as code, message and hint on stderr, and gives the
 * exit code (what `main` returns, 1 after a defect). An error that nobody foresaw keeps its stack: it is ours to mend.
 */
export const runMain = async (main: () => number | Promise<number>): Promise<number> => {
  try {
    return await main();
  } catch (error) {
    if (!(error instanceof KuaixunError)) throw error;
    console.error(`出错（${error.code}）：${error.message}`);
    console.error(`怎么办：${error.hint}`);
    return 1;
  }
};
