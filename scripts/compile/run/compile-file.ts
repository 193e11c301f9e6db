import { readFile } from 'node:fs/promises';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { compileSource, type SourceContext } from '../compile-source.ts';
import type { CompiledSource } from '../compiled.ts';
import { readSource } from '../readers/read-source.ts';
import { steps } from './steps.ts';

/** The bytes of a file; throws `file-missing`. */
export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new KuaixunError('file-missing', `读不到 ${file}`, '请确认路径写对了，文件存在，并且有权读取', { cause });
  }
};

/** Bytes → the contract. `file` is for messages and goes into the result as given. */
export const compileBytes = async (file: string, bytes: Uint8Array, context: SourceContext): Promise<CompiledSource> =>
  compileSource(await readSource(file, bytes), context, steps);

/** Throws `no-article` where a source was read well but holds nothing to print. */
export const requireArticle = (compiled: CompiledSource): void => {
  if (compiled.items.length > 0 || compiled.lead.length > 0 || (compiled.issue?.lead.blocks.length ?? 0) > 0) return;
  const [line] = compiled.dropped;
  throw new KuaixunError(
    'no-article',
    `${compiled.source.path} 第 1 行起没有找到一篇文章：共 ${compiled.source.characters} 字，${
      line ? `全部归为${line.reason === 'unclassified' ? '未归类' : '版面附件'}` : '没有可排印的文字'
    }`,
    '请确认这是正文而不是目录、菜单或图片说明；若是扫描件，请先做文字识别',
  );
};
