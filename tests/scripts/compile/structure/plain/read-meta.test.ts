import { expect, test } from 'vitest';
import { readMeta } from '../../../../../scripts/compile/structure/plain/read-meta.ts';

test.each([
  ['2031-02-14 江城商报 见习记者 周 望', ['time', 'medium', 'writers'], ['江城商报', '周望']],
  ['江城日报 2031年2月14日 08:30', ['medium', 'time'], ['江城日报']],
  ['来源：江城网 2031-02-14 作者：周望舒', ['medium', 'time', 'writers'], ['江城网', '周望舒']],
  ['（2031年2月14日）', ['time'], []],
])('%s is taken apart', (text, kinds, names) => {
  const pieces = readMeta(text) ?? [];
  expect(pieces.map(({ kind }) => kind)).toEqual(kinds);
  expect(pieces.flatMap((piece) => piece.names)).toEqual(names);
  // Nothing of the line is without an owner.
  expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([0, text.length]);
  expect(pieces.slice(1).every(({ start }, i) => start === pieces[i]?.end)).toBe(true);
});

test.each(['江城日报', '2031年2月14日，大桥合龙', '大桥合龙，江城日报 2031-02-14', '记者了解到新一轮建设已经开始'])(
  '%s is no such line',
  (text) => {
    expect(readMeta(text)).toBeNull();
  },
);
