import { describe, expect, test } from 'vitest';
import { assembleJoins } from '../../../../scripts/compile/assemble/assemble-joins.ts';
import type { Draft, DraftArticle, DraftJoin } from '../../../../scripts/compile/draft.ts';
import { editText, trackText, type Slice } from '../../../../scripts/compile/text/tracked-text.ts';

const article = (slices: readonly Slice[], appendices: readonly DraftArticle[] = []): DraftArticle => ({
  title: null,
  kicker: [],
  deck: null,
  bylines: [],
  dateline: null,
  credit: null,
  truncated: false,
  headless: false,
  blocks: [{ type: 'paragraph', slices }],
  appendices,
});

const draft = (articles: readonly DraftArticle[], joins: readonly DraftJoin[]): Draft => ({
  kind: 'newspaper',
  cover: null,
  lead: [],
  articles,
  dropped: [],
  warnings: [],
  joins,
});

describe('joins', () => {
  const tracked = trackText('水渠从山脚\n\n另一篇\n\n一直修到村口。');
  const join: DraftJoin = { tail: [0, 5], head: [12, 19], confidence: 0.87654 };

  test('are given where a block shows them, in an appendix too', () => {
    const parted: Slice[] = [
      [0, 5],
      [12, 19],
    ];
    const expected = [{ tail: [0, 5], head: [12, 19], confidence: 0.877 }];
    expect(assembleJoins(tracked, draft([article(parted)], [join]))).toEqual(expected);
    expect(assembleJoins(tracked, draft([article([[7, 10]], [article(parted)])], [join]))).toEqual(expected);
  });

  test('are not given where the stretches stand in blocks of their own', () => {
    expect(assembleJoins(tracked, draft([article([[0, 5]]), article([[12, 19]])], [join]))).toEqual([]);
  });

  test('point into the decoded text, whatever repairs took out before them', () => {
    const shorter = editText(trackText(`××${tracked.text}`), [{ start: 0, end: 2, text: '' }]);
    const [found] = assembleJoins(
      shorter,
      draft([article([[0, 5], [12, 19]])], [join]), // prettier-ignore
    );
    expect(found).toMatchObject({ tail: [2, 7], head: [14, 21] });
  });
});
