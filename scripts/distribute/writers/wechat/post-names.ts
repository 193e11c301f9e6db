import { hanNumber } from '../../../../src/site/han-number.ts';
import type { EditionHead } from '../../edition/edition.ts';

/** 标题不超过 64 字, 摘要不超过 120 字 (WeChat, 新增草稿, `title`, `digest`). */
const longestTitle = 64;
const longestDigest = 120;

const clip = (text: string, most: number): string => {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};

/** What a post is called: the first by the issue, the others by their place in it and what they begin with. */
export const postTitle = (head: EditionHead, index: number, title: string): string =>
  clip(
    `${head.name}${head.number}${index === 0 ? '' : `（${hanNumber(index + 1) ?? index + 1}）`}：${title}`,
    longestTitle,
  );

export const postDigest = (digest: string): string => clip(digest, longestDigest);
