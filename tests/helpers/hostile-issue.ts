import type { IssueInput } from '../../src/domain/issue.ts';

const long =
  '关于进一步推动制造业数字化绿色化协同转型、加快培育新质生产力并完善科技金融服务体系的若干措施及其在沿海地区的落实情况';

/** An issue with everything that has ever been hard to set: rare characters, long titles, nested 附, tables, notes. */
export const hostileIssue: Partial<IssueInput> = {
  title: `${long}（2024年）`,
  label: '科技要闻',
  compilation: '试排资料汇编',
  phone: '0531—00000000',
  masthead: [
    { role: '主编', names: ['王昇玥', '李堃'] },
    { role: '责任编辑', names: ['赵𫖮', '欧阳喆彧'] },
  ],
  colophon: [
    { role: '报', names: ['某某省委、省政府'] },
    { role: '送', names: ['各市（州）科技局'] },
  ],
  lead: [
    {
      type: 'paragraph',
      text: '本期“试排”各种难排的字：昇、玥、堃、𫖮，以及缺字□。5 < 7 & 7 > 5；“引号”、《书名》——破折号……省略号。',
    },
    {
      type: 'paragraph',
      text: '导语第二段，编给领导参阅。',
      marks: [{ type: 'strong', start: 0, end: 5 }],
      notes: [{ at: 5, text: '导语的注，<b>不是</b>标签。' }],
    },
  ],
  items: [
    {
      number: 1,
      title: long,
      kicker: ['引题一行', '引题又一行'],
      deck: '——副题里有破折号',
      bylines: ['记者甲', '通讯员乙'],
      dateline: '本报济南2月18日电',
      credit: '某某日报',
      regions: ['广东/深圳'],
      topics: ['科技创新'],
      digest: '摘要一句。',
      figures: [
        { label: '软件产业营收', value: 3036, unit: '亿元', qualifier: '约', period: '2022' },
        { label: '新设研发机构', value: 30, unit: '家', qualifier: '以上', nature: 'target', period: '2024' },
      ],
      blocks: [
        {
          type: 'paragraph',
          text: '正文里有链接和强调，还有注。“第一”到“第二”。',
          marks: [
            { type: 'link', start: 4, end: 6, href: 'https://example.org/a?b=1&c=%E4%B8%AD' },
            { type: 'strong', start: 7, end: 9 },
          ],
          notes: [
            { at: 13, text: '第一条注。' },
            { at: 13, text: '同一处的第二条注。' },
          ],
        },
        { type: 'heading', text: '小标题' },
        { type: 'list-item', text: '一点' },
        { type: 'list-item', text: '两点', bylines: ['丙'] },
        { type: 'caption', text: '图为试排。' },
        { type: 'table-row', text: '指标\t2023年\t2024年' },
        { type: 'table-row', text: '营收\t3036亿元\t' },
        { type: 'table-row', text: '\t空格\t□', notes: [{ at: 3, text: '表里的注。' }] },
        { type: 'question', text: '记者：怎么排？' },
        { type: 'answer', text: '甲：照原样排。' },
        { type: 'pull-quote', text: '一字不差' },
        { type: 'quote', text: '引文一段。', marks: [{ type: 'strong', start: 2, end: 4 }] },
        { type: 'editor-note', text: '编者按：试排用。' },
        { type: 'paragraph', text: '最后一段没有完', truncated: true, bylines: ['丁'] },
      ],
      appendices: [
        {
          title: '附件甲',
          blocks: [{ type: 'paragraph', text: '附件甲的段落。' }],
          appendices: [
            {
              title: '附件甲之附',
              blocks: [{ type: 'paragraph', text: '第二层。' }],
              appendices: [{ title: '最里一层', credit: '某社', blocks: [{ type: 'paragraph', text: '第三层。' }] }],
            },
          ],
        },
      ],
    },
    { number: 2, title: '', headless: true, blocks: [{ type: 'paragraph', text: '上缺的一篇，原题也缺。' }] },
    { number: 5, title: '短条目', truncated: true },
  ],
  unmatchedContents: [{ number: 3, title: '目录里有而正文没有的一条', page: 9 }],
};
