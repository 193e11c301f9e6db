import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeMarkdown } from '../../../../scripts/compile/merge/merge-markdown.ts';
import { conflictMarks, findConflictMarks } from '../../../../src/markdown/conflict-marks.ts';

const { ours: begin, between, theirs: end } = conflictMarks;

const base = `---
刊物: kan
年: 2024
期: 1
日期: 2024-02-18
编者:
  - 主编: 张三
来源:
  - yi
---

导语第一段，说的是这一期。

## 1. 第一条

::信息{地区="广东" 主题="人才、民生"}

:::摘要
甲段说了许多话。
:::

甲段说了许多话。乙事见下。

乙段也说了许多话。

- 一
- 二

丙段收尾。

## 2. 第二条

丁段从头说起。
`;

const change = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`not there: ${from}`);
    return changed.replace(from, to);
  }, text);

describe('a merge', () => {
  test('without an edit is the new compile, without a change the editor’s file, byte for byte', () => {
    const other = change(base, ['丙段收尾。', '丙段另有结尾。'], ['  - yi', '  - yi\n  - er']);
    expect(mergeMarkdown(base, base, other)).toBe(other);
    expect(mergeMarkdown(base, other, base)).toBe(other);
    expect(mergeMarkdown(base, other, other)).toBe(other);
  });

  test('takes both sides where they changed neighbouring lines, fields and attributes', () => {
    const ours = change(
      base,
      ['甲段说了许多话。乙事见下。', '甲段说了许多话，编者改过。乙事见下。'],
      ['主题="人才、民生"', '主题="民生"'],
      ['期: 1\n', '期: 1\n标题: 编者的标题\n'],
      ['- 二', '- 二\n- 编者的三'],
    );
    const theirs = change(
      base,
      ['乙段也说了许多话。', '乙段也说了许多话，新编的。'],
      ['地区="广东"', '地区="广东/深圳" 日期="2024-02-17"'],
      ['期: 1\n', '期: 1\n总期: 9\n'],
      ['丙段收尾。', '丙段重新收尾。'],
    );
    const merged = mergeMarkdown(base, ours, theirs);
    expect(findConflictMarks(merged)).toEqual([]);
    expect(merged).toContain('::信息{地区="广东/深圳" 日期="2024-02-17" 主题="民生"}');
    expect(merged).toContain('期: 1\n总期: 9\n标题: 编者的标题\n');
    expect(merged).toContain(
      '编者改过。乙事见下。\n\n乙段也说了许多话，新编的。\n\n- 一\n- 二\n- 编者的三\n\n丙段重新收尾。',
    );
  });

  test('keeps an editor’s title where an item before it gives it another number', () => {
    const ours = change(base, ['## 2. 第二条', '## 2. 编者的题目']);
    const theirs = change(base, ['## 2. 第二条', '## 2. 新编出的一条\n\n新编出的正文。\n\n## 3. 第二条']);
    const merged = mergeMarkdown(base, ours, theirs);
    expect(merged.match(/^(?:## .*|[<=>]{7}.*)$/gmu)).toEqual([
      '## 1. 第一条',
      '## 2. 新编出的一条',
      '## 3. 编者的题目',
    ]);
  });

  test('marks what both changed, and nothing else', () => {
    const ours = change(base, ['乙段也说了许多话。', '乙段是编者的话。']);
    const theirs = change(base, ['乙段也说了许多话。', '乙段是机器的话。'], ['丙段收尾。', '丙段重新收尾。']);
    expect(mergeMarkdown(base, ours, theirs)).toBe(
      change(
        base,
        ['丙段收尾。', '丙段重新收尾。'],
        ['乙段也说了许多话。', `${begin}\n乙段是编者的话。\n${between}\n乙段是机器的话。\n${end}`],
      ),
    );
  });

  test.each([
    ['an edit to what the compiler took out', ['丙段收尾。\n\n', ''], ['丙段收尾。', '丙段重新收尾。']],
    ['what the editor took out and the compiler changed', ['丙段收尾。', '丙段重新收尾。'], ['丙段收尾。\n\n', '']],
    [
      'one field of the front matter',
      ['日期: 2024-02-18', '日期: 2024-02-19'],
      ['日期: 2024-02-18', '日期: 2024-02-20'],
    ],
    ['one attribute', ['地区="广东"', '地区="广西"'], ['地区="广东"', '地区="海南"']],
    [
      'two additions at one place',
      ['丙段收尾。', '丙段收尾。\n\n编者加的。'],
      ['丙段收尾。', '丙段收尾。\n\n新编出的一段。'],
    ],
  ] as const)('marks %s', (_, their, our) => {
    const merged = mergeMarkdown(base, change(base, our), change(base, their));
    expect(findConflictMarks(merged).map(({ text }) => text)).toEqual([begin, between, end]);
  });

  test('takes line ends of any kind, and table columns of any width', () => {
    const table = `${base}\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n末段。\n`;
    const ours = change(table, [
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
      '| 甲  | 乙  |\n| ------ | --- |\n| 1   | 2 |',
    ]);
    const theirs = change(table, ['| 1 | 2 |', '| 1 | 3 |'], ['丁段从头说起。', '丁段重头说起。']);
    const merged = mergeMarkdown(table, `\uFEFF${ours.replaceAll('\n', '\r\n')}`, theirs);
    expect(merged).toBe(change(ours, ['| 1   | 2 |', '| 1 | 3 |'], ['丁段从头说起。', '丁段重头说起。']));
  });
});

/** Lines of a body as issues have them: paragraphs of few words, so that some recur and some are alike, and marks. */
const line = fc.oneof(
  fc.constantFrom(':::摘要', ':::', '- 项', '### 小标题', '::下缺', '| a | b |', '------'),
  fc
    .array(fc.constantFrom('春', '会', '开了', '三天', '新政', '落地', '。'), { minLength: 1, maxLength: 6 })
    .map((words) => words.join('')),
);
const bodies = fc.array(line, { maxLength: 12 });
/** What becomes of a body: each line kept, taken out, changed, or followed by new ones. */
const edits = fc.array(fc.tuple(fc.constantFrom('keep', 'keep', 'keep', 'cut', 'change', 'add'), fc.nat({ max: 99 })), {
  minLength: 14,
  maxLength: 14,
});
type Edits = readonly (readonly [string, number])[];
const edited = (body: readonly string[], by: Edits, hand: string): string[] =>
  body.flatMap((text, i) => {
    const [kind, n] = by[i] ?? ['keep', 0];
    if (kind === 'cut') return [];
    if (kind === 'change') return [`${text}${hand}${n}`];
    return kind === 'add' ? [text, `${hand}加${n}`] : [text];
  });
const fileOf = (body: readonly string[]): string => `---\n刊物: kan\n---\n\n${body.join('\n\n')}\n`;
const linesOf = (text: string): string[] => text.split('\n').filter((text) => text.trim() !== '');
const countOf = (lines: readonly string[]): Map<string, number> =>
  lines.reduce((counts, text) => counts.set(text, (counts.get(text) ?? 0) + 1), new Map<string, number>());

const three = fc.tuple(bodies, edits, edits).map(([body, our, their]) => ({
  was: fileOf(body),
  ours: fileOf(edited(body, our, '编')),
  theirs: fileOf(edited(body, their, '机')),
}));

describe('law 3: an editor’s word outlives the compiler', () => {
  test('nothing an editor added or changed is ever lost, nor anything the compiler did', () => {
    fc.assert(
      fc.property(three, ({ was, ours, theirs }) => {
        const [merged, before] = [countOf(linesOf(mergeMarkdown(was, ours, theirs))), countOf(linesOf(was))];
        for (const side of [ours, theirs]) {
          for (const [text, count] of countOf(linesOf(side))) {
            if (count > (before.get(text) ?? 0)) expect(merged.get(text) ?? 0).toBeGreaterThan(before.get(text) ?? 0);
          }
        }
        for (const text of merged.keys()) {
          expect([was, ours, theirs, begin, between, end].join('\n')).toContain(text);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no edit gives the compile, no change gives the edit, the same on both sides gives that', () => {
    fc.assert(
      fc.property(three, ({ was, ours, theirs }) => {
        expect(mergeMarkdown(was, was, theirs)).toBe(theirs);
        expect(mergeMarkdown(was, ours, was)).toBe(ours);
        expect(mergeMarkdown(was, ours, ours)).toBe(ours);
      }),
      { numRuns: 1000 },
    );
  });

  test('a clean merge, merged again, stays as it is', () => {
    fc.assert(
      fc.property(three, ({ was, ours, theirs }) => {
        const merged = mergeMarkdown(was, ours, theirs);
        if (findConflictMarks(merged).length > 0) return;
        expect(mergeMarkdown(theirs, merged, theirs)).toBe(merged);
      }),
    );
  });

  test('edits to lines that the compiler left, and did not stand beside anything alike, are merged without a conflict', () => {
    const unlike = (n: number): string =>
      `第${n}段${String.fromCodePoint(...Array.from({ length: 9 }, (_, i) => 0x4e00 + n * 50 + i))}。`;
    const body = Array.from({ length: 12 }, (_, n) => unlike(n));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('our', 'their', 'none'), { minLength: 12, maxLength: 12 }), (who) => {
        const by = (side: string, hand: string): string[] =>
          body.map((text, n) => (who[n] === side ? `${text}${hand}` : text));
        expect(mergeMarkdown(fileOf(body), fileOf(by('our', '编')), fileOf(by('their', '机')))).toBe(
          fileOf(body.map((text, n) => text + { our: '编', their: '机', none: '' }[who[n] ?? 'none'])),
        );
      }),
    );
  });
});

describe('issues as they ship', () => {
  const files = globSync('src/content/ledgers/**/*.md').sort();

  test.each(files)('%s: any edits of any lines of the body, on both sides, are all there', (file) => {
    const was = readFileSync(file, 'utf8');
    const lines = was.split('\n');
    const body = lines.indexOf('---', 1) + 1;
    const paragraphs = lines.flatMap((text, i) => (i > body && /^[^\s#:>|-]/u.test(text) ? [i] : []));
    const place = fc.constantFrom(...paragraphs);
    const apart = fc.tuple(
      fc.uniqueArray(place, { minLength: 1, maxLength: 12 }),
      fc.uniqueArray(place, { maxLength: 12 }),
    );
    fc.assert(
      fc.property(apart, ([our, all]) => {
        const their = all.filter((i) => !our.includes(i));
        const by = (...changes: readonly (readonly [readonly number[], string])[]): string =>
          lines
            .map((text, i) => changes.reduce((line, [at, hand]) => (at.includes(i) ? hand + line : line), text))
            .join('\n');
        expect(mergeMarkdown(was, by([our, '编者先说：']), by([their, '机器先说：']))).toBe(
          by([our, '编者先说：'], [their, '机器先说：']),
        );
      }),
      { numRuns: 25 },
    );
  });

  test.each(files)('%s: a paragraph taken out, moved or put in by an editor stays so', (file) => {
    const was = readFileSync(file, 'utf8');
    const blocks = was.split('\n\n');
    const place = fc.integer({ min: 2, max: blocks.length - 1 });
    fc.assert(
      fc.property(place, place, fc.constantFrom('cut', 'move', 'add'), place, (from, to, how, changed) => {
        fc.pre(
          /^[^\s#:>|-].{9}/u.test(blocks[from] ?? '') && Math.abs(changed - from) > 1 && Math.abs(changed - to) > 1,
        );
        const edited = [...blocks];
        const [moved = ''] = how === 'add' ? ['编者另写的一段，来源里没有。'] : edited.splice(from, 1);
        if (how !== 'cut') edited.splice(to, 0, moved);
        const theirs = blocks
          .map((text, i) => (i === changed ? `${text}\n\n机器新编的一段，原来没有。` : text))
          .join('\n\n');
        const merged = mergeMarkdown(was, edited.join('\n\n'), theirs);
        const times = (text: string): number => text.split(moved).length - 1;
        expect(findConflictMarks(merged)).toEqual([]);
        expect(times(merged)).toBe(times(edited.join('\n\n')));
        expect(merged).toContain('机器新编的一段，原来没有。');
      }),
      { numRuns: 40 },
    );
  });
});
