import { beforeAll, expect, test } from 'vitest';
import { ownedSpans } from '../../../../scripts/compile/assemble/owned-spans.ts';
import { compileSource, type SourceContext } from '../../../../scripts/compile/compile-source.ts';
import type { CompiledSource } from '../../../../scripts/compile/compiled.ts';
import { readSource } from '../../../../scripts/compile/readers/read-source.ts';
import { foldersOf } from '../../../../scripts/compile/run/folders.ts';
import { readVocabularies } from '../../../../scripts/compile/run/read-vocabularies.ts';
import { steps } from '../../../../scripts/compile/run/steps.ts';
import { isBlank } from '../../../../scripts/compile/text/characters.ts';
import { toBlock } from '../../../../scripts/compile/to-issue/to-item.ts';
import { calling, docxOf, footnotes, paragraph } from '../../../helpers/files/docx.ts';

let context: SourceContext;
beforeAll(async () => {
  context = { ...(await readVocabularies(foldersOf({}))), published: null, issueDate: null, year: null };
});

const compile = async (notes: readonly string[], ...body: readonly string[]): Promise<[CompiledSource, string]> => {
  const bytes = docxOf({ 'word/footnotes.xml': footnotes(...notes) }, ...body);
  const source = { ...(await readSource('甲.docx', bytes)), path: '甲.docx', sha256: '' };
  return [compileSource(source, context, steps), source.text];
};

const ownedOnce = (compiled: CompiledSource, text: string): boolean => {
  const owners = Array.from({ length: text.length }, () => 0);
  for (const [start, end] of ownedSpans(compiled)) for (let i = start; i < end; i++) owners[i] = (owners[i] ?? 0) + 1;
  return owners.every((count, i) => count === 1 || (count === 0 && isBlank(text.charCodeAt(i))));
};

test('notes of a Word document are notes of the blocks that call them', async () => {
  const [compiled, text] = await compile(
    ['不含外海。', '见去年的年报。', '按人口算。'],
    paragraph('海川渔港见闻'),
    calling('渔港去年卸鱼三万吨', [1, '，比前年多两成'], [2, '，码头上从早忙到晚。']),
    calling('人均收入涨了一成', [3, '。']),
  );
  expect(ownedOnce(compiled, text)).toBe(true);
  const blocks = compiled.items[0]?.blocks.map(toBlock) ?? [];
  expect(blocks.map((block) => [block.text, block.notes])).toEqual([
    [
      '渔港去年卸鱼三万吨，比前年多两成，码头上从早忙到晚。',
      [
        { at: 9, text: '不含外海。' },
        { at: 16, text: '见去年的年报。' },
      ],
    ],
    ['人均收入涨了一成。', [{ at: 8, text: '按人口算。' }]],
  ]);
});

test('a note that no block calls stays in the text', async () => {
  const [compiled, text] = await compile(
    ['这是题注。'],
    calling('海川渔港见闻', [1, '']),
    paragraph('渔港去年卸鱼三万吨，码头上从早忙到晚。'),
  );
  expect(ownedOnce(compiled, text)).toBe(true);
  expect(JSON.stringify(compiled.items)).toContain('这是题注。');
});
