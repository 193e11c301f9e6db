import { expect, test } from 'vitest';
import { segmentWebpage } from '../../../../../scripts/compile/structure/webpage/segment-webpage.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const page = `点击上方蓝字 关注我们
清晨五点的码头，他们在等一艘船
原创 梁一禾 北港观潮 2024-03-08 07:30 海川
收录于合集
#氢能 6个
#港口
清晨五点，海川北港的码头已经亮起了灯，吊机手们围着一张潮汐表，谁也不说话，都在等那艘改装了一年的氢能拖轮。
拖轮靠岸的时候没有一点声音，船长说，他这辈子头一回在驾驶台上听见海鸥叫，连轮机舱里都能小声说话了。
文 | 梁一禾
编辑 | 周末`;

test('the page of an account names its writer and its name; collections and tags are labels', () => {
  const { draft, articles } = readDraft(page, segmentWebpage);
  expect(misowned(page, draft)).toEqual([]);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    title: '清晨五点的码头，他们在等一艘船',
    bylines: ['梁一禾'],
    credit: '北港观潮',
  });
  expect(articles[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});
