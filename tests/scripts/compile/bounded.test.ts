import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceContext } from '../../../scripts/compile/compile-source.ts';
import { compileBytes } from '../../../scripts/compile/run/compile-file.ts';
import { foldersOf } from '../../../scripts/compile/run/folders.ts';
import { readVocabularies } from '../../../scripts/compile/run/read-vocabularies.ts';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';

let context: SourceContext;
beforeAll(async () => {
  context = { ...(await readVocabularies(foldersOf({}))), published: null, issueDate: null, year: null };
});

/** Law 7 of the contract: a result or a clear error. What grows with the square of a text runs into the time limit. */
const outcome = async (text: string | Uint8Array): Promise<string> => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  try {
    return (await compileBytes('甲.txt', bytes, context)).source.kind;
  } catch (error) {
    if (error instanceof KuaixunError) return error.code;
    throw error;
  }
};

const size = 400_000;

describe('no input takes long', () => {
  test.each([
    ['one character', '一'.repeat(size)],
    ['one line', '发展新产业，'.repeat(size / 6)],
    ['one word after another', 'innovation '.repeat(size / 11)],
    ['blank lines', `标题\n${'\n'.repeat(size)}`],
    ['spaces', `创新${' '.repeat(size)}产业`],
    ['digits', '1234567890'.repeat(size / 10)],
    ['brackets', '('.repeat(size)],
    ['brackets in pairs', '（附）'.repeat(size / 3)],
    ['quotation marks', '“'.repeat(size)],
    ['question marks in Chinese', '好?的'.repeat(size / 3)],
    ['asterisks', '**重点**'.repeat(size / 6)],
    ['short lines', '甲\n'.repeat(size / 8)],
    ['short lines without end', '甲\n'.repeat(size * 2)],
    ['50 MB', Buffer.alloc(50_000_000, '一')],
    ['readings', '發(fā)業(yè)?'.repeat(size / 9)],
    ['private use', '發(fā)業(yè)創(chuàng)\ue1f5?'.repeat(size / 20)],
    ['NULs inside', '发\0展'.repeat(size / 3)],
    ['at signs', `${'a.'.repeat(size / 2)}@`],
    ['noise', Buffer.from(Array.from({ length: size }, (_, i) => Math.imul(i + 7, 2654435761) >>> 24))],
  ])(
    '%s',
    async (_name, text) => {
      expect(await outcome(text)).not.toBe('');
    },
    60_000,
  );
});
