import { expect, test } from 'vitest';
import { readSourceNote } from '../../../../../scripts/compile/structure/digest/source-note.ts';

test.each([
  ['大桥合龙。（江城日报）', '江城日报', []],
  ['大桥合龙。（《江城日报》3月21日 记者 周望舒）', '江城日报', ['周望舒']],
  ['大桥合龙。（据江城通讯社3月21日电）', '江城通讯社', []],
  ['大桥合龙。（摘自《江城晚报》2031年3月21日第5版 作者：周望舒、梁一禾）', '江城晚报', ['周望舒', '梁一禾']],
  ['大桥合龙。（来源：江城网 2031-03-21）', '江城网', []],
  ['大桥合龙。【央视新闻客户端 3月19日】', '央视新闻客户端', []],
  ['大桥合龙。（记者 周望舒）', null, ['周望舒']],
  ['来源：江城日报', '江城日报', []],
  ['——《江城日报》', '江城日报', []],
])('%s names its source', (text, medium, writers) => {
  expect(readSourceNote(text)).toMatchObject({ medium, writers, end: text.length });
});

test.each([
  '大桥合龙（全长三公里）',
  '大桥合龙。（下同）三年前开工。',
  '桥长三公里（主跨一公里）。',
  '——大桥合龙，万人空巷。',
])('%s names none', (text) => {
  expect(readSourceNote(text)).toBeNull();
});
