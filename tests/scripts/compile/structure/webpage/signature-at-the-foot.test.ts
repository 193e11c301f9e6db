import { expect, test } from 'vitest';
import { segmentWebpage } from '../../../../../scripts/compile/structure/webpage/segment-webpage.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const head = '青岭市开展药材加工点验收\n发布时间：2024-09-05 10:20 来源：市农业农村局';
const body = '为做好今年药材加工点验收工作，现将有关事项通知如下，请各乡镇认真组织，按时完成，并于月底前报送结果。';

test.each<[what: string, foot: string, kept: string[]]>([
  ['office and date on two lines', '青岭市农业农村局\n2024年9月5日', ['青岭市农业农村局', '2024年9月5日']],
  ['on one line', '青岭市农业农村局　2024年9月5日', ['青岭市农业农村局　2024年9月5日']],
  [
    'two offices sign',
    '青岭市农业农村局\n青岭市财政局\n二〇二四年九月五日',
    ['青岭市农业农村局', '青岭市财政局', '二〇二四年九月五日'],
  ],
  ['what the site puts there is none', '来源：青岭日报 2024年9月5日', []],
])('%s', (_what, foot, kept) => {
  const page = `${head}\n${body}\n${foot}\n上一篇：采茶能手上台领奖`;
  const { draft, articles } = readDraft(page, segmentWebpage);
  expect(misowned(page, draft)).toEqual([]);
  expect(articles[0]?.credit).toBe('市农业农村局');
  expect(articles[0]?.blocks.map(({ type, text }) => [type, text])).toEqual(
    [body, ...kept].map((text) => ['paragraph', text]),
  );
});
