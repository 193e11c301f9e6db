import { describe, expect, test } from 'vitest';
import { recognisePeople } from '../../../../../scripts/compile/recognise/people/recognise-people.ts';
import { block, cite } from '../../../../helpers/recognise-article.ts';

const read = (...texts: string[]): ReturnType<typeof recognisePeople> =>
  recognisePeople(
    texts.map((text) => block(text)),
    cite,
  );
const names = (...texts: string[]): string[] => read(...texts).people.map(({ name, office }) => `${office} ${name}`);

test.each([
  ['an office and a name', '市科技局局长林知远介绍，项目进展顺利。', ['市科技局局长 林知远']],
  ['two offices of one person', '市委副书记、市长何敬出席。', ['市委副书记、市长 何敬']],
  [
    'a row of people',
    '县委书记周牧主持，县长陆一鸣、副县长白雪出席。',
    ['县委书记 周牧', '县长 陆一鸣', '副县长 白雪'],
  ],
  ['a compound surname', '研究所所长欧阳明说，数据可靠。', ['研究所所长 欧阳明']],
  ['once each', '公司董事长梁深表示赞成。董事长梁深还说，要快。', ['公司董事长 梁深']],
  ['who came along', '陪同调研的有副市长吴远明、秘书长郑守和。', ['副市长 吴远明', '秘书长 郑守和']],
  ['a deputy and his trade', '全国人大代表、某公司董事长钱远说，要创新。', ['全国人大代表、某公司董事长 钱远']],
  ['a name in two parts', '厂长买买提·艾力说，订单多了。', ['厂长 买买提·艾力']],
  ['a trade', '主任医师陈小路介绍，手术顺利。首席技师王远说，快了。', ['主任医师 陈小路', '首席技师 王远']],
  ['nobody in particular', '厅长们纷纷赞成，市长热线开通。', []],
  ['no person', '会议指出，主任办公会议制度要坚持。', []],
])('%s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

describe('name-conflict', () => {
  test('somebody introduced, and somebody unknown who speaks, one character apart', () => {
    const { warnings } = read('省水利厅处长郭晓岚介绍了情况。', '“汛期将至。”郭晓岗说。');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ code: 'name-conflict', span: [7, 10] });
    expect(warnings[0]?.message).toContain('郭晓岗');
    expect(warnings[0]?.message).toContain('郭晓岚');
  });

  test('one office under two spellings', () => {
    expect(read('集团总经理沈从安致辞。', '集团总经理沈丛安回答提问。').warnings).toHaveLength(1);
  });

  test('a technician of one spelling, a speaker of another', () => {
    expect(read('技术总监何晓东说，难关过了。', '何晓冬表示，还要努力。').warnings).toHaveLength(1);
  });

  test.each([
    ['two who hold offices of their own', ['市长王建国出席，县长王建华主持。']],
    ['two strangers in a row', ['张小明、张小亮、张小光参加。']],
    ['names of two characters', ['主任李强介绍。', '李刚说，可以。']],
    ['the same name', ['主任李若水介绍。', '李若水说，可以。']],
  ])('none: %s', (_, texts) => {
    expect(read(...texts).warnings).toEqual([]);
  });
});
