import { describe, expect, test } from 'vitest';
import { account } from '../../../../scripts/compile/assemble/account.ts';
import { Citer } from '../../../../scripts/compile/assemble/citer.ts';
import { assembleBlocks } from '../../../../scripts/compile/assemble/assemble-blocks.ts';
import { textOfSlices } from '../../../../scripts/compile/assemble/text-of-slices.ts';
import { dropStretches } from '../../../../scripts/compile/repair/drop-stretches.ts';
import { trackText, type Slice } from '../../../../scripts/compile/text/tracked-text.ts';

describe('textOfSlices', () => {
  test.each([
    ['甲乙\n丙丁', '甲乙丙丁'],
    ['open\nsource', 'open source'],
    ['5G\n网络', '5G网络'],
    ['用 GPU\n算力', '用 GPU算力'],
    ['第一。\r\n　　第二', '第一。第二'],
    ['引题　主题', '引题 主题'],
    ['20\n24年', '2024年'],
    ['见 A.\nB', '见 A. B'],
  ])('%j → %j', (source, text) => {
    expect(textOfSlices(trackText(source), [[0, source.length]])).toBe(text);
  });

  test('neighbouring slices are one piece, slices apart are joined like lines', () => {
    const tracked = trackText('one two|three');
    expect(
      textOfSlices(tracked, [
        [0, 3],
        [3, 7],
      ]),
    ).toBe('one two');
    expect(
      textOfSlices(tracked, [
        [0, 3],
        [8, 13],
      ]),
    ).toBe('one three');
    expect(
      textOfSlices(tracked, [
        [8, 13],
        [0, 3],
      ]),
    ).toBe('three one');
  });
});

describe('spans and cites', () => {
  test('point past what was dropped inside', () => {
    const source = trackText('  甲乙(x)丙\n丁戊  ');
    const { tracked } = dropStretches(source, [[4, 7]], 'annotation');
    const slices: Slice[] = [
      [2, 5],
      [6, 8],
    ];
    const citer = new Citer(tracked);
    const [block] = assembleBlocks({ tracked, citer }, [{ type: 'paragraph', slices }]);
    if (!block) throw new Error('no block');
    expect(block.text).toBe('甲乙丙丁戊');
    expect(block.spans).toEqual([
      [2, 4],
      [7, 8],
      [9, 11],
    ]);
    expect(citer.cite(block, 1, 4)).toEqual([
      [3, 4],
      [7, 8],
      [9, 10],
    ]);
  });
});

describe('account', () => {
  test('enters what nobody owns, white space apart', () => {
    const { dropped, warnings } = account('甲乙 丙丁\n戊', [
      [0, 1],
      [4, 5],
    ]);
    expect(dropped).toEqual([
      { reason: 'unclassified', span: [1, 4] },
      { reason: 'unclassified', span: [6, 7] },
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['unclassified', 'unclassified']);
  });

  test('says what is owned twice', () => {
    const { dropped, warnings } = account('甲乙丙', [
      [0, 2],
      [1, 3],
    ]);
    expect(dropped).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'owned-twice', span: [1, 2] }]);
  });
});
