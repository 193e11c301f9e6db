import v8 from 'node:v8';

/** Up to so many bytes a compile is over before the code that Turbofan makes has paid for the making. */
const short = 4_000_000;

/**
 * Leaves V8's last compiler, Turbofan, out of a run that compiles so many bytes of sources in all, unless they are
 * many. It works beside the program on threads of its own, yet on one core: a sixth of the CPU time of 1 MB of a
 * bulletin went to it. The compiler before it, Maglev, makes code that is good enough; 10 MB take a tenth longer by it.
 */
export const chooseCompiler = (bytes: number): void => {
  v8.setFlagsFromString(bytes > short ? '--turbofan' : '--no-turbofan');
};
