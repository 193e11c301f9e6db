import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../../../scripts/compile/recognise/regions/gazetteer.ts';
import { recogniseRegions } from '../../../../../scripts/compile/recognise/regions/recognise-regions.ts';
import { article, regions } from '../../../../helpers/recognise-article.ts';

const gazetteer = buildGazetteer(regions);
const found = (title: string, ...paragraphs: string[]): string[] =>
  recogniseRegions(gazetteer, article(title, paragraphs));

describe('one place', () => {
  test.each([
    ['of the title', '湖北：把种子装进“芯片”', '本地院所联合攻关。', ['湖北']],
    ['a city of the title', '宁波：港口连四海', '码头昼夜不停。', ['浙江/宁波']],
    ['the venue', '贵州召开数据大会', '3月1日，大会在贵阳召开。', ['贵州/贵阳']],
    ['the venue alone', '全省工业大会召开', '3月1日，大会在郑州召开，省委书记出席。', ['河南/郑州']],
    ['by its full name', '一条大河波浪宽', '广西壮族自治区政府印发方案。', ['广西']],
    ['by an alias', '春潮涌动', '齐鲁大地机声隆隆，齐鲁儿女干劲十足。', ['山东']],
    [
      'province and city in one breath',
      '车间见闻',
      '江苏南通的纺织企业订单排到年底，江苏南通正在转型。',
      ['江苏/南通'],
    ],
    ['a city whose name is a word, with 市', '矿山换装', '白银市推动老矿山转型，白银市上下一心。', ['甘肃/白银']],
  ])('%s', (_, title, text, expected) => {
    expect(found(title, text)).toEqual(expected);
  });
});

describe('places below the prefecture', () => {
  test.each([
    ['a county-level city', '任丘市：机床上云', '企业把机床接上了网。', ['河北/沧州']],
    ['a county of one character', '歙县修路', '山里的路修好了。', ['安徽/黄山']],
    ['a district', '夜校开课', '屯溪区把夜校开进茶馆。', ['安徽/黄山']],
    ['by the short name behind the province', '江苏启东：海上有风', '风机转了起来。', ['江苏/南通']],
    ['of a municipality', '浦东新区出新招', '窗口开到楼下。', ['上海']],
    ['the only one, acting in the first paragraph', '山东：农技下乡', '4月9日，大篷车开到东营市。', ['山东/东营']],
    ['one of the things in a city whose name is a word', '新窗', '固原的一座村小换了新窗。', ['宁夏/固原']],
    ['a town of such a city', '盐湖的早晨', '海西茶卡镇的盐工换了新胶鞋。', ['青海/海西']],
    ['such a word amid a sentence', '船', '船上挂着红河的一座桥的照片。', []],
    ['not of somebody from there', '山东：农技下乡', '会议召开，东营市委书记发言。', ['山东']],
    // 新华区 is in three cities, 平安 a word, 河北区 of Tianjin no match for 河北.
    ['a name of several', '新华区亮灯', '夜里窗口不打烊。', []],
    ['the short name of a county alone', '平安归来', '船队平安归来。', []],
    ['a word that begins with 区', '海淀区域经济', '区域经济活跃。', []],
    // 乌苏 is a city of Xinjiang.
    ['a river of one province', '乌苏里江边的渔屋', '冰排刚过，渔船下水。', ['黑龙江']],
    ['a lake of one province', '护鸟人的清晨', '青海湖边，护鸟人数了三遍。', ['青海']],
    ['where the scene is set', '两口老井', '第二口井位于山西。', ['山西']],
    ['an institution that announces', '一张处方的新写法', '7月2日，吉林大学一家附属医院公布新方案。', ['吉林']],
    ['a library is a place', '旧书新补', '这一天，山西省图书馆的古籍第一次见客。', ['山西']],
    ['a dish is none', '厨房里的早晨', '她做得一手四川菜，爱听人夸。', []],
  ])('%s', (_, title, text, expected) => {
    expect(found(title, text)).toEqual(expected);
  });

  test('one of several of a name is told by the company', () => {
    const told = (frame: string[]): string[] =>
      recogniseRegions(gazetteer, article('新华区亮灯', ['夜里窗口不打烊。']), new Set(frame));
    expect(told(['河北/沧州'])).toEqual(['河北/沧州']);
    expect(told(['河北/沧州', '河南/平顶山'])).toEqual([]);
    expect(found('窗口亮灯', '河北沧州新华区把窗口开到夜里。')).toEqual(['河北/沧州']);
  });
});

describe('several places', () => {
  test('a round-up without a place in its title lists all it dwells on', () => {
    const texts = ['河北提出建设新枢纽。', '陕西聚焦硬科技，云南发力绿色铝。', '据了解，还有考察团来自江西。'];
    expect(found('多地开局观察', ...texts)).toEqual(['河北', '陕西', '云南']);
  });

  test.each([
    ['behind an attribute', ['农业大省黑龙江把种子当作大事。', '河北提出建设新枢纽。'], ['河北', '黑龙江']],
    ['behind 在', ['在新疆，新线路进入架线高峰。', '河北提出建设新枢纽。'], ['河北', '新疆']],
    ['with 则', ['河北提出建设新枢纽。', '西部的青海则算起绿电账。'], ['河北', '青海']],
    ['not where it is only visited', ['河北提出建设新枢纽。', '考察团前往青海。'], ['河北']],
  ])('who acts is one of them: %s', (_, texts, expected) => {
    expect(found('多地开局观察', ...texts)).toEqual(expected);
  });

  test('places of the title come first, in its order', () => {
    expect(found('四川、重庆携手建园', '重庆负责招商，四川负责建设。重庆提供岸线。')).toEqual(['四川', '重庆']);
  });

  test('a place named in passing is left out beside one of the title', () => {
    expect(found('青海盐湖再添新线', '青海湖畔，新线投产。设备来自上海，青海企业参与制造。')).toEqual(['青海']);
  });
});

describe('no place', () => {
  test.each([
    ['a school', '论文发表', '南京大学与兰州大学的团队合作完成。'],
    ['a firm', '财报出炉', '北京某某科技有限公司发布报告。'],
    ['a paper', '好消息', '据湖南日报报道，此事属实。'],
    ['a word that only looks like one', '扩大连片种植', '形成都市圈，打通出海口，以上海洋产业为例，长治久安。'],
    ['a word of the language', '白银价格上涨', '白银与黄金齐涨，门店开封新品。'],
  ])('%s', (_, title, text) => {
    expect(found(title, text)).toEqual([]);
  });

  test('but the place of the one university that a title names, where nothing else does', () => {
    expect(found('四川大学研制出新型敷料', '团队用了三年。')).toEqual(['四川']);
    expect(found('四川大学与重庆大学联手攻关', '团队用了三年。')).toEqual([]);
    expect(found('四川大学研制出新型敷料', '敷料在江苏投产，江苏企业订货。')).toEqual(['江苏']);
  });

  test('where somebody only looks', () => {
    expect(found('浙江对标先进', '浙江召开会议，对标上海、学习广东。')).toEqual(['浙江']);
  });

  test('an area counts where nothing else does', () => {
    expect(found('区域合作再深化', '京津冀三地联动。')).toEqual(['北京', '天津', '河北']);
    expect(found('河北合作再深化', '京津冀三地联动。')).toEqual(['河北']);
  });

  test('none is named', () => {
    expect(found('时代新声', '我们都在努力奔跑。')).toEqual([]);
  });
});

describe('short names and names that are words', () => {
  test.each([
    ['a well-known city of a county’s rank', '昆山：咖啡飘香', '百家企业做咖啡。', ['江苏/苏州']],
    ['an autonomous county', '威宁土豆俏', '土豆卖到海边。', ['贵州/毕节']],
    ['the place of a dateline', '枸杞熟了', '本报中宁讯 眼下正是采摘期。', ['宁夏/中卫']],
    ['a new district', '河北雄安：塔楼封顶', '塔楼封了顶。', ['河北/雄安新区']],
    ['a county of one character behind a preposition', '桥通了', '记者从蔚县获悉，桥通了。', ['河北/张家口']],
    ['a county of one character in running text', '县域走笔', '要建成县级中心，市和县两级联动，振兴县域经济。', []],
    [
      'words that hold the name of a county',
      '市场走笔',
      '合作市场在扩大，会同县级部门查，比如县里的店，南部县市有雨。',
      [],
    ],
    ['people from Hong Kong and Macao', '执业记', '港澳专业人士来到珠海执业。', ['广东/珠海']],
  ])('%s', (_, title, text, expected) => {
    expect(found(title, text)).toEqual(expected);
  });
});

describe('names within names', () => {
  test.each([
    ['the south of a sea', '黄海南部海域有大风，南海南部有浪。', []],
    ['a bank of a river', '湘江西岸亮起灯，黄河南岸铺了路，洞庭湖南岸种了树。', []],
    ['a foot of mountains', '贺兰山东麓的葡萄熟了，太行山西麓的枣也红了。', []],
    ['a street', '武汉吉林路换了灯，武汉南京路口装了新的信号。', ['湖北/武汉']],
    ['a river that bears the name of a city', '苏州河畔的老厂房亮起灯。', []],
    ['streets do not hide what is built', '云南路网越织越密，云南的车跑得更快。', ['云南']],
    ['an area by its own name', '浦东推出新政，浦东企业点赞。', ['上海']],
    ['an area across a border', '横琴发布新政。', ['广东/珠海']],
    ['a prefecture that bears the name of a province', '海南藏族自治州建成光伏园。', ['青海/海南州']],
    ['a county that answers to its province', '白沙黎族自治县种下新茶。', ['海南/白沙']],
    ['who only spoke at a meeting', '会议在北京召开，浙江、山西负责同志作交流发言。', ['北京']],
  ])('%s', (_, text, expected) => {
    expect(found('一则消息', text)).toEqual(expected);
  });
});

describe('an institution says where a piece plays', () => {
  test.each([
    ['where it heads a section', ['## 陕西某某职业技术学院——', '实训课搬到了生产线旁。'], ['陕西']],
    ['where it is asked for its own part', ['广西某某职业学院院长韦某某：我们把课堂建在果园里。'], ['广西']],
    ['not where one of its people comments', ['“路走对了。”陕西某某职业技术学院教授蒲某某说。'], []],
    [
      'where the scene is set in it',
      ['6月1日，天津某某大学的一间实验室里，灯亮了一夜。', '福建的海面起了风。'],
      ['天津', '福建'],
    ],
    ['where one of its people is the only one told of', ['今年2月，重庆医科大学的医生邵某某从极地回国。'], ['重庆']],
  ])('%s', (_, texts, expected) => {
    expect(found('一则消息', ...texts)).toEqual(expected);
  });
});

describe('who speaks at a meeting of the whole province', () => {
  const opening = '5月8日，湖北省政府召开发布会，介绍全省水产种业。';
  const ofTheCity = '荆州市农业局局长顾远山表示，荆州要建起种苗繁育中心，荆州将再添三座种场。';

  test.each([
    [
      'a city whose official speaks beside the province’s',
      ['省农业厅厅长沈从舟介绍，良种覆盖率年年提高。', ofTheCity],
      ['湖北'],
    ],
    ['a city that speaks alone', [ofTheCity], ['湖北/荆州']],
    [
      'a city that more is told of',
      ['省农业厅厅长沈从舟介绍，现场会在荆州市召开。', ofTheCity, '荆州今年建了三座种场，荆州的渔民都去看过。'],
      ['湖北/荆州'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(found('种业攻坚两项指标提前完成', opening, ...paragraphs)).toEqual(expected);
  });
});

test.each([
  ['a city with the name of a word heads the title', '开封：夜市上的绣摊', '夜市上有个绣摊。', ['河南/开封']],
  ['… but not a paragraph', '夜谈', '开封：这坛酒我来。', []],
  ['a word that seldom is the city', '白银：避险的人多了', '金价也涨。', []],
  ['… is one with its rank', '白银市：老矿区的新路', '矿区修了路。', ['甘肃/白银']],
  ['an area begins with the end of 其中', '名单公布', '共有20个园区入选，其中江苏、山西各3个。', ['江苏', '山西']],
  ['where somebody goes to ask', '缺什么', '编辑部赴吉林、山西两省的12家医院开展调研。', ['吉林', '山西']],
  ['students are no university', '各地行动', '云南发放大学生安家补贴。', ['云南']],
])('%s', (_, title, text, expected) => {
  expect(found(title, text)).toEqual(expected);
});

test('each of many provinces has its sentence', () => {
  const long = '山西太原建起三座驿站。山西太原的驿站开到了县里。'.repeat(8);
  const others = '浙江推出红包。安徽组织访企。湖南发布政策。陕西实施行动。福建提供工位。黑龙江给予补助。';
  expect(found('各地行动', long, others)).toHaveLength(7);
});
