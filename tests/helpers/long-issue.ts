import type { IssueInput } from '../../src/domain/issue.ts';

/** Own words to make text of; meaningless, but as long as words are. */
const words = [
  ...['河谷', '灯塔', '木匠', '石桥', '晨雾', '麦田', '渡口', '山雀', '瓦房', '棉布', '陶罐', '竹篮', '铁轨', '风车'],
  ...['慢慢', '照旧', '忽然', '一起', '重新', '安静地', '认真', '再三', '大约', '随后'],
  ...['修好', '点亮', '搬来', '量过', '记下', '谈起', '路过', '画出', '收进', '借走', '洗净', '送回'],
  ...['2024年', '5.3%', '“旧历”', '《手册》', 'A4纸', '（甲）'],
] as const;

/** A source of numbers below a bound, the same each time (mulberry32). */
const draws = (seed: number) => {
  let state = seed;
  return (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
};

/** An issue of random text: `items` items of `paragraphs` paragraphs of about `characters` characters, some with 附. */
export const longIssue = (items: number, paragraphs: number, characters: number): Partial<IssueInput> => {
  const draw = draws(items);
  const word = (): string => words[draw(words.length)] ?? '';
  const phrase = (least: number): string => {
    let text = '';
    while (text.length < least) text += word();
    return text;
  };
  const paragraph = (): string => {
    let text = '';
    while (text.length < characters) text += `${phrase(6 + draw(14))}${draw(3) === 0 ? '。' : '，'}`;
    return text.replace(/，$/u, '。');
  };
  const blocks = (): IssueInput['lead'] =>
    Array.from({ length: paragraphs }, (_, index) =>
      index > 0 && index % 7 === 0
        ? { type: 'heading', text: `（${index}）${phrase(6)}` }
        : { type: 'paragraph', text: paragraph() },
    );
  return {
    title: phrase(18),
    lead: [{ type: 'paragraph', text: paragraph() }],
    items: Array.from({ length: items }, (_, index) => ({
      number: index + 1,
      title: `${phrase(8 + draw(40))}之${index + 1}`,
      blocks: blocks(),
      appendices:
        index % 3 === 0
          ? [{ title: `${phrase(10 + draw(20))}之附${index + 1}`, blocks: [{ type: 'paragraph', text: paragraph() }] }]
          : [],
    })),
  };
};
