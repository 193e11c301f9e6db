import type { Warning } from '../../../src/domain/ledger.ts';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { binaryFormats } from './binary-formats.ts';
import { startsWith } from './encoding/byte-order-marks.ts';
import { detectEncoding } from './encoding/detect-encoding.ts';
import { undoDoubleEncoding } from './encoding/undo-double-encoding.ts';
import { refuseOversized } from './refuse-oversized.ts';
import { refuseRuined } from './refuse-ruined.ts';

export interface Decoded {
  /** WHATWG name in lower case; a chain with slashes where the text had been decoded wrongly and saved again. */
  readonly encoding: string;
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** Below this no encoding makes sense of the bytes. */
const leastScore = 0.05;

/**
 * Bytes → text, whatever their encoding. Throws `KuaixunError`: `file-too-large`, `empty-file`, `binary-file`, `unknown-encoding`,
 * `text-destroyed`. `path` is for the messages.
 */
export const decode = (path: string, bytes: Uint8Array): Decoded => {
  refuseOversized(path, bytes);
  const format = binaryFormats.find(({ magic }) => startsWith(bytes, magic));
  if (format) throw new KuaixunError('binary-file', `${path} 第 1 行起不是文本，而是 ${format.name}`, format.cure);
  const detected = detectEncoding(bytes);
  if (!/\S/u.test(detected.text)) {
    throw new KuaixunError('empty-file', `${path} 是空的：第 1 行起没有一个字`, '请确认文件保存完整，再编译');
  }
  const { text, chain } = undoDoubleEncoding(detected.text);
  if (chain.length === 0 && detected.score < leastScore) {
    throw new KuaixunError(
      'unknown-encoding',
      `${path} 第 1 行起认不出编码：按 UTF-8、GB18030、Big5、UTF-16 读都不成文`,
      '用文本编辑器打开，确认不是乱码后，另存为 UTF-8',
    );
  }
  refuseRuined(path, text);
  const encoding = [detected.encoding, ...chain].join('/');
  const message = `文字曾被误读后另存，已按 ${encoding} 还原，请核对`;
  return { encoding, text, warnings: chain.length > 0 ? [{ code: 'double-encoded', span: [0, 0], message }] : [] };
};
