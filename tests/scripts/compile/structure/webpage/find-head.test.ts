import { expect, test } from 'vitest';
import { segmentWebpage } from '../../../../../scripts/compile/structure/webpage/segment-webpage.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const body = `    9月4日，青岭市召开林下经济现场会，十二个乡镇的负责人走进药材基地，看种苗，问销路。
    会议提出，年内再建三个加工点，让药材不出乡就能切片烘干，农户卖的不再是鲜货。
    市农业农村局介绍，全市林下种植面积已有六万亩，带动八千户农户增收。`;

test.each([
  [
    'the name of the site stands first, a table of the record before the title',
    `青岭市人民政府
无障碍 | 长者模式 | English
索引号：QL0042/2024-118
主题分类：农业/林业
发布机构：青岭市农业农村局
成文日期：2024-09-05
有效性：有效
青岭市把药材加工点建到乡里
发布日期：2024-09-05 10:20　信息来源：市农业农村局　字号：[ 大 中 小 ]`,
    '青岭市把药材加工点建到乡里',
    '市农业农村局',
  ],
  [
    'a counter and a remark follow the medium',
    `新闻 | 财经 | 体育 | 娱乐 | 科技
青岭药材走出深山
2024年09月05日 20:17 来源：青岭日报 参与互动(3) 【字体：大 中 小】`,
    '青岭药材走出深山',
    '青岭日报',
  ],
  [
    'a time and a bar follow the medium',
    `青岭药材走出深山
来源：青岭日报 | 2024年09月05日10:05 | 字号：大 小`,
    '青岭药材走出深山',
    '青岭日报',
  ],
  [
    'the fields stand above the title',
    `2024-09-05 08:30　来源：青岭日报
青岭药材走出深山`,
    '青岭药材走出深山',
    '青岭日报',
  ],
])('%s', (_, head, title, credit) => {
  const page = `${head}\n\n${body}\n\n责任编辑：林深`;
  const { draft, articles } = readDraft(page, segmentWebpage);
  expect(misowned(page, draft)).toEqual([]);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({ title, credit });
  expect(articles[0]?.blocks).toHaveLength(3);
});
