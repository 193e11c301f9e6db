import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { zhCN } from 'zod/locales';
import { KuaixunError } from '../errors/kuaixun-error.ts';

/** A file as text. Throws `file-missing`. */
export const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new KuaixunError('file-missing', `读不到 ${file}`, '请确认文件存在，并且有权读取', { cause });
  }
};

/**
 * A YAML file as what `schema` describes. Throws `file-missing`, `yaml-syntax` or `yaml-shape`, each with file and
 * line.
 */
export const readYaml = async <Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> => {
  const lines = new LineCounter();
  const document = parseDocument(await readText(file), { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    throw new KuaixunError(
      'yaml-syntax',
      `${file} 第 ${lines.linePos(fault.pos[0]).line} 行不是合法的 YAML：${fault.message.split('\n')[0] ?? ''}`,
      '检查这一行的缩进、冒号和引号',
      { cause: fault },
    );
  }
  const result = schema.safeParse(document.toJS(), { error: zhCN().localeError });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = (issue?.path ?? []).filter((key) => typeof key !== 'symbol');
  const node = document.getIn(at, true) as { readonly range?: readonly number[] } | undefined;
  throw new KuaixunError(
    'yaml-shape',
    `${file} 第 ${lines.linePos(node?.range?.[0] ?? 0).line} 行：${at.join('.')} ${issue?.message ?? ''}`,
    '照现有的同类文件改正这一处',
  );
};
