import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';

/** A year of a bulletin is some 7 MB of text. What is larger is a whole archive, or no text. */
const mostBytes = 24 * 1024 * 1024;
/** Short lines without end are a table or a log. */
const mostLines = 400_000;

const split = '请拆成一期、一版一个文件，再分别编译';

/** Throws `file-too-large` before anything is done with a file that no compile should be given. */
export const refuseOversized = (path: string, bytes: Uint8Array): void => {
  if (bytes.length > mostBytes) {
    const megabytes = Math.round(bytes.length / 1024 / 1024);
    throw new KuaixunError('file-too-large', `${path} 第 1 行起共 ${megabytes} MB，超过 24 MB 的上限`, split);
  }
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++;
  if (lines > mostLines) {
    throw new KuaixunError('file-too-large', `${path} 第 1 行起共 ${lines} 行，超过 ${mostLines} 行的上限`, split);
  }
};
