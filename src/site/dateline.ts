import type { Article } from '../domain/item.ts';

const bare = (text: string): string => text.replaceAll(/[\s（）()【】]/gu, '');

/** 电头 as a line of its own, or null: as a rule the text opens with it, and it is not said twice. */
export const datelineApart = ({ dateline, blocks }: Pick<Article, 'dateline' | 'blocks'>): string | null => {
  if (dateline === null) return null;
  const opening = bare(blocks.find(({ type }) => type === 'paragraph')?.text.slice(0, 60) ?? '');
  return opening.includes(bare(dateline)) ? null : dateline;
};
