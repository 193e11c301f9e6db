/**
 * Makes the bulletin's files: PDF, Word, EPUB, e-mail, WeChat, data.
 *   npm run distribute                                        all issues whose content changed
 *   npm run distribute -- PUBLICATION/YEAR/NUMBER…            these alone
 *   npm run distribute -- … --only pdf,docx                   these channels alone
 * Exit code 0: made; 1: something could not be made, the rest is done; 2: wrong usage.
 */
import { parseArgs } from 'node:util';
import { distribute } from './distribute/run.ts';
import { readChannels } from './distribute/run/plan.ts';
import { runMain } from './lib/run-main.ts';

const usage = `用法：
  npm run distribute                              制作内容有变化的各期
  npm run distribute -- 刊物/年/期…               只做这几期
  npm run distribute -- … --only pdf,docx         只做这几种`;

const readArguments = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
  } catch {
    return null;
  }
};

process.exitCode = await runMain(async () => {
  const given = readArguments();
  if (given === null) {
    console.error(usage);
    return 2;
  }
  return distribute({ issues: given.positionals, channels: readChannels(given.values.only ?? '') }, process.env);
});
