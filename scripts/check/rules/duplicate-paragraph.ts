import { squeeze } from '../../../src/provenance/squeeze.ts';
import { blocksOf } from '../checked-issue.ts';
import type { Rule } from '../rule.ts';

/** What says again, by its nature, what the text says. */
const echoes: readonly string[] = ['heading', 'pull-quote', 'caption', 'question', 'table-row'];
/** Shorter paragraphs are alike by chance. */
const shortest = 12;

const wordingOf = (text: string): string => squeeze(text.replaceAll(/[\p{P}\p{S}]/gu, '')).text;

/** No paragraph stands in an issue twice, punctuation aside. */
export const duplicateParagraph: Rule = (issue) => {
  const seen = new Map<string, number>();
  return blocksOf(issue).flatMap(({ block: { type, text }, place }) => {
    const wording = wordingOf(text);
    if (echoes.includes(type) || wording.length < shortest) return [];
    const before = seen.get(wording);
    seen.set(wording, before ?? place.line);
    if (before === undefined) return [];
    return [
      {
        place,
        reason: `这一段与第 ${before} 行的一段相同`,
        found: `${text.slice(0, 16)}……`,
        hint: `若是重复，删去一处；另一处在第 ${before} 行`,
        warning: true,
      },
    ];
  });
};
