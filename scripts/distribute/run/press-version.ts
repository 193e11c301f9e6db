import { hashProgram } from '../../lib/hash-program.ts';
import { sha256 } from '../../lib/sha256.ts';

/** The part of the program that makes downloads. */
const program = ['scripts/distribute', 'src/domain', 'src/site', 'src/og', 'package-lock.json'];

/** Fonts that the environment may name. */
const fonts = ['KUAIXUN_FONT', 'KUAIXUN_FONT_FANGSONG'] as const;

/** A hash of what the bytes of a download depend on, beside the issue: the program, and the fonts an office brings. */
export const pressVersion = async (env: NodeJS.ProcessEnv): Promise<string> =>
  sha256(await hashProgram(program), ...fonts.map((name) => env[name] ?? ''));
