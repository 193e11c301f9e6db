import { hashProgram } from '../../lib/hash-program.ts';

/** What the bytes of a compiled issue depend on, beside the sources. */
const parts = ['scripts/compile', 'src/domain', 'src/markdown', 'package-lock.json'];

/** A hash of the compiler itself: an issue is compiled anew when its sources or its compiler changed. */
export const compilerVersion = (): Promise<string> => hashProgram(parts);
