import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSource, type SourceContext } from '../../../scripts/compile/compile-source.ts';
import type { CompiledSource } from '../../../scripts/compile/compiled.ts';
import { ownedSpans } from '../../../scripts/compile/assemble/owned-spans.ts';
import { readSource } from '../../../scripts/compile/readers/read-source.ts';
import { foldersOf } from '../../../scripts/compile/run/folders.ts';
import { readVocabularies } from '../../../scripts/compile/run/read-vocabularies.ts';
import { steps } from '../../../scripts/compile/run/steps.ts';
import { isBlank } from '../../../scripts/compile/text/characters.ts';
import { denseTable } from '../../helpers/press/annotation-table.ts';
import { mangle } from '../../helpers/press/mangle.ts';
import { sentences } from '../../helpers/press/sentences.ts';

let context: SourceContext;
beforeAll(async () => {
  context = { ...(await readVocabularies(foldersOf({}))), published: null, issueDate: null, year: null };
});

const compileText = (text: string): CompiledSource =>
  compileSource(
    {
      path: '甲.txt',
      sha256: '',
      encoding: 'utf-8',
      format: 'text',
      text,
      plainUtf8: true,
      aside: [],
      published: null,
      warnings: [],
    },
    context,
    steps,
  );

/** Characters that are not blank and do not have exactly one owner, and spans that point nowhere. */
const wronglyOwned = (compiled: CompiledSource, text: string): string[] => {
  const owners = new Uint8Array(text.length);
  const faults: string[] = [];
  for (const [start, end] of ownedSpans(compiled)) {
    if (!(start >= 0 && start <= end && end <= text.length)) faults.push(`span ${start}–${end}`);
    for (let i = start; i < end; i++) owners[i] = (owners[i] ?? 0) + 1;
  }
  for (let i = 0; i < text.length; i++) {
    if (!isBlank(text.charCodeAt(i)) && owners[i] !== 1) faults.push(`${i}: ${owners[i] ?? 0} owners`);
  }
  return faults;
};

/** Lines that look like what the compiler looks for, in any order, with any noise between. */
const line = fc.oneof(
  fc.constantFrom(...sentences),
  fc.constantFrom(
    '今日科技快讯',
    '2024年第6期 总第1665期',
    '目 录',
    '1. 某地召开大会 - 3 -',
    '附：某主任讲话摘录',
    '一、总体要求',
    '本报记者 张三 李四',
    '本报讯 2月18日，会议召开',
    '主 编：张 三',
    '- 12 -',
    '首页 > 新闻 > 正文',
    '责任编辑：王五',
    '（经济日报）',
    '● 第一项',
    '问：怎么办？',
    '第三条 本办法自发布之日起施行。',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('创', '新', '，', '。', '(', ')', '?', '*', ' ', '8', 'a', '\0', '\ufffd', '\ud800'),
  }),
);
const anyText = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

describe('any text', () => {
  test('compiles, accounts for every character once, the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const compiled = compileText(text);
        expect(wronglyOwned(compiled, text)).toEqual([]);
        expect(JSON.stringify(compileText(text))).toBe(JSON.stringify(compiled));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('no block holds what its spans do not, but for repairs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sentences], { minLength: 5 }), (chosen) => {
        const text = chosen.join('\n');
        const { items, repairs } = compileText(text);
        expect(repairs).toEqual([]);
        for (const { blocks } of items) {
          for (const block of blocks) {
            const held = block.spans.map(([start, end]) => text.slice(start, end)).join('');
            expect(held.replaceAll(/\s/gu, '')).toBe(block.text.replaceAll(/\s/gu, ''));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what extraction does to white space moves no offset', () => {
    const indent = fc.constantFrom('', '  ', '    ', '\u3000\u3000', '\t');
    const head = fc.constantFrom('', '5 月 13 日，', '2024 年', ' 8 个项目，共 12.5 亿元。', '**要点**');
    const damaged = fc
      .array(fc.tuple(indent, head, fc.constantFrom(...sentences)), { minLength: 3, maxLength: 12 })
      .map((lines) => lines.map((parts) => parts.join('')).join('\n'));
    fc.assert(
      fc.property(damaged, (text) => {
        const { items, lead, warnings } = compileText(text);
        expect(warnings.filter(({ code }) => code === 'unclassified')).toEqual([]);
        for (const block of [...lead, ...items.flatMap(({ blocks }) => blocks)]) {
          const held = block.spans.map(([start, end]) => text.slice(start, end)).join('');
          expect(held.replaceAll(/\s/gu, '')).toBe(block.text.replaceAll(/\s/gu, ''));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('a mangled page is accounted for as well', () => {
    const text = mangle(sentences.join('\n'), { table: denseTable });
    const compiled = compileText(text);
    expect(wronglyOwned(compiled, text)).toEqual([]);
    expect(compiled.items.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('')).toContain('咨询诊断');
  });
});

const real = path.resolve(import.meta.dirname, '../../../../shared/sources');

describe.skipIf(!existsSync(real))('the real sources', () => {
  const files = existsSync(real) ? readdirSync(real).sort() : [];
  test.each(files)('%s is accounted for', async (name) => {
    const read = await readSource(name, readFileSync(path.join(real, name)));
    const compiled = compileSource(read, context, steps);
    expect(wronglyOwned(compiled, read.text)).toEqual([]);
    expect(compiled.warnings.filter(({ code }) => code === 'owned-twice')).toEqual([]);
    expect(compiled.items.length).toBeGreaterThan(0);
  });
});

test('the issue that a text was taken from dates its days', () => {
  const { items } = compileText(
    '江上新桥\n文·周望舒\n3月8日，江州的新桥合龙，全长三公里。\n桥头的灯亮了一夜，船家们都来看。\n（选自《江上文刊》2031年第4期）\n',
  );
  expect(items.map(({ event_dates: dates }) => dates)).toEqual([['2031-03-08']]);
});
