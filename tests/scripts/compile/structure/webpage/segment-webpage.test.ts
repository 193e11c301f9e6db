import { expect, test } from 'vitest';
import { segmentWebpage } from '../../../../../scripts/compile/structure/webpage/segment-webpage.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const newsPage = `网站首页 | 要闻 | 产业 | 园区 | 人才 | 视频
您的位置：首页 > 产业 > 正文
海川市建成首条氢能重卡专线
来源：海川日报 作者：梁一禾 发布时间：2024-03-08 09:15 字号：大 中 小
分享到：
本报讯 3月7日，海川市首条氢能重卡专线正式开通。十二辆氢能重卡从北港出发，沿着八十公里的专线驶向钢铁园区。
图为氢能重卡驶出北港。梁一禾摄
一、路上有站
专线沿途建有三座加氢站，每座日加氢能力达到一吨，重卡加满只要十五分钟。
二、车上有账
按每天跑三趟计算，一辆重卡一年能省下燃料费十一万元，减排二氧化碳九十吨。
海川市交通运输局负责人表示，到年底，专线车辆将增加到六十辆。
责任编辑：周末
扫一扫，手机看新闻
上一篇：北港集装箱吞吐量创新高
下一篇：园区企业忙复工
相关阅读
北港新增两条外贸航线
钢铁园区用上绿电
版权所有：海川新闻网 备案号：海ICP备12345678号`;

test('a news page gives its own title, source, author and body, and nothing of the site', () => {
  const { draft, articles, lead } = readDraft(newsPage, segmentWebpage);
  expect(misowned(newsPage, draft)).toEqual([]);
  expect(lead).toEqual([]);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    title: '海川市建成首条氢能重卡专线',
    credit: '海川日报',
    bylines: ['梁一禾'],
    dateline: '本报讯',
  });
  expect(articles[0]?.blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'caption',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ]);
  expect(articles[0]?.blocks.at(-1)?.text).toMatch(/^海川市交通运输局.*六十辆。$/u);
});

const digest = `春耕时节，各地把农机送到田头，也把服务送到农户手里。

甘溪：农机排队上门

甘溪县把一百二十台农机编成十支小队，农户打一个电话，机手当天就到。截至3月底，全县机耕面积达到九万亩。（甘溪日报）

石桥：修理铺开进村

石桥县在村口设起流动修理铺，小毛病不出村，大毛病两小时内拖走，备件由县里统一储备。（新华社）

更多内容，请关注官方微信
关于我们 | 联系我们`;

test('a digest gives its introduction, its sections and their credits', () => {
  const { draft, articles, lead } = readDraft(digest, segmentWebpage);
  expect(misowned(digest, draft)).toEqual([]);
  expect(lead.map(({ text }) => text.slice(0, 4))).toEqual(['春耕时节']);
  expect(articles.map(({ title, credit }) => [title, credit])).toEqual([
    ['甘溪：农机排队上门', '甘溪日报'],
    ['石桥：修理铺开进村', '新华社'],
  ]);
  expect(articles[0]?.blocks).toHaveLength(1);
  expect(articles[0]?.blocks[0]?.text).toMatch(/九万亩。$/u);
});

test.each([
  [
    'fields under the title in another order',
    '南坪新增三所夜校\n2024年5月6日 10:20 南坪网\n晚上七点，南坪区的夜校里坐满了下班的年轻人，木工、烘焙和编程是最热门的三门课，每门课都要排队报名。',
    '南坪新增三所夜校',
    '南坪网',
  ],
  [
    'a title over the fields and a menu above',
    '首页\n新闻\n专题\n图片\n视频\n南坪新增三所夜校\n发布时间：2024-05-06\n来源：南坪网\n晚上七点，南坪区的夜校里坐满了下班的年轻人，木工、烘焙和编程是最热门的三门课，每门课都要排队报名。',
    '南坪新增三所夜校',
    '南坪网',
  ],
])('%s', (_, text, title, credit) => {
  const { draft, articles } = readDraft(text, segmentWebpage);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles).toMatchObject([{ title, credit }]);
  expect(articles[0]?.blocks).toHaveLength(1);
});

test('a list of headlines gives no empty articles', () => {
  const text = '今日要闻\n北港新增两条外贸航线\n钢铁园区用上绿电\n南坪新增三所夜校\n甘溪农机排队上门';
  const { draft, articles } = readDraft(text, segmentWebpage);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
});

test.each(['', '\n\n', '首页', '。', '责任编辑：某某'])('odd input %j is accounted for', (text) => {
  const { draft } = readDraft(text, segmentWebpage);
  expect(misowned(text, draft)).toEqual([]);
});

test.each([
  [
    'under the media they are from',
    ['【江城日报】新桥合龙', '大桥昨日合龙，全长三公里。', '【山城晚报】老井复涌', '停了十年的老井又冒出水来。'],
  ],
  [
    'with their titles in brackets',
    [
      '【江城新桥昨日顺利合龙】大桥昨日合龙，全长三公里。（江城日报）',
      '【山城老井十年之后复涌】停了十年的老井又冒出水来。（山城晚报）',
      '【湖区大批灰鹤来此越冬】百只鹤落在湖上。（湖畔晚报）',
    ],
  ],
])('a page of clippings %s is a digest', (_, clippings) => {
  const text = [
    '首页 > 资讯 > 早报',
    '科技早报',
    '来源：海川新闻网 发布时间：2024-03-12 08:00',
    ...clippings,
    '责任编辑：周末',
  ].join('\n');
  const { draft, articles, lead } = readDraft(text, segmentWebpage);
  expect(misowned(text, draft)).toEqual([]);
  expect(lead.map((block) => block.text)).toEqual(['科技早报']);
  expect(articles.map(({ credit }) => credit)).toEqual(['江城日报', '山城晚报', '湖畔晚报'].slice(0, articles.length));
  expect(articles.length).toBeGreaterThan(1);
});

const around = (...rows: string[]): string =>
  ['首页 > 产业 > 正文', '海川市建成首条氢能重卡专线', '来源：海川日报 发布时间：2024-03-08 09:15', ...rows].join('\n');
const prose = '专线沿途建有三座加氢站，每座日加氢能力达到一吨，重卡加满只要十五分钟，司机在站里喝口水的工夫就能上路。';

test.each<[what: string, rows: string[], kept: string[], bylines: string[]]>([
  [
    'a sentence that begins as a notice does',
    [prose, `扫一扫车上的二维码，运了什么一目了然。${prose}`, prose],
    [prose, `扫一扫车上的二维码，运了什么一目了然。${prose}`, prose],
    [],
  ],
  [
    'what a site says of itself under its own heading',
    [prose, '关于我们', '海川产研网是国内领先的产业研究平台，累计完成课题三百余项，服务客户遍及沿海十一个省市。'],
    [prose],
    [],
  ],
  [
    'what a site is for, under its own heading',
    [prose, '关于本站', '海川法务是面向律师和企业的专业服务平台，提供文书模板和课程，累计发布评析三千余篇。'],
    [prose],
    [],
  ],
  [
    'what a site pays heed to, under its name',
    [prose, '关于海川渔火', '海川渔火是一个关注渔村和灯塔的公益平台，提供船模课程，投稿邮箱见菜单。'],
    [prose],
    [],
  ],
  ['a byline of its own line', ['本报记者 池建国 通讯员 安小宁', prose], [prose], ['池建国', '安小宁']],
  [
    'who reports from where, in traditional script',
    [`【記者簡若寧／海川報導】${prose}`],
    [`【記者簡若寧／海川報導】${prose}`],
    ['簡若寧'],
  ],
])('a page with %s', (_, rows, kept, bylines) => {
  const text = around(...rows);
  const { draft, articles } = readDraft(text, segmentWebpage);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles[0]?.title).toBe('海川市建成首条氢能重卡专线');
  expect(articles[0]?.blocks.map((block) => block.text)).toEqual(kept);
  expect(articles[0]?.bylines).toEqual(bylines);
});

test('the name of a site in another language is furniture', () => {
  const text = ['海川市人民政府', "Haichuan Municipal People's Government", around(prose)].join('\n');
  const { draft, articles } = readDraft(text, segmentWebpage);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles[0]?.blocks.map((block) => block.text)).toEqual([prose]);
});
