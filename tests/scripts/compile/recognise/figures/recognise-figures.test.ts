import { describe, expect, test } from 'vitest';
import { recogniseFigures } from '../../../../../scripts/compile/recognise/figures/recognise-figures.ts';
import { figureLines as lines, now } from '../../../../helpers/figure-lines.ts';
import { block, cite } from '../../../../helpers/recognise-article.ts';

describe('the label', () => {
  test.each([
    ['stands before the number', '去年，全县粮食总产量达到8.6万吨。', ['全县粮食总产量 8.6 万吨 2023']],
    ['is the noun behind a classifier', '这里已建成32座换电站。', ['换电站 32 座']],
    ['is the noun behind 的', '厂区铺开近3万平方米的洁净车间。', ['厂区铺开洁净车间 3 万平方米 近']],
    ['loses the verbs of amounting to', '注册用户总数突破120万户。', ['注册用户总数 120 万户 超']],
    [
      'loses what opens the clause',
      '截至2023年年底，全市累计建成充电桩4.2万个。',
      ['全市累计建成充电桩 4.2 万个 2023'],
    ],
    ['keeps quotation marks in pairs', '新增“瞪羚”企业45家。', ['新增“瞪羚”企业 45 家']],
    [
      'comes from the list where each number has its noun',
      '园区有研发机构12家、孵化器5个、检测中心3个。',
      ['园区研发机构 12 家', '孵化器 5 个', '检测中心 3 个'],
    ],
    ['exchanges its level', '入选国家级绿色工厂9家、省级27家。', ['入选国家级绿色工厂 9 家', '省级绿色工厂 27 家']],
    ['is the last member before a bracket', '培育一批示范村、示范镇（6个）。', ['示范镇 6 个']],
    ['is not the verb of change behind the number', '林里的鸟由40种增加到95种。', ['林里的鸟 40 种', '林里的鸟 95 种']],
    [
      'is not the time a change runs to',
      '药材基地从去年的300亩扩大到今年的900亩。',
      ['药材基地 300 亩 2023', '药材基地 900 亩 2024'],
    ],
    ['is not by when', '全县计划到2027年发展茶园6万亩。', ['全县发展茶园 6 万亩 目标 2027']],
    ['keeps 累计 before a verb that names nothing alone', '新推的茶叶贷，累计放款6亿元。', ['累计放款 6 亿元']],
    ['loses 累计 before a thing', '累计建成茶园步道12公里。', ['茶园步道 12 公里']],
    ['keeps the year before such a verb', '种上新茶，一年增收7000元。', ['一年增收 7000 元']],
    ['gives such a verb with 上, 出 the subject before it', '省级示范村，一年评上7家。', ['省级示范村评上 7 家']],
    ['is the noun behind what is said of it', '15个列入规划的水库正在施工。', ['水库 15 个']],
    ['keeps 并网', '电站已并网80万千瓦。', ['电站已并网 80 万千瓦']],
    ['keeps 有效率', '新疗法有效率达到88%。', ['新疗法有效率 88 %']],
    ['names who takes part', '本次马拉松共1.5万人参加比赛。', ['参加比赛 1.5 万人']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a clean label', () => {
  test.each([
    [
      'an attribute finds its noun',
      '全区软件企业有900家，其中规模以上的有70家。',
      ['全区软件企业 900 家', '规模以上软件企业 70 家'],
    ],
    [
      'a long attribute finds its noun',
      '龙头企业达到40家，在本省设厂的占65%。',
      ['龙头企业 40 家', '在本省设厂龙头企业占比 65 %'],
    ],
    ['a place is not part of the thing', '全线18个桥墩上灯火通明。', ['桥墩 18 个']],
    ['a noun keeps its attribute', '同日揭幕的展台有27个。', ['同日揭幕的展台 27 个']],
    ['given to whom', '县里先给这家企业300万元科技补贴。', ['科技补贴 300 万元']],
    ['given for what', '对新获批的检测中心给予80万元运行补助。', ['新获批的检测中心运行补助 80 万元']],
    ['by what a rate is reckoned', '按设备投入的12%给予补贴。', ['按设备投入给予补贴 12 %']],
    ['a slogan explained', '“百”是全市重点技改项目100个。', ['全市重点技改项目 100 个']],
    ['新增 is no rise', '市级示范车间新增13个。', ['新增市级示范车间 13 个']],
    [
      'only what is new',
      '去年上云企业有600家，今年计划新增150家。',
      ['上云企业 600 家 2023', '新增上云企业 150 家 目标 2024'],
    ],
    ['a measure before its thing', '设立总规模50亿元的海洋产业基金。', ['海洋产业基金总规模 50 亿元']],
    ['a yearly capacity', '年产6万吨的生产线动工。', ['生产线年产 6 万吨']],
    ['N projects and their state', '代表们察看了16个重点项目的进展。', ['重点项目 16 个']],
    ['a tail that is said of them', '5个示范区引领，9个产业园支撑。', ['示范区 5 个', '产业园 9 个']],
    ['a share of what', '特种钢营收80亿元，在钢铁产业中占35%。', ['特种钢营收 80 亿元', '特种钢营收占钢铁产业 35 %']],
    ['some of them', '入园项目达到50个，有14个建成投产。', ['入园项目 50 个', '入园项目建成投产 14 个']],
    [
      'a metric that a branch shares',
      '规上工业增加值增长6%，其中装备工业增长9%。',
      ['规上工业增加值 6 % up', '装备工业增加值 9 % up'],
    ],
    ['a time within it', '园区去年产值突破90亿元。', ['园区产值 90 亿元 超 2023']],
    ['from one level to another', '良品率由82%提高到97%。', ['良品率 82 %', '良品率 97 %']],
    ['a bound on a sum', '对成果转化给予奖励，每年最高60万元。', ['每年最高奖励 60 万元']],
    [
      'an announcement is not part of it',
      '会议提出，到2027年全市光电产业规模突破700亿元。',
      ['全市光电产业规模 700 亿元 超 目标 2027'],
    ],
    ['we are not', '我国风电装机突破4亿千瓦。', ['我国风电装机 4 亿千瓦 超']],
    [
      '完成投资 is a metric',
      '全县新开工项目30个，完成投资45亿元。',
      ['全县新开工项目 30 个', '全县新开工项目完成投资 45 亿元'],
    ],
    ['a list of units', '这里集聚了28所高校、41家研究院。', ['高校 28 所', '研究院 41 家']],
    [
      'a classifier before 高 and 长',
      '认定高新技术企业之外，还有5家高端装备企业、3个长租社区。',
      ['高端装备企业 5 家', '长租社区 3 个'],
    ],
    ['各 behind a list', '甲类、乙类基地各6个。', ['甲类、乙类基地 6 个']],
    ['an effective date is no adverb', '有效期内的高新企业突破2000家。', ['有效期内的高新企业 2000 家 超']],
    ['对接 is one word', '对接的项目有36个。', ['对接的项目 36 个']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('the subject several clauses back', () => {
  test.each([
    ['同比', '全市进出口总额完成900亿元，同比增长6.1%。', ['全市进出口总额 900 亿元', '全市进出口总额 6.1 % up']],
    [
      'a total of what is new',
      '新增省级重点实验室4家，总数达到31家。',
      ['新增省级重点实验室 4 家', '省级重点实验室总数 31 家'],
    ],
    ['a share', '数字产业营收达210亿元，占全市比重18.5%。', ['数字产业营收 210 亿元', '数字产业营收占全市比重 18.5 %']],
    [
      'a new metric of the same owner',
      '装备制造业营业收入760亿元，利润总额52亿元，增长9%。',
      ['装备制造业营业收入 760 亿元', '装备制造业利润总额 52 亿元', '装备制造业利润总额 9 % up'],
    ],
    [
      'against a year that is only compared with',
      '研发投入强度达到3.1%，较2020年提高0.6个百分点。',
      ['研发投入强度 3.1 %', '研发投入强度 0.6 个百分点 up'],
    ],
    ['a subject without a number', '新能源客车出口表现抢眼，同比增长41.2%。', ['新能源客车出口 41.2 % up']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('several clauses about one subject', () => {
  test.each([
    [
      'how much of an aim is reached',
      '园区实现税收12亿元，完成全年目标的48%。',
      ['园区税收 12 亿元', '园区税收完成全年目标 48 %'],
    ],
    [
      'numbers that leave their unit to the last one',
      '工业投资增长9%，高于全国、全省3.5、1.2个百分点。',
      ['工业投资 9 % up', '工业投资高于全国、全省 3.5 个百分点', '工业投资高于全国、全省 1.2 个百分点'],
    ],
    ['a class bounded by a sum', '年营收超10亿元企业有6家。', ['年营收超10亿元企业 6 家']],
    [
      'a second 分别 about the figures before',
      '公路、铁路货运量分别增长3%和4%，分别高于去年同期1.1个和0.7个百分点。',
      [
        '公路货运量 3 % up',
        '铁路货运量 4 % up',
        '公路货运量高于去年同期 1.1 个百分点',
        '铁路货运量高于去年同期 0.7 个百分点',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('分别', () => {
  test('shares out a list in the same clause', () => {
    expect(lines('水泥、钢材和玻璃产量分别增长5%、7.5%和12%。')).toEqual([
      '水泥产量 5 % up',
      '钢材产量 7.5 % up',
      '玻璃产量 12 % up',
    ]);
  });

  test('finds its list in the sentence before', () => {
    expect(lines('当地做强茶叶、蚕桑、菌菇等特色产业。上述产业去年产值较2022年分别增长8%、11%和20%。')).toEqual([
      '茶叶产值 8 % up 2023',
      '蚕桑产值 11 % up 2023',
      '菌菇产值 20 % up 2023',
    ]);
  });

  test('keeps what it can where the list is not to be found', () => {
    expect(lines('两项指标分别提高3%和4%。')).toEqual(['两项指标 3 % up', '两项指标 4 % up']);
  });
});

describe('no figure', () => {
  test.each([
    ['a date', '3月12日至15日，博览会在会展中心开馆。'],
    ['a duration', '工期缩短了3个月，前后用了两年零20天、36个小时。'],
    ['an ordinal', '这是第5次夺冠，也是第12个季度调度。'],
    ['a name in quotation marks', '“3456”行动和“10项举措”一并推出。'],
    ['the title of a document', '印发《支持企业发展20条措施》。'],
    ['a version, a network, an expression', '系统升级到6.0版，5G网络与“1+3+N”架构并用，实现从0到1的突破。'],
    ['a fraction without a unit', '产量占全国的1/3。'],
    ['points of an outline', '将从4个方面、8个环节入手。'],
    ['the bound of a class', '重点抓好投资5亿元以上的项目。'],
    ['a telephone number', '咨询电话：0571—88889999。'],
    ['a temperature something works at', '材料能在300℃的高温环境下使用。'],
    ['the bound of a height', '80米以下空域试行报备。'],
    ['a ratio', '费用由两级财政按6：4分担。'],
    ['a picture', '屏幕支持1080P高清。'],
    ['a lost digit', '兑付资金□00万元。'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('nature', () => {
  test.each([
    ['a plan', '力争培育龙头企业60家。', '龙头企业 60 家 目标'],
    ['a year to come', '到2027年，建成智能工厂80家。', '智能工厂 80 家 目标 2027'],
    ['a whole year that is not over', '2024年，全市外贸总额增长4%。', '全市外贸总额 4 % up 目标 2024'],
    ['a year gone by', '2023年，争取到专项资金6000万元。', '专项资金 6000 万元 2023'],
    ['将 before 把', '今年将把诊所延伸到山里的9个村。', '村 9 个 目标 2024'],
    ['what a meeting demands', '会议要求，为山区学校培训教师400名。', '山区学校培训教师 400 名 目标'],
    ['what a meeting sets for this year', '会议提出，今年疏浚航道120公里。', '疏浚航道 120 公里 目标 2024'],
    ['what each takes', '老办法一亩要浇水200立方米。', '老办法一亩要浇水 200 立方米'],
    ['将 that means 把', '公司将2000万元资金纳入专户。', '公司资金 2000 万元'],
    ['the name of a plan', '“春雨”行动计划带动就业岗位3000个。', '“春雨”行动计划带动就业岗位 3000 个'],
    ['what the year has brought so far', '今年以来，落地项目26个。', '落地项目 26 个 2024'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test.each([
    ['a state of affairs beside a plan', '工业园里有专业院校12所、检测机构8家，今年是建园十周年。', [false, false]],
    ['what a month gone by brought', '到2023年9月，省下的运费有1.8亿元。', [false]],
    [
      'what is listed in a plan but has begun',
      '这次动工的水利项目有86个，都列入2024年清单，总投资420亿元。',
      [false, false],
    ],
    ['the part of it that is planned', '在建工程55个，今年计划完成投资70亿元。', [false, true]],
    ['a plan, then how things stand', '全市将新建充电站60座，目前已有110座。', [true, false]],
    [
      'a year gone by, then what a meeting puts forward for this one',
      '2023年，全市建成大棚3000个。会议提出，今年再改造大棚500个。',
      [false, true],
    ],
    ['how things stand, then a plan', '全县有大棚900个，明年再建200个。', [false, true]],
    ['clauses that go on with a plan', '力争到年底培育示范社30家，带动农户5000户。', [true, true]],
    ['a comparison tells of the number before it', '2024年，软件业营收达到88亿元，同比增长13%。', [false, false]],
    ['an aim before a colon', '2024年的目标有两个：外贸增长5%，工业增长7%。', [true, true]],
    ['a year to come, short of its end', '到2027年年底，单晶产能达到20万吨。', [true]],
    ['要 with a thing done', '企业要了3台设备。', [false]],
    ['要有', '规模以上的服务企业要有260家。', [true]],
    ['a plan said of what is counted', '15个百亿级项目年内投产。', [true]],
    ['a wish in a later clause', '12名代表畅所欲言，有人建议，标准要提高。', [false]],
    ['what was won in a year gone by', '2023年，组织项目60项，争取资金9000万元。', [false, false]],
    [
      'a year gone by, then a clause that opens with 要',
      '2023年，园区税收增长4%。两个片区的16家龙头，要做到百亿级。',
      [false, true],
    ],
    ['years from now', '3年之后，单项冠军企业要有20家。', [true]],
    ['the next sentence begins anew', '下一步，当地将扩大规模。园区企业达到340家。', [false]],
    ['the next sentence is a bare verb', '下一步，当地将扩大规模。培育龙头企业8家。', [true]],
  ])('by the clause: %s', (_, text, planned) => {
    expect(lines(text).map((line) => line.includes('目标'))).toEqual(planned);
  });

  test('a fact behind a plan does not take its year', () => {
    expect(lines('到2027年，产业规模翻一番。园区企业达到340家。')).toEqual(['园区企业 340 家']);
  });

  test('is carried to the points that a paragraph announces', () => {
    expect(lines('下一步，当地将从三个方面推进。', '一是做强平台。建设公共实验室8个。')).toEqual([
      '公共实验室 8 个 目标',
    ]);
  });

  test('is not carried to a paragraph that begins anew', () => {
    expect(lines('下一步，当地将从三个方面推进。', '记者在车间看到，生产线上有40台机器人。')).toEqual(['机器人 40 台']);
  });
});

describe('trend and qualifier', () => {
  test.each([
    ['a level is no change', '就业率提高到96%。', '就业率 96 %'],
    ['a fall', '单位产值能耗下降2.8%。', '单位产值能耗 2.8 % down'],
    ['a distance between two rates', '存款余额高于全市平均增速2个百分点。', '存款余额高于全市平均增速 2 个百分点'],
    ['what is taken away before its number', '全县压减井水开采量300万立方米。', '全县压减井水开采量 300 万立方米 down'],
    ['增长点 is a noun', '新增长点项目产值达80亿元。', '新增长点项目产值 80 亿元'],
    ['half a year is no whole year', '2024年1—6月，全县旅游收入增长9%。', '全县旅游收入 9 % up 2024'],
    ['增加值 is a noun', '服务业增加值达4300亿元。', '服务业增加值 4300 亿元'],
    ['times', '订单量同比增长1.6倍。', '订单量 1.6 倍 up'],
    ['近', '设备联网率近82%。', '设备联网率 82 % 近'],
    ['余', '吸引客商300余名。', '吸引客商 300 名 超'],
    ['万 before 余', '集聚人才3万余名。', '集聚人才 3 万名 超'],
    ['左右', '服务业占比稳定在55%左右。', '服务业占比 55 % 左右'],
    ['不到', '破损率不到2%。', '破损率 2 % 以内'],
    ['不得超过', '单个项目补助不得超过90万元。', '单个项目补助 90 万元 不超过'],
    ['computing power', '建成智能算力1500P。', '智能算力 1500 P'],
    ['不少于', '每年培训不少于2000人次。', '培训 2000 人次 不少于'],
    ['a comma within a number', '列入计划的项目共1,280个。', '列入计划的项目 1280 个'],
    ['full-width digits', '建成泊位１２个。', '建成泊位 12 个'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

test('period: a quarter, and the name of a meeting that holds a year', () => {
  expect(lines('2024年一季度新开工项目210个。')).toEqual(['新开工项目 210 个 2024Q1']);
  expect(lines('2022年全市招商大会提供展位90个。')).toEqual(['全市招商大会提供展位 90 个']);
});

test('a figure said again is given once, and cites its clause', () => {
  const text = '据介绍，园区企业达到700家，税收30亿元。';
  const [first, second] = recogniseFigures([block(text), block('园区企业达到700家。')], now, cite);
  expect(first?.text).toBe('园区企业达到700家');
  expect(first?.cites).toEqual([[4, 14]]);
  expect(second?.unit).toBe('亿元');
});

test('captions, pull quotes and headings repeat: they are not read', () => {
  expect(
    recogniseFigures([block('图为年产5万台的车间', 'caption'), block('产值突破6亿元', 'pull-quote')], now, cite),
  ).toEqual([]);
});
