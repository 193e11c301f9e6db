import { describe, expect, test } from 'vitest';
import { parseMetaLine } from '../../../../../scripts/compile/structure/webpage/meta-line.ts';

const read = (text: string): string[] | null =>
  parseMetaLine(text)?.map(({ kind, value }) => `${kind}:${value.trim()}`) ?? null;

describe('a line of fields', () => {
  test.each<[text: string, fields: string[] | null]>([
    ['发布时间：2024-03-08 09:15 来源：海川日报', ['other:2024-03-08 09:15', 'source:海川日报']],
    ['2024-03-08 09:15 海川日报', ['other:2024-03-08 09:15', 'source:海川日报']],
    ['海川在线 2024-03-08 09:15 记者 池建国', ['source:海川在线', 'other:2024-03-08 09:15', 'author:池建国']],
    ['2024-03-08 海川商报 见习记者 安 宁', ['other:2024-03-08', 'source:海川商报', 'author:安 宁']],
    ['原创 安宁 北港观潮', ['author:安宁', 'source:北港观潮']],
    ['2024年03月08日 19:30 辽宁 听全文', ['other:2024年03月08日 19:30 辽宁 听全文']],
    ['来源 | 北港观潮', ['source:北港观潮']],
    ['文字 | 安宁', ['author:安宁']],
    ['记者 | 安小宁　通讯员 | 池建国', ['author:安小宁', 'author:池建国']],
    ['记者 | 安小宁 编辑 | 池建国', ['author:安小宁', 'other:池建国']],
    ['原创 青年报道组 北港观潮', ['other:青年报道组', 'source:北港观潮']],
    ['時間：2024-03-08 16:20 編輯：安寧', ['other:2024-03-08 16:20', 'other:安寧']],
    ['2024/03/08 14:22 海川新聞網 記者簡若寧', ['other:2024/03/08 14:22', 'source:海川新聞網', 'author:簡若寧']],
    [
      '2024年03月08日 07:40　来源：海川日报　记者 池清和 安小宁',
      ['other:2024年03月08日 07:40', 'source:海川日报', 'author:池清和 安小宁'],
    ],
    [
      '2024-03-08 07:40|来源：海川日报|记者 池清和|编辑：安小宁',
      ['other:2024-03-08 07:40|', 'source:海川日报', 'author:池清和', 'other:安小宁'],
    ],
    [
      '海川晚报记者 池清和 发布时间：2024-03-08 07:40 阅读 2.6万',
      ['author:池清和', 'other:2024-03-08 07:40 阅读 2.6万'],
    ],
    [
      '海川晚报记者 池清和 2024-03-08 07:40 来源：海川日报 字号 大 小',
      ['author:池清和', 'other:2024-03-08 07:40', 'source:海川日报', 'other:字号 大 小'],
    ],
    ['海川观察记者 池清和 2024-03-08 07:40 阅读 1.3万', ['author:池清和', 'other:2024-03-08 07:40 阅读 1.3万']],
    ['文/海川融媒记者 池清和 2024-03-08 07:40 发布于海川', ['author:池清和', 'other:2024-03-08 07:40 发布于海川']],
    ['来源：海川晚报 2024-03-08 07:40 记者 池清和 浏览 1024 次', ['source:海川晚报', 'author:池清和']],
    ['来源：海川日报 作者：池清和', ['source:海川日报', 'author:池清和']],
    ['3月8日，船靠了岸。', null],
    ['来源说法不一，船长笑了笑', null],
  ])('%s', (text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  test.each([
    '海川在线 2024-03-08 09:15 记者 池建国',
    '2024-03-08 海川商报 见习记者 安 宁',
    '来源：海川日报　记者 池清和 安小宁',
    '原创 安宁 北港观潮',
    '记者 | 安小宁　通讯员 | 池建国',
  ])('its fields own all of it: %s', (text) => {
    const owned = parseMetaLine(text) ?? [];
    const rest = owned.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
    expect(rest.trim()).toBe('');
  });
});
