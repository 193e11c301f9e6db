import { blocksOf } from '../checked-issue.ts';
import type { Finding, Rule } from '../rule.ts';

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 8), at + 9);

/** □ marks a character that was lost before it came to us; U+FFFD is one that was lost without anybody's word. */
export const lostPlace: Rule = (issue) => {
  const texts = [
    ...issue.articles.map(({ article, place }) => ({ text: article.title, place })),
    ...blocksOf(issue).map(({ block, place }) => ({ text: block.text, place })),
  ];
  return texts.flatMap(({ text, place }): Finding[] => {
    const lost = /[□�]/u.exec(text);
    if (!lost) return [];
    const count = text.match(/[□�]/gu)?.length ?? 0;
    const replaced = text.includes('�');
    return [
      {
        place,
        reason: replaced ? '这里有乱码留下的替换符（�）' : `这里有 ${count} 个字缺失，以□代替`,
        found: around(text, lost.index),
        hint: '核对原刊，补上缺的字；无从查考的，保留□',
        warning: !replaced,
      },
    ];
  });
};
