import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repair } from '../../../../scripts/compile/repair/repair.ts';
import { denseTable, sparseTable, tableOf } from '../../../helpers/press/annotation-table.ts';
import { mangle } from '../../../helpers/press/mangle.ts';
import { sentences } from '../../../helpers/press/sentences.ts';

const restore = (text: string): string => repair(text).tracked.text;

/** Characters that differ, between the first difference and the last of each line. */
const differing = (got: string, want: string): number => {
  const lines = want.split('\n');
  return got.split('\n').reduce((sum, line, i) => {
    const other = lines[i] ?? '';
    if (line === other) return sum;
    let head = 0;
    while (head < line.length && line[head] === other[head]) head++;
    let tail = 0;
    const most = Math.min(line.length, other.length) - head;
    while (tail < most && line.at(-1 - tail) === other.at(-1 - tail)) tail++;
    return sum + Math.max(line.length, other.length) - head - tail;
  }, 0);
};

const page = sentences.join('\n');

describe('a mangled page', () => {
  test.each([
    ['dense', denseTable],
    ['dense, searched in another order', new Map([...denseTable].reverse())],
    ['sparse', sparseTable],
    ['sparse, of other characters', tableOf('國務實際經濟點區')],
    ['sparse, of three characters', tableOf('國務區')],
  ])('comes back whole from a %s table', (_name, table) => {
    expect(restore(mangle(page, { table }))).toBe(page);
  });

  test('keeps the one gloss of a simplified character that stands on it', () => {
    const gloss = '车夫把货物搬运(yùn)到库里。';
    expect(restore(`${mangle(page)}\n${gloss}`)).toBe(`${page}\n${gloss.replace('(', '（').replace(')', '）')}`);
  });

  test('a full stop and a character behind it, read as a comma between their bytes', () => {
    const sentence = '去年要忙一个月，今年十天就忙完了。现在，机器自己会走。';
    const mangled = mangle(`${page}\n${sentence}`).replace('。現(xiàn)', '?,F(xiàn)');
    expect(mangled).toContain('?,F');
    expect(restore(mangled)).toBe(`${page}\n${sentence}`);
  });

  test('a character annotated once, where its run slid', () => {
    const mangled = `${mangle(page)}\n車間裡卻比往年安靜許多,因?yàn)榘徇\\(yùn)的活兒交給了無人小車。`;
    expect(restore(mangled).split('\n').at(-1)).toContain('因为搬运的活儿');
  });

  test.each(['说到底是因为“不漏一户”', '他们叫它因为“一村不落”'])('the mark that closes a quotation: %s', (line) => {
    const mangled = mangle(`${page}\n${line}`);
    expect(mangled.at(-1)).toBe('?');
    expect(restore(mangled).split('\n').at(-1)).toBe(line);
  });

  test('a lone byte that took nothing with it', () => {
    const sentence = '当地还联合大学办了农机班。';
    const mangled = mangle(`${page}\n${sentence}`);
    expect(mangled).toContain('剡?');
    expect(restore(mangled)).toBe(`${page}\n${sentence}`);
  });

  test('comes back though of its characters hardly one comes twice', () => {
    const clean = [
      '合作社的账目贴在村口，责任到户，谁都能看见。',
      '专家评审了三个项目，超过预算的一律退回。',
      '经营主体继续增加，竞争也更激烈。',
      '农户补种了两百亩，网上的订单接连不断。',
      '联络员每周报告一次，奖励发给带头人。',
    ].join('\n');
    const mangled = mangle(clean, { table: tableOf('責見評過營續競農補網絡勵') });
    expect(mangled.match(/\([a-z\u00e0-\u01dc]+\)/gu)).toHaveLength(12);
    expect(restore(mangled)).toBe(clean);
  });

  test('comes back from any table and any order of sentences', () => {
    const characters = [...denseTable.keys()];
    fc.assert(
      fc.property(
        fc.subarray(characters, { minLength: 8 }),
        fc.shuffledSubarray([...sentences], { minLength: 12 }),
        (table, chosen) => {
          const clean = chosen.join('\n');
          const mangled = mangle(clean, { table: tableOf(table) });
          fc.pre((mangled.match(/\([a-z\u00e0-\u01dc]+\)/gu)?.length ?? 0) >= 12);
          expect(1 - differing(restore(mangled), clean) / clean.length).toBeGreaterThanOrEqual(0.998);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('accounts for what it takes out and what it puts back', () => {
    const mangled = mangle(page);
    const { dropped, repairs } = repair(mangled);
    expect(new Set(dropped.map(({ reason }) => reason))).toEqual(new Set(['annotation']));
    for (const { span } of dropped) expect(mangled.slice(...span)).toMatch(/^\([^()]+\)$/u);
    const shifts = repairs.filter(({ code }) => code === 'gbk-shift');
    expect(shifts.length).toBeGreaterThan(3);
    for (const { span, before } of shifts) expect(mangled.slice(...span)).toBe(before);
  });

  test('marks a digit that is gone for good with □ and a warning', () => {
    const { tracked, warnings } = repair(mangle(`${page}\n全产业链梳理300家企业。`));
    expect(tracked.text).toContain('链梳理□00家企业。');
    expect(warnings.map(({ code }) => code)).toContain('lost-character');
  });

  test('keeps genuine glosses on it', () => {
    const glossed = `${page}\n专家名叫郦(lì)远，住在鄞(yín)县。`;
    expect(restore(mangle(glossed))).toContain('郦（lì）远，住在鄞（yín）县');
  });
});

describe('left alone', () => {
  test.each([
    ['glosses of rare characters', '這位鄺(kuàng)先生住在邯(hán)鄲，鄺先生是學者，也愛發明。'],
    [
      'verse with its readings',
      '江(jiāng)村(cūn)雪(xuě)後(hòu)無(wú)人(rén)來(lái)來(lái)來(lái)來(lái)去(qù)去(qù)去(qù)',
    ],
    ['traditional prose', '學校開學，學生來了，老師說：今天講經濟發展與國際關係。'],
    ['simplified prose', '着力发展云计算，乾隆年间的桥还在。'],
    ['question marks', '真的吗？大家都问：“谁来办？”'],
  ])('%s', (_name, text) => {
    expect(restore(text)).toBe(text);
  });
});
