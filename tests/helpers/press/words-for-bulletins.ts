import fc from 'fast-check';
import type { CleanArticle, CleanBulletin } from './set-bulletin.ts';

/** Words of the project's own, out of which the tests make bulletins nobody has seen. */
const places = [
  '青禾市',
  '白沙县',
  '云岭省',
  '滨江区',
  '北岸新区',
  '石桥镇',
  '南湖开发区',
  '东川市',
  '松原港',
  '海右市',
];
const people = ['沈清波', '周岚', '何向阳', '童小满', '骆一鸣', '陆野', '毛晓春', '池建国', '安宁', '戚文海'];
const offices = [
  '科技局',
  '发展改革委',
  '人才办',
  '工业和信息化局',
  '大数据中心',
  '农业农村局',
  '园区管委会',
  '统计局',
];
const subjects = [
  '中试基地',
  '低空物流航线',
  '钠离子电池',
  '科技特派员制度',
  '数据要素市场',
  '人才公寓',
  '智能工厂',
  '海水制氢装置',
  '农机共享平台',
  '产业引导基金',
];
const actions = [
  '建设全面提速',
  '进入试运行阶段',
  '通过专家评审',
  '覆盖全部乡镇',
  '引来上下游企业',
  '降低了企业成本',
  '完成首轮融资',
  '扩大到二十个县',
];
const clauses = [
  '建立联系人制度，每家企业由一名干部跟踪服务，遇到问题当天答复',
  '申报材料从十一份减到四份，审批时间缩短到三个工作日',
  '把论文、专利和成果转化放在一起评价，允许跨单位组队申报',
  '新增设备投资按三成给予补助，最高可以获得八百万元支持',
  '每季度公布一次进展，接受社会各界监督',
  '从高校和科研院所选派四十名博士，每周到企业工作两天',
  '用好“拿地即开工”机制，平均每个项目节省四十天',
  '推动科技金融产品创新，引导银行为轻资产企业提供信用贷款',
  '围绕新能源、新材料、生物医药三个方向布局重点实验室',
  '完善知识产权保护体系，让创新者敢投入、有回报',
  '坚持问题导向，梳理堵点难点清单，逐项明确牵头部门和完成时限',
  '加快改造老旧厂房，为初创团队提供低租金的试验场地',
  '开展供需对接活动三百二十场，促成合作协议九十六项',
  '编制未来产业发展规划，超前部署量子通信和人形机器人等领域',
];
const openings = [
  (p: string, n: string, o: string) => `${p}${o}局长${n}在推进会上表示`,
  (p: string, _n: string, o: string) => `记者从${p}${o}了解到，今年以来当地`,
  (p: string, n: string) => `${n}强调，${p}要`,
  (p: string) => `3月8日，${p}召开专题会议，提出`,
  (p: string, _n: string, o: string) => `近日，${p}${o}印发实施方案，明确`,
];
const endings = [
  '，确保各项任务落到实处',
  '，为高质量发展提供有力支撑',
  '，群众的获得感不断增强',
  '，示范带动作用进一步显现',
  '，相关经验将在全省推广',
];
const headings = [
  '健全工作机制，压实各方责任',
  '突出重点环节，提升服务效能',
  '强化要素保障，优化发展环境',
  '总体情况',
  '下一步打算',
  '培育新兴产业，打造增长引擎',
];

const pick = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

const sentence = fc
  .tuple(pick(clauses), fc.option(pick(endings), { nil: '' }))
  .map(([clause, ending]) => `${clause}${ending}。`);

const paragraph = fc
  .tuple(pick(openings), pick(places), pick(people), pick(offices), fc.array(sentence, { minLength: 1, maxLength: 7 }))
  .map(([opening, place, person, office, sentences]) =>
    `${opening(place, person, office)}，${sentences.join('')}`.replace('要，', '要'),
  );

const title = fc
  .tuple(pick(places), pick(subjects), pick(actions), fc.option(pick(clauses), { nil: null }))
  .map(([place, subject, action, clause]) => `${place}${subject}${action}${clause === null ? '' : `，${clause}`}`);

const blocks = fc
  .array(fc.tuple(paragraph, fc.array(paragraph, { minLength: 0, maxLength: 2 }), fc.boolean(), pick(headings)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    parts.flatMap(([first, more, headed, heading], index) => [
      ...(headed && index > 0 ? [{ type: 'heading' as const, text: heading }] : []),
      ...[first, ...more].map((text) => ({ type: 'paragraph' as const, text })),
    ]),
  );

const article = (
  appendices: fc.Arbitrary<readonly CleanArticle[]>,
  source: fc.Arbitrary<string | null>,
): fc.Arbitrary<CleanArticle> => fc.record({ title, blocks, source, appendices });

const source = pick(['滨江日报', '云岭省科技厅网站', '科技前沿报', '低空周刊']);

/** A bulletin with a cover, a lead, and three to eight items; all of them carry a source or none does. */
export const cleanBulletin: fc.Arbitrary<CleanBulletin> = fc.boolean().chain((credited) => {
  const credit = credited ? source : fc.constant(null);
  return fc.record({
    name: pick(['海右科技参考', '产业情报简报', '云岭创新动态', '科情摘报', '今日园区要讯']).map((name) =>
      name.replace('要讯', '快讯'),
    ),
    year: fc.integer({ min: 2019, max: 2026 }),
    number: fc.integer({ min: 1, max: 52 }),
    serial: fc.integer({ min: 60, max: 1900 }),
    publisher: pick(['海右市科技情报中心', '东湖产业研究院', '云岭省科学技术信息研究所']),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    label: pick(['科技要闻', '本期关注', '专题报道']),
    leadTitle: pick(['各地创新政策一览', '春季重点工程巡礼', '县域科技服务新做法综述']),
    lead: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    masthead: fc.constant([
      ['主编', ['周岚']],
      ['副主编', ['何向阳', '陆野']],
      ['责任编辑', ['童小满']],
    ] as const),
    phone: fc.constant('0531—51780000'),
    compilation: fc.option(pick(['各地创新政策资料汇编', '春季工程资料选编']), { nil: null }),
    items: fc.uniqueArray(
      article(
        fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc.uniqueArray(article(fc.constant([]), credit), {
              minLength: 1,
              maxLength: 2,
              selector: (a) => a.title,
            }),
          },
        ),
        credit,
      ),
      {
        minLength: 3,
        maxLength: 8,
        selector: (item) => item.title,
      },
    ),
  });
});
