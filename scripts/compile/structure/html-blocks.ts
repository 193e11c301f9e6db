import type { Draft, DraftBlock, DraftDropped } from '../draft.ts';
import type { TrackedText } from '../text/tracked-text.ts';
import { bulletMark } from './bulletin/body/block-kinds.ts';

/** The number that the reader of pages puts before items of a list in order; it belongs to the text. */
const numbered = /^\d+\. /u;

/** What a page's own markup says of a block, where the words alone were taken for a heading: items and rows. */
export const htmlBlocks = ({ text }: TrackedText, draft: Draft): Draft => {
  const dropped: DraftDropped[] = [...draft.dropped];
  const settle = (block: DraftBlock): DraftBlock => {
    const [slice, ...rest] = block.slices;
    if (slice === undefined || (block.type !== 'heading' && block.type !== 'paragraph')) return block;
    const [start, end] = slice;
    const own = text.slice(start, end);
    const mark = bulletMark.exec(own)?.[0].length ?? 0;
    if (mark > 0) {
      dropped.push({ reason: 'label', slice: [start, start + mark] });
      return { ...block, type: 'list-item', slices: [[start + mark, end], ...rest] };
    }
    if (numbered.test(own)) return { ...block, type: 'list-item' };
    return own.includes('\t') ? { ...block, type: 'paragraph' } : block;
  };
  return {
    ...draft,
    lead: draft.lead.map(settle),
    articles: draft.articles.map((article) => ({ ...article, blocks: article.blocks.map(settle) })),
    dropped,
  };
};
