import { expect, test } from 'vitest';
import { frontFigures } from '../../../src/site/front-figures.ts';
import { sampleIssue } from '../../helpers/sample-issue.ts';

const issue = sampleIssue({
  items: [
    {
      number: 1,
      title: '甲地',
      regions: ['广东'],
      blocks: [{ type: 'paragraph', text: '来了 18 位企业家。' }],
      figures: [{ label: '企业家', value: 18, unit: '位' }],
      appendices: [
        {
          title: '附',
          blocks: [
            { type: 'paragraph', text: '先说别的。' },
            { type: 'paragraph', text: '投入约 4100 亿元。' },
          ],
          figures: [{ label: '投入', value: 4100, unit: '亿元', qualifier: '约' }],
        },
      ],
    },
    { number: 2, title: '乙地' },
    ...Array.from({ length: 7 }, (_, index) => ({
      number: index + 3,
      title: `第${String(index)}地`,
      figures: [{ label: '项目', value: index + 1, unit: index === 0 ? '个' : '%' }],
    })),
  ],
});

test('the weightiest figure of an item stands for it and leads to its paragraph, in an appendix too', () => {
  expect(frontFigures(issue)[0]).toMatchObject({
    before: '约',
    value: '4100',
    where: '广东 · 第1条',
    path: '/issues/shili/2024/6/1/#a1p2',
  });
});

test('six at most, the lightest left out, in the order of the items', () => {
  const figures = frontFigures(issue);
  expect(figures.map(({ where }) => /第(\d+)条/u.exec(where)?.[1])).toEqual(['1', '4', '5', '6', '7', '8']);
});
