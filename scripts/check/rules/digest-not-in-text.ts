import { squeeze } from '../../../src/provenance/squeeze.ts';
import type { Rule } from '../rule.ts';

const sentences = (text: string): string[] => text.split(/(?<=[。！？；…][”’」』）]*)(?![”’」』）。！？…])/u);

/** A digest is made of whole sentences of its article (law 1: nothing invented). */
export const digestNotInText: Rule = ({ articles }) =>
  articles.flatMap(({ article: { digest, blocks }, digestPlace }) => {
    const body = squeeze(blocks.map(({ text }) => text).join('')).text;
    const strange = sentences(squeeze(digest ?? '').text).filter((sentence) => !body.includes(sentence));
    return strange.slice(0, 1).map((sentence) => ({
      place: digestPlace,
      reason: '摘要里有正文没有的句子',
      found: sentence,
      expected: '正文里的整句',
      hint: '正文改过的，请把摘要里的同一句也改过来；摘要只取正文的整句，不另作概括',
      warning: true,
    }));
  });
