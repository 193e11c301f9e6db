/**
 * Makes the bulletin's files (PDF, Word, EPUB, e-mail, WeChat, data), or posts the e-mail edition.
 *   npm run distribute                                        all issues whose content changed
 *   npm run distribute -- PUBLICATION/YEAR/NUMBER…            these alone
 *   npm run distribute -- … --only pdf,docx                   these channels alone
 *   npm run distribute -- P/Y/N --mail-to LIST --smtp smtp://… --from ADDRESS [--send] [--retry-doubtful]
 * Exit code 0: made, or posted to everybody; 1: something is left, the rest is done; 2: wrong usage.
 */
import { parseArgs } from 'node:util';
import { post } from './distribute/post.ts';
import { distribute } from './distribute/run.ts';
import { readChannels } from './distribute/run/plan.ts';
import { runMain } from './lib/run-main.ts';

const usage = `用法：
  npm run distribute                              制作内容有变化的各期
  npm run distribute -- 刊物/年/期…               只做这几期
  npm run distribute -- … --only pdf,docx         只做这几种
  npm run distribute -- 刊物/年/期 --mail-to 名单.txt --smtp smtp://用户:密码@主机:587 --from "编辑部 <a@b.cn>"
                                                  试运行：说明要寄给谁；加 --send 才寄出
                                                  加 --retry-doubtful 对结果不明的再寄一次`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const readArguments = () => {
  try {
    const options = { only: text, 'mail-to': text, smtp: text, from: text, send: flag, 'retry-doubtful': flag };
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return null;
  }
};

process.exitCode = await runMain(async () => {
  const { values, positionals: issues } = readArguments() ?? { values: null, positionals: [] };
  const { only, smtp, from, send = false, 'mail-to': list, 'retry-doubtful': retryDoubtful = false } = values ?? {};
  const posting = [list, smtp, from].filter((value) => value !== undefined).length;
  if (values && posting === 0 && !send && !retryDoubtful) {
    return distribute({ issues, channels: readChannels(only ?? '') }, process.env);
  }
  const [issue] = issues;
  if (issue && issues.length === 1 && list !== undefined && smtp !== undefined && from !== undefined) {
    return post({ issue, list, smtp, from, send, retryDoubtful }, process.env);
  }
  console.error(usage);
  return 2;
});
