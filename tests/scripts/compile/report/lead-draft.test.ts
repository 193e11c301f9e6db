import { describe, expect, test } from 'vitest';
import type { CompiledArticle } from '../../../../scripts/compile/compiled.ts';
import { leadDraft } from '../../../../scripts/compile/report/lead-draft.ts';

const item = (regions: string[], topics: string[], summary: string | null): CompiledArticle => ({
  number: null,
  title: null,
  kicker: [],
  deck: null,
  bylines: [],
  dateline: null,
  credit: null,
  page: null,
  regions,
  event_dates: [],
  truncated: false,
  headless: false,
  blocks: [],
  appendices: [],
  spans: {},
  summary: summary === null ? null : { text: summary, cites: [] },
  topics,
  figures: [],
});

describe('the draft of a lead', () => {
  test('groups regions by their first topic, the strongest first, in the words of a source', () => {
    expect(
      leadDraft([
        item(['山东/济南'], ['人才'], '全市开了人才大会。'),
        item(['广东/深圳'], ['科技创新', '人才'], '此外，还有一件事。深圳把实验室搬进工厂。'),
        item(['广东', '江苏'], ['科技创新'], '江苏谈平台。'),
      ]),
    ).toEqual(['广东、江苏强调科技创新。深圳把实验室搬进工厂。', '山东强调人才。全市开了人才大会。']);
  });

  test('says nothing where the table has fewer than two items', () => {
    expect(leadDraft([item(['广东'], ['人才'], '一句。'), item([], ['人才'], '两句。')])).toEqual([]);
  });

  test('does without a sentence where none stands alone', () => {
    expect(leadDraft([item(['广东'], ['人才'], '但这不够。'), item(['广东'], ['人才'], null)])).toEqual([
      '广东强调人才。',
    ]);
  });
});
