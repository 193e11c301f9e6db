import { expect, test } from 'vitest';
import { PagePairs } from '../../../../../scripts/compile/structure/stitch/page-pairs.ts';
import { crossingGain, readHead, readTail, weighSeam } from '../../../../../scripts/compile/structure/stitch/seam.ts';

const page = new PagePairs('');
const weigh = (tail: string, head: string): number => weighSeam(readTail(tail), readHead(head), page);

test.each([
  ['港口今年要上一批新能', '源拖轮，替换老式柴油机。'],
  ['全县推广良种，亩产达到五百', '公斤，比去年多了两成。'],
  ['学校请来老师傅，教孩子们“认', '木头、用刨子”，一周两课。'],
  ['县里把零散的小茶厂归到一处，由', '合作社统一加工。'],
  ['封山五年，林草覆盖度恢复到', '80%。'],
  ['两条新线试运行，全程只用了', '39分钟，比过去快一半。'],
  ['船台已经排到了', '2027年，工人三班倒。'],
  ['问起缘故，检测站主任武文', '静说：“毛病出在淬火上。”'],
  ['一台新泵要花60多万', '元，谁来出这笔钱？'],
  ['换了节水的喷头，用水比往年降低', '了35%，苗却更齐。'],
  ['鹤群落下来，队形只乱了两', '秒，又排得整整齐齐。'],
  ['桌椅靠墙一收，旧粮站变成了', '“半日书房”。'],
  ['两家磨坊争了十年，', '却在年底合用了一座仓库。'],
])('%s | %s goes on', (tail, head) => {
  expect(weigh(tail, head)).toBeGreaterThan(1);
});

test.each([
  ['全县推广良种，亩产翻了一番。', '学校请来老师傅。'],
  ['全县推广良种，', '本报讯 昨天，新桥通车。'],
  ['镇上的老厂改成了书', '元，比去年少了两成。'],
  ['办法有三条：', '二是把路修好，让车开得进去。'],
  ['渔船陆续靠港，', '老船长顾三江说，今年鱼汛来得早。'],
  ['镇上的老厂改成了书', '“从前哪敢这么想？”店主一边擦桌子一边笑。'],
])('%s | %s does not', (tail, head) => {
  expect(weigh(tail, head)).toBeLessThan(0);
});

test('a word that runs across is seen, one that does not is not', () => {
  expect(crossingGain(readTail('重点工'), readHead('程开工'))).toBeGreaterThan(3);
  expect(crossingGain(readTail('重点'), readHead('工程'))).toBe(0);
});

test('a clause may begin with a word of time, the rest of one does not', () => {
  const head = '去年一口气添了九条新船。';
  expect(weigh('渔会凑齐了本钱，', head)).toBeGreaterThan(weigh('渔会凑齐了本钱买', head) + 1);
});

test('a word or two before a mark are the rest of a clause, and no clause after a comma', () => {
  const head = '竹编，运到城里卖。';
  expect(weigh('老人们在祠堂里学着做', head)).toBeGreaterThan(weigh('老人们在祠堂里坐成一圈，', head) + 1);
});

test('a particle goes on with a verb, not with a number', () => {
  const head = '了35%，苗却更齐。';
  expect(weigh('换了节水的喷头，用水比往年降低', head)).toBeGreaterThan(weigh('鹤群落下来，队形只乱了两', head) + 3);
});
