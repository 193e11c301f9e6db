import type { Warning } from '../../../src/domain/ledger.ts';
import type { CompiledBlock } from '../compiled.ts';
import { unmatched } from '../structure/sentence.ts';
import { doubtOf } from './doubt-of.ts';
import type { Passages } from './passage.ts';

/** 1）, a) and （1）'s like: a bracket that closes the number of a list. */
const listNumber = /(?:^|[，。；：、！？\s])[\dA-Za-z一二三四五六七八九十]{1,3}$/u;

const isQuote = (mark: string | undefined): boolean => mark === '“' || mark === '‘' || mark === '「' || mark === '『';

/**
 * 引号括号不成对. What breaks off (or begins) with the source is not asked to close. A quotation over several
 * paragraphs opens in each and closes in the last.
 */
const findIn = (group: readonly CompiledBlock[]): { block: CompiledBlock; at: number; open: boolean }[] =>
  group.flatMap((block, i) => {
    const { text } = block;
    const { open, stray } = unmatched(text);
    const quotesOn = isQuote(group[i + 1]?.text[0]);
    const fromBefore = isQuote(group[i - 1]?.text[0]) && unmatched(group[i - 1]?.text ?? '').open.length > 0;
    return [
      ...open
        .filter((at) => !block.truncated && !(quotesOn && isQuote(text[at])))
        .map((at) => ({ block, at, open: true })),
      ...stray
        .filter((at) => !listNumber.test(text.slice(0, at)) && !fromBefore)
        .map((at) => ({ block, at, open: false })),
    ];
  });

/** Quotation marks and brackets without their other half. */
export const unmatchedMarks = (passages: Passages): Warning[] =>
  passages.groups.flatMap(findIn).map(({ block, at, open }) => {
    const mark = block.text[at] ?? '';
    const near = open ? block.text.slice(at, at + 10) : block.text.slice(Math.max(at - 9, 0), at + 1);
    return doubtOf(
      passages,
      { block, start: at, end: at + 1 },
      {
        code: 'unmatched-mark',
        say: `「${near}」一处，${mark} ${open ? '有前无后' : '有后无前'}`,
        confidence: 0.9,
      },
    );
  });
