import { describe, expect, test } from 'vitest';
import { recogniseTopics } from '../../../../../scripts/compile/recognise/topics/recognise-topics.ts';
import { buildTopicCues, cueHits } from '../../../../../scripts/compile/recognise/topics/topic-cues.ts';
import { article, topics } from '../../../../helpers/recognise-article.ts';

const cues = buildTopicCues(topics);
const found = (title: string, ...paragraphs: string[]): string[] => recogniseTopics(cues, article(title, paragraphs));
const hits = (text: string): string[] =>
  cueHits(cues, text).map(({ topic, word }) => `${topics[topic]?.name ?? ''}:${word}`);

test('the theme of the title comes first', () => {
  const themes = found(
    '某地出台措施引才留才',
    '当地为青年人才发放补贴，建设人才公寓。',
    '企业说，技能人才不再难招。研发投入也随之增加。',
  );
  expect(themes[0]).toBe('人才');
});

test('a theme the title names goes before one that only fills the text', () => {
  const themes = found(
    '五家企业谈新质生产力',
    '我们补链强链，产业链上下游都来了，新质生产力这样炼成。',
    '产业集群越做越大，链主企业带动延链。新质生产力靠它们。',
    '产业链供应链更稳，集聚发展。',
  );
  expect(themes.slice(0, 2)).toEqual(['新质生产力', '现代化产业体系']);
});

test('a theme that fills the text outweighs words said once', () => {
  const themes = found(
    '一座老厂的新春',
    '车间完成智能化改造，工业互联网平台上线。',
    '企业实施数字化转型，建成数字化车间三间。',
    '老师傅说，这里也重视安全生产。',
  );
  expect(themes).toEqual(['数字化转型']);
});

test('at most four', () => {
  const everything = topics.flatMap(({ cues: own }) => own.slice(0, 2)).map((cue) => `推进${cue}。`);
  expect(found('大会召开', ...everything, ...everything)).toHaveLength(4);
});

describe('not read', () => {
  test.each([
    ['the title of a document', '印发《优化营商环境条例》《人才发展规划》。'],
    ['an office', '营商环境建设局、工业和信息化厅参加。'],
    ['a fixed formula', '推动创新链产业链资金链人才链深度融合。'],
    ['tenders are no investment promotion', '完善招标投标办法。'],
    ['jobs are a yield', '提供就业岗位。'],
    ['a word made of the ends of two', '黄河长年奔流，货车从内蒙方面再转运，全村小麦丰收。'],
    ['a social science academy is no laboratory', '社会科学院编写年鉴。'],
  ])('%s', (_, text) => {
    const wrong = hits(text).filter((hit) => !/现代化产业体系|科技创新|数字化转型:深度融合/u.test(hit));
    expect(wrong).toEqual([]);
  });
});

test('the longer cue is read, once', () => {
  expect(hits('增进民生福祉')).toEqual(['民生:民生福祉']);
});

test('an attendance list says nothing', () => {
  expect(found('短讯', '民营企业家、人才代表在分会场参加会议。')).toEqual([]);
});

test('nor does a list of who took part', () => {
  expect(found('短讯', '民营企业家、人才代表分别在各地分会场、主会场参加。')).toEqual([]);
});

test('one weak word alone makes no theme, however often it is said', () => {
  expect(found('无人机飞进果园', '无人机一早就起飞了。', '一架无人机顶十个人。')).toEqual([]);
});

test('no theme where nothing speaks for one', () => {
  expect(found('春日', '花开了，鸟叫了。')).toEqual([]);
});

describe('a short text', () => {
  test.each([
    ['one strong word is enough', '开局之言', ['把营商环境当作生命线，比拼的是办事的快慢。'], ['营商环境']],
    ['of a finding', '高校研制出耐寒电池', ['论文登上国际学术期刊，样品正在试用。'], ['科技创新']],
    ['no word at all', '春天的旅行', ['列车穿过油菜花海，游客纷纷拍照。'], []],
    ['a weak word alone is not', '乡间见闻', ['几位企业家围坐在一起喝茶。'], []],
  ])('%s', (_, title, paragraphs, expected) => {
    expect(found(title, ...paragraphs)).toEqual(expected);
  });

  test('has two at most', () => {
    const text = '会上谈了营商环境，谈了数字化转型，谈了绿色低碳，也谈了招商引资。';
    expect(found('会议侧记', text)).toHaveLength(2);
  });
});

test('what a list is announced to be about counts more than its points', () => {
  const long = '当天的活动安排得满满当当，代表们先看了展板，再走进车间，听工人讲述日常的变化，气氛热烈。'.repeat(10);
  const list = '发展新质生产力，要用好两个优势。一是大院大所多，二是市场广，三是交通便利，四是气候宜人。';
  expect(found('全市大会召开', long, list)).toContain('新质生产力');
});

describe('a short report', () => {
  test.each([
    ['绿色低碳', '旧电池的去处', '江边一家厂一年拆解废旧电池三万吨，金属大多回收利用。'],
    ['数字化转型', '大棚里的新帮手', '农户用手机卷帘、滴灌，镇里的智慧大棚有两千座。'],
    ['区域协同', '贷款不再两头跑', '两地公积金互认互贷，两省一市联动发展。'],
    ['安全发展', '预案进了村', '县里组织防汛演练，把地质灾害点查了一遍。'],
    ['新型工业化', '老厂换新机', '厂里更新生产线，添了数控机床。'],
    ['对外开放', '船期更密了', '外贸集装箱航线又开两条，航运中心的名声响了。'],
    ['营商环境', '一个号码办到底', '涉企热线合成一条，全程网办的事项过了九成。'],
    ['未来产业', '空中送药', '无人机飞起来，低空物流有了固定的路。'],
    ['民生', '村小的早餐', '义务教育学校都吃上了营养餐。'],
    ['民生', '山梁上的夜诊', '镇上的诊室夜里也亮灯，护士教老人量血压，家属不用连夜赶路。'],
    ['民生', '操场边的灯', '村里的书屋添了阅览室，放映队月月来，广场舞跳到八点。'],
    ['民生', '马灯下的判词', '巡回法庭开进山坳，帮几名农民工要回欠薪。'],
    ['科技创新', '旱地里的新苗', '农科院的课题组试种耐盐水稻，出苗率过了八成。'],
    ['营商环境', '官司不再拖', '速裁组审结合同纠纷九百件，执行到位率又高了。'],
    ['对外开放', '江边的货摊', '边民互市开张，边检加开了通道。'],
    ['绿色低碳', '河湾里的船', '河长巡河三十次，沿岸排口都贴了牌子。'],
    ['人才', '车间里的课堂', '职业学校与工厂合办实训基地，学徒第一年就领工钱。'],
    ['作风建设', '表少了', '县里给村干部减表，检查不再留痕。'],
    ['区域协同', '界桩两边', '两省联合巡河，断面水质一同会商。'],
  ])('speaks of %s', (theme, title, text) => {
    expect(found(title, text)[0]).toBe(theme);
  });
});

test.each([
  ['trees against the sand', '治沙人把树种进荒漠，十年造林三十万亩，风沙小了。', '绿色低碳'],
  ['a safe mine', '百万吨死亡率又降了，重大隐患整改一条不漏，危险岗位换上了机器。', '安全发展'],
  ['a fire of the woods', '老林子里落了雷击火，护林员连夜上山，过火面积一年比一年小。', '安全发展'],
  ['meetings', '会风改了，县里少开会，干部才有工夫下乡。', '作风建设'],
  ['vocational schools', '三所技工院校合办技能班，毕业的人还没出校门就被请走。', '人才'],
  ['what is measured in the sky', '山顶的射电望远镜换了接收机，头一晚就收到一颗脉冲星。', '科技创新'],
  ['what firms are owed', '企业说得最多的是账款拖欠，其次是窗口的吃拿卡要。', '营商环境'],
])('%s', (_, text, topic) => {
  expect(recogniseTopics(cues, article('一则消息', [text]))[0]).toBe(topic);
});
