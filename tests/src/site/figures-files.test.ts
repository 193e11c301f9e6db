import { expect, test } from 'vitest';
import { figureRows } from '../../../src/site/figure-rows.ts';
import { figuresCsv } from '../../../src/site/figures-csv.ts';
import { figuresJson } from '../../../src/site/figures-json.ts';
import { strongFigures } from '../../../src/site/strong-figures.ts';
import { sampleArchive, sampleIssue, sampleUrl } from '../../helpers/sample-issue.ts';

const issue = sampleIssue({
  items: [
    {
      number: 1,
      title: '甲地，"开工"',
      regions: ['广东/深圳', '江苏'],
      figures: [
        { label: '总投资', value: 1.5, unit: '万亿元', qualifier: '约', period: '2024', nature: 'target' },
        { label: '参会者', value: 40, unit: '人' },
      ],
      blocks: [
        { type: 'paragraph', text: '会开了一天，到会40人。' },
        { type: 'paragraph', text: '江苏总投资约1.5万亿元；广东另算。' },
      ],
      appendices: [
        {
          title: '清单',
          figures: [{ label: '清单事项', value: 8, unit: '项', trend: 'up' }],
          blocks: [{ type: 'paragraph', text: '列了8项。' }],
        },
      ],
    },
    { number: 2, title: '乙地', figures: [{ label: '的就业岗位', value: 18, unit: '万个' }], blocks: [] },
  ],
});
const regions = ['广东', '江苏'].map((name, index) => ({
  code: `44000${String(index)}`,
  name,
  fullName: `${name}省`,
  abbreviations: [name.slice(0, 1)],
  slug: index === 0 ? 'guangdong' : 'jiangsu',
  aliases: [],
  tile: [index, 0] as [number, number],
  cities: [],
}));
const archive = sampleArchive([issue], { regions });
const rows = figureRows(archive);

/** A reader of RFC 4180, written for this test. */
const readCsv = (text: string): string[][] => {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines.filter((cells) => cells.join('') !== '');
};

test('the CSV reads back as the figures, and opens in Excel as UTF-8', () => {
  const csv = figuresCsv(archive, rows, sampleUrl);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [head = [], ...lines] = readCsv(csv.slice(1));
  expect(lines.every((cells) => cells.length === head.length)).toBe(true);
  const records = lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));
  expect(records).toHaveLength(4);
  expect(records[0]).toMatchObject({
    指标: '总投资',
    限定: '约',
    数值: '1.5',
    单位: '万亿元',
    性质: '目标',
    时期: '2024',
    地区: '江苏',
    原句: '江苏总投资约1.5万亿元；广东另算。',
    标题: '甲地，"开工"',
    地址: sampleUrl('/issues/shili/2024/6/1/#p2'),
  });
  expect(records[2]).toMatchObject({ 升降: '升', 地址: sampleUrl('/issues/shili/2024/6/1/#a1p1') });
});

test('the JSON holds the same', () => {
  const data = JSON.parse(figuresJson(archive, rows, sampleUrl)) as {
    count: number;
    figures: Record<string, unknown>[];
  };
  expect(data.count).toBe(4);
  expect(data.figures[0]).toMatchObject({
    label: '总投资',
    value: 1.5,
    unit: '万亿元',
    nature: 'target',
    regions: ['江苏'],
  });
  expect(data.figures[3]).toMatchObject({ sentence: null, url: sampleUrl('/issues/shili/2024/6/2/') });
});

test('the strongest figures: one an item before a second, in the order of the text', () => {
  const labels = (most: number): string[] => strongFigures(archive, issue, most).map(({ figure }) => figure.label);
  expect(labels(1)).toEqual(['总投资']);
  expect(labels(2)).toEqual(['总投资', '的就业岗位']);
  expect(labels(9)).toHaveLength(4);
});
