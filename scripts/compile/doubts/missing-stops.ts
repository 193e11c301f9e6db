import type { Warning } from '../../../src/domain/ledger.ts';
import type { CompiledBlock } from '../compiled.ts';
import { countHan, endsSentence } from '../structure/sentence.ts';
import { doubtOf } from './doubt-of.ts';
import type { Passages } from './passage.ts';

/** Shorter paragraphs are labels, signatures and lines of verse. */
const shortest = 16;
/** Where this share of an article's paragraphs has no stop, it is set without. */
const mostOpen = 1 / 3;

/** A paragraph that leads to a list, or whose sentence the list goes on with. */
const leads = /[：:；;—]$/u;

/** 缺句末标点: paragraphs that end without a stop among others that end with one. */
export const missingStops = (passages: Passages): Warning[] =>
  passages.groups.flatMap((group) => {
    const paragraphs = group.filter(({ type, text }) => type === 'paragraph' && countHan(text) >= shortest);
    const open = paragraphs.filter(
      ({ text, truncated }: CompiledBlock) => !truncated && !endsSentence(text) && !leads.test(text),
    );
    if (open.length > Math.max(1, paragraphs.length * mostOpen)) return [];
    return open.map((block) => {
      const end = block.text.length;
      return doubtOf(
        passages,
        { block, start: Math.max(end - 8, 0), end },
        {
          code: 'missing-stop',
          say: `这一段以“${block.text.slice(-8)}”收尾，没有句末标点，疑有漏字、误排或未接上的下文`,
          confidence: 0.8,
        },
      );
    });
  });
