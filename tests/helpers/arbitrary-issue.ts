import fc from 'fast-check';
import { blockTypes, type Block } from '../../src/domain/block.ts';
import { qualifiers, type Figure } from '../../src/domain/figure.ts';
import { issueSchema, type Issue } from '../../src/domain/issue.ts';
import type { Appendix, Item } from '../../src/domain/item.ts';
import { marksTrouble, type Mark } from '../../src/domain/mark.ts';
import { notesTrouble, type Note } from '../../src/domain/note.ts';
import { joinCells } from '../../src/domain/table-row.ts';
import { tidyMarks } from '../../src/markdown/tidy-marks.ts';

/** What Markdown, YAML, directives and our own notations could take for theirs, and characters that programs lose. */
const hostile = [
  ...['#', '##', '---', '-', '+', '>', '1.', '12)', '1. ', '- ', '* ', '***', '* * *', '===', '[^1]', '- [ ] '],
  ...[
    ':',
    '::',
    ':::',
    ':::问',
    '::信息',
    '::下缺',
    '{a="b"}',
    '{',
    '}',
    ':名',
    ': ',
    '| ',
    '|',
    '\\|',
    '|---|',
    ':-:',
    '[^a]: ',
    '%',
    '@',
    '!',
    '?',
  ],
  ...['*', '**', '_', '__', '[', ']', '](', '](x)', '![', '[a]: b', '<', '</', '<b>', '<!--', '-->', '<?', '<div'],
  ...['<a@b.c>', '<1@b.c>', '<https://a.b>', 'https://a.b/c_d', '&', '&amp;', '&#35;', '&#x5f;', '&lt', '&lt;'],
  ...['`', '``', '```', '~~~', '~', '\\', '\\\\', '\t', ' ', '  ', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u2060'],
  ...['【', '】', '□', '昇', '玥', '堃', '𫖮', '龘', '（', '）', '：', '，', '、', '；', '。', '……', '——', '·', '／'],
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '《',
    '》',
    '附：',
    '附:',
    '附',
    '1、',
    '2.5亿',
    '（2022，升）',
    '超',
    '以上',
    '目标',
  ],
  ...['<<<<<<<', '<<<<<<< 编者', '=======', '>>>>>>> 编译', '>>>>>>>'],
  ...['null', 'true', '~', '0x1', '1e3', '2024-02-18', '__proto__', 'constructor', '#%', '$&', '👨‍👩‍👧', 'é', 'e\u0301'],
  ...['汉', '字', '质', '生产力', 'a', 'B', '7', '3036', '.', ')', '(', '=', '/', '^', '$'],
];

const words = ['广东', '全省', '发展', '大会', '提出', '3036亿元', '“新”', '，', '。', '科技 ', 'AI', '（图）'];

/** One line of text that an issue may hold; half of them nasty. */
const line = (maxLength = 8): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength }),
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    )
    .map((parts) =>
      parts
        .join('')
        .replaceAll(/[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]/gu, '')
        .trim(),
    )
    .filter((text) => text !== '' && text.isWellFormed());

const lines = fc.array(line(4), { maxLength: 3 });
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const positive = fc.integer({ min: 1, max: 99_999 });

const rawMarks = (text: string): fc.Arbitrary<Mark[]> => {
  const offset = fc.nat(text.length);
  const plain = fc.record({
    type: fc.constantFrom('strong' as const, 'emphasis' as const),
    start: offset,
    end: offset,
  });
  const link = fc.record({ type: fc.constant('link' as const), start: offset, end: offset, href: line(4) });
  return fc.array(fc.oneof(plain, link), { maxLength: 4 });
};

/** Marks that are valid for a text: each is kept that goes with those before it. */
const marks = (text: string): fc.Arbitrary<Mark[]> =>
  rawMarks(text).map((candidates) => {
    let kept: Mark[] = [];
    for (const { start, end, ...mark } of candidates) {
      const next = tidyMarks(text, [...kept, { ...mark, start: Math.min(start, end), end: Math.max(start, end) }]);
      if (marksTrouble(text, next) === null) kept = next;
    }
    return kept;
  });

/** Mostly none, else what `some` gives. */
const seldom = <T>(none: T, some: fc.Arbitrary<T>, weight = 4): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: some });

/** Notes at any places of a text that allow one. */
const notes = (text: string): fc.Arbitrary<Note[]> =>
  fc
    .array(fc.record({ at: fc.integer({ min: 1, max: text.length }), text: line(4) }), { maxLength: 3 })
    .map((some) =>
      some.filter(({ at }) => notesTrouble(text, [{ at, text: '注' }]) === null).toSorted((a, b) => a.at - b.at),
    );

const markedLine = (text: string): fc.Arbitrary<Pick<Block, 'text' | 'marks' | 'notes'>> =>
  fc.record({
    text: fc.constant(text),
    marks: seldom<Mark[]>([], marks(text), 3),
    notes: text === '' ? fc.constant([]) : seldom<Note[]>([], notes(text)),
  });

const bylines = seldom<string[]>([], lines);
const truncated = seldom(false, fc.boolean());

const block: fc.Arbitrary<Block> = line().chain((text) =>
  fc
    .record({
      type: fc.constantFrom(...blockTypes.filter((type) => type !== 'table-row')),
      marked: markedLine(text),
      bylines,
      truncated,
    })
    .map(({ marked, ...rest }) => ({ ...rest, ...marked })),
);

const cell = seldom(
  '',
  line(5).map((text) => text.replaceAll('\t', ' ')),
  1,
).chain(markedLine);

/** A table: its rows, of which the last may have 署名 or 下缺. */
const table: fc.Arbitrary<Block[]> = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
      bylines,
      truncated,
    }),
  )
  .map(({ rows, ...said }) => {
    const filled = rows.map(joinCells).filter(({ text }) => text.trim() !== '');
    return filled.map((row, index) => ({
      type: 'table-row' as const,
      ...row,
      ...(index === filled.length - 1 ? said : { bylines: [], truncated: false }),
    }));
  });

/** Tables are neighbours of anything but tables: those would be one. */
const blocks = (maxLength: number): fc.Arbitrary<Block[]> =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: block.map((one) => [one]) }, { weight: 1, arbitrary: table }), {
      maxLength,
    })
    .map((pieces) =>
      pieces
        .filter((piece) => piece.length > 0)
        .filter((piece, at, all) => !(piece[0]?.type === 'table-row' && all[at - 1]?.[0]?.type === 'table-row'))
        .flat(),
    );

const figure: fc.Arbitrary<Figure> = fc.record({
  label: line(4),
  value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  unit: fc.oneof(line(2), fc.constantFrom('亿元', '%', '家以上', '万平方米')),
  qualifier: maybe(fc.constantFrom(...qualifiers)),
  trend: maybe(fc.constantFrom('up' as const, 'down' as const)),
  nature: fc.constantFrom('actual' as const, 'target' as const),
  period: maybe(fc.oneof(line(2), fc.constantFrom('2023', '2024Q1', '升', '目标'))),
});

const article = {
  title: fc.oneof({ weight: 9, arbitrary: line() }, { weight: 1, arbitrary: fc.constant('') }),
  kicker: lines,
  deck: maybe(line()),
  bylines: lines,
  dateline: maybe(line(4)),
  credit: maybe(line(4)),
  regions: lines,
  eventDates: fc.array(date, { maxLength: 2 }),
  topics: lines,
  page: maybe(positive),
  truncated: fc.boolean(),
  headless: fc.boolean(),
  digest: maybe(line()),
  figures: fc.array(figure, { maxLength: 3 }),
  blocks: blocks(6),
};

const appendix = (depth: number): fc.Arbitrary<Appendix> =>
  fc.record({
    ...article,
    appendices: depth > 1 ? fc.array(appendix(depth - 1), { maxLength: 1 }) : fc.constant([]),
  });

const item: fc.Arbitrary<Item> = fc.record({
  ...article,
  number: positive,
  appendices: fc.array(appendix(3), { maxLength: 2 }),
});

const roles = fc.array(fc.record({ role: line(3), names: fc.array(line(3), { minLength: 1, maxLength: 3 }) }), {
  maxLength: 3,
});

/** Every kind of issue that the domain allows. */
export const anyIssue: fc.Arbitrary<Issue> = fc
  .record({
    publication: fc.constantFrom('jinri-keji-kuaixun', 'a', '2024', '1e3', 'null'),
    year: fc.integer({ min: 1900, max: 2999 }),
    number: positive,
    serial: maybe(positive),
    date,
    title: maybe(line()),
    label: maybe(line(4)),
    compilation: maybe(line(4)),
    publisher: maybe(line(4)),
    phone: maybe(line(4)),
    masthead: roles,
    colophon: roles,
    sources: lines,
    unmatchedContents: fc.array(fc.record({ number: maybe(positive), title: line(), page: maybe(positive) }), {
      maxLength: 2,
    }),
    lead: blocks(4),
    items: fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: ({ number }) => number }),
  })
  .map((value) => issueSchema.parse(value));
