import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locator, type Located } from '../../../src/provenance/locate.ts';
import { indexSource } from '../../../src/provenance/source-index.ts';
import { squeeze } from '../../../src/provenance/squeeze.ts';

const lines = [
  '会议通报了开年以来的项目进展',
  '全市一百二十个重点项目已有九十个开工，其余三十个将在三月底',
  '前全部入场。',
  '今年要把检测平台建到园区门口，让小企业按成本价使用。',
  '要闻',
  '会议要求，每月公布一次进度，每季请企业打一次分。',
];
const source = (text: string, id = 's') => indexSource({ id, text, ledger: null });
const find = (text: string, ...others: string[]): Located =>
  locator([lines.join('\n'), ...others].map((each, index) => source(each, `s${String(index)}`)))(text);

test.each([
  ['a line', lines[3] ?? '', 4],
  ['part of a line', '让小企业按成本价使用', 4],
  ['lines joined', `${lines[1] ?? ''}${lines[2] ?? ''}`, 2],
  ['other white space', '会议要求， 每月公布一次进度， 每季请企业打一次分。', 6],
  ['a short line', '要闻', 5],
])('exact: %s', (_, text, line) => {
  expect(find(text)).toMatchObject({ status: 'exact', source: 's0', line, changes: [] });
});

test.each([
  ['words nobody wrote', '编辑在此补充说明两点情况。'],
  ['a few characters that occur within a line', '公布'],
  ['a common phrase in new words', '今年要把各项工作抓紧抓实抓出成效来'],
])('own: %s', (_, text) => {
  expect(find(text)).toMatchObject({ status: 'own', source: null, spans: [] });
});

test.each([
  ['a word replaced', '会议要求，每周公布一次进度，每季请企业打一次分。', [['月', '周']]],
  ['a word put in', '会议还要求，每月公布一次进度，每季请企业打一次分。', [['', '还']]],
  ['a word taken out', '会议要求，每月公布进度，每季请企业打一次分。', [['一次', '']]],
  [
    'the end replaced',
    '会议要求，每月公布一次进度，每季请企业打两次分！',
    [
      ['一', '两'],
      ['', '！'],
    ],
  ],
  [
    'the beginning replaced',
    '大会要求，每月公布一次进度，每季请企业打一次分。',
    [
      ['', '大'],
      ['议', ''],
    ],
  ],
])('edited: %s', (_, text, changes) => {
  const located = find(text);
  expect(located).toMatchObject({ status: 'edited', source: 's0', line: 6 });
  expect(located.changes.map(({ before, after }) => [before, after])).toEqual(changes);
  for (const { start, end, after } of located.changes) expect(text.slice(start, end)).toBe(after);
});

test('columns that interleave: one paragraph, several spans, nothing changed', () => {
  const page = '左栏第一行写到这里先停一停\n右栏第一行说的是另外一件事\n左栏第二行把话接着说完。\n右栏第二行也说完了。';
  const left = '左栏第一行写到这里先停一停左栏第二行把话接着说完。';
  expect(locator([source(page)])(left)).toMatchObject({
    status: 'exact',
    spans: [
      [0, 13],
      [28, 40],
    ],
  });
});

test('a phrase that occurs twice is found in its turn', () => {
  const locate = locator([source('没有主席台，只有折叠椅\n中间一段话\n没有主席台，只有折叠椅')]);
  expect([locate('没有主席台，只有折叠椅').line, locate('没有主席台，只有折叠椅').line]).toEqual([1, 3]);
});

test('the source that holds more of it', () => {
  expect(find('这件事登在第二个来源里头一行', '这件事登在第二个来源里头一行')).toMatchObject({
    status: 'exact',
    source: 's1',
  });
});

test('repairs are made and drops left out before anything is compared', () => {
  const text = '發(fā)展新質(zhì)生產(chǎn)力';
  const annotation = (start: number, end: number) => ({
    reason: 'annotation' as const,
    span: [start, end] as [number, number],
  });
  const repair = (at: number, before: string, after: string) => ({
    code: 'traditional',
    span: [at, at + 1] as [number, number],
    before,
    after,
    confidence: 1,
  });
  const ledger = {
    id: 's',
    sha256: '',
    encoding: 'utf-8',
    kind: 'webpage' as const,
    characters: text.length,
    warnings: [],
    dropped: [annotation(1, 5), annotation(8, 13), annotation(15, 21)],
    repairs: [repair(0, '發', '发'), repair(7, '質', '质'), repair(14, '產', '产')],
  };
  expect(locator([indexSource({ id: 's', text, ledger })])('发展新质生产力')).toMatchObject({
    status: 'exact',
    spans: [
      [0, 1],
      [5, 8],
      [13, 15],
      [21, 22],
    ],
  });
});

/** What is left of a text when every change is taken out of it. */
const unchanged = (text: string, { changes }: Located): string => {
  let rest = '';
  let last = 0;
  for (const { start, end } of changes) {
    rest += text.slice(last, start);
    last = end;
  }
  return squeeze(rest + text.slice(last)).text;
};

test('every character of a located text is in a span, unaltered, or in a change', () => {
  const characters = fc.constantFrom(...Array.from('春夏秋冬东南西北中发白，。一二三四五六七八九十'));
  const paragraph = fc.array(characters, { minLength: 12, maxLength: 60 }).map((each) => each.join(''));
  const edit = fc.record({ at: fc.nat(60), remove: fc.nat(5), put: fc.array(characters, { maxLength: 5 }) });
  const example = fc.record({
    paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 8 }),
    wrap: fc.integer({ min: 5, max: 30 }),
    edits: fc.array(edit, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(example, ({ paragraphs, wrap, edits }) => {
      const wrapped = paragraphs.map((each) => each.match(new RegExp(`.{1,${String(wrap)}}`, 'gu'))?.join('\n') ?? '');
      const text = wrapped.join('\n\n');
      const locate = locator([source(text)]);
      for (const original of paragraphs) {
        const edited = edits.reduce(
          (all, { at, remove, put }) => all.slice(0, at) + put.join('') + all.slice(at + remove),
          original,
        );
        const located = locate(edited);
        if (edited === original) expect(located.status).toBe('exact');
        if (located.status === 'own') continue;
        const found = located.spans.map(([start, end]) => text.slice(start, end)).join('');
        expect(squeeze(found).text).toBe(unchanged(edited, located));
        expect(located.status === 'exact').toBe(located.changes.length === 0);
      }
    }),
  );
});

const real = '../shared/sources';
describe.skipIf(!existsSync(real))('the real sources', () => {
  test.each(existsSync(real) ? readdirSync(real) : [])('%s: each line is found where it stands', (file) => {
    const text = readFileSync(`${real}/${file}`, 'utf8');
    const locate = locator([source(text)]);
    for (const line of text
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each.length > 5)) {
      expect(locate(line), line).toMatchObject({ status: 'exact' });
    }
  });
});
