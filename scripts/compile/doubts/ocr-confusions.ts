import type { Warning } from '../../../src/domain/ledger.ts';
import type { CompiledBlock } from '../compiled.ts';
import { cutWords } from '../text/cut-words.ts';
import { frequencyOf, longestWord, pairCount } from '../text/lexicon.ts';
import { unitClass } from '../text/unit-class.ts';
import { WordHeads } from '../text/word-heads.ts';
import { lookAlikes, phrases } from './confusable.ts';
import { doubtOf } from './doubt-of.ts';
import type { Passages } from './passage.ts';

const others = new Map<string, string[]>();
for (const group of lookAlikes) {
  for (const one of group) {
    others.set(one, [...(others.get(one) ?? []), ...Array.from(group).filter((other) => other !== one)]);
  }
}
const hasLookAlike = unitClass(new RegExp(`[${[...others.keys()].join('')}]`, 'u'));
const anyPhrase = new RegExp(phrases.map(([printed]) => printed).join('|'), 'yu');
const phraseHeads = new WordHeads(phrases.map(([printed]) => printed));
const isHan = unitClass(/\p{Script=Han}/u);
const meantBy = new Map(phrases);

/** How often the dictionary must have met a word for it to be meant. */
const known = 300;
/** Nats by which the text must read likelier with the other character. */
const likelier = 6;
/** Characters looked at on either side: longer words do not reach further. */
const around = longestWord - 1;

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
  readonly confidence: number;
}

/** A word of two characters or more that covers `at` and was met so often, and where it stands: the longest. */
const wordOver = (text: string, at: number): { start: number; end: number } | null => {
  for (let size = longestWord; size >= 2; size--) {
    for (let start = Math.max(at - size + 1, 0); start <= at && start + size <= text.length; start++) {
      if (frequencyOf(text, start, start + size) >= known) return { start, end: start + size };
    }
  }
  return null;
};

/** Whether any word of two characters or more covers `at` within `[from, to)`: the short ones first, since most are. */
const standsInWord = (text: string, at: number, from: number, to: number): boolean => {
  for (let size = 2; size <= longestWord; size++) {
    for (let start = Math.max(at - size + 1, from); start <= at && start + size <= to; start++) {
      if (frequencyOf(text, start, start + size) > 0) return true;
    }
  }
  return false;
};

/** A character that stands in no word, where one that looks like it would complete a word that people use. */
const confusedAt = (text: string, index: number): Finding | null => {
  let from = index;
  while (from > 0 && index - from < around && isHan(text.charCodeAt(from - 1))) from--;
  let to = index + 1;
  while (to < text.length && to - index <= around && isHan(text.charCodeAt(to))) to++;
  if (standsInWord(text, index, from, to)) return null;
  const run = text.slice(from, to);
  const at = index - from;
  const [before, after] = [run.charAt(at - 1), run.charAt(at + 1)];
  for (const other of others.get(run.charAt(at)) ?? []) {
    // No word that people use holds a character beside which no word has it.
    if (pairCount(before, other) === 0 && pairCount(other, after) === 0) continue;
    const put = run.slice(0, at) + other + run.slice(at + 1);
    const word = wordOver(put, at);
    if (word === null || cutWords(put).logP - cutWords(run).logP < likelier) continue;
    const [start, end] = [from + word.start, from + word.end];
    return { start, end, meant: put.slice(word.start, word.end), confidence: 0.9 };
  }
  return null;
};

/** Phrases that are printed with another character. */
const phrasesIn = (text: string): Finding[] => {
  const found: Finding[] = [];
  for (let at = phraseHeads.next(text, 0); at < text.length; at = phraseHeads.next(text, at)) {
    anyPhrase.lastIndex = at;
    const printed = anyPhrase.exec(text)?.[0] ?? '';
    const [start, end] = [at, at + printed.length];
    at += Math.max(printed.length, 1);
    // 成千部、三千群众: a number before it makes 千 what it is.
    const counted = printed.startsWith('千') && /[\d一二三四五六七八九十百几数上成两]/u.test(text.charAt(start - 1));
    if (printed === '' || counted) continue;
    const meant = meantBy.get(printed) ?? '';
    const proved = frequencyOf(printed) === 0 && frequencyOf(meant) > 0;
    found.push({ start, end, meant, confidence: proved ? 0.95 : 0.85 });
  }
  return found;
};

const overlapsAny = (found: readonly Finding[], one: Finding): boolean =>
  found.some(({ start, end }) => start < one.end && one.start < end);

const findIn = (text: string): Finding[] => {
  const found = phrasesIn(text);
  for (let at = 0; at < text.length; at++) {
    if (!hasLookAlike(text.charCodeAt(at))) continue;
    const finding = confusedAt(text, at);
    if (finding !== null && !overlapsAny(found, finding)) found.push(finding);
  }
  return found.sort((a, b) => a.start - b.start);
};

/** 疑似误认: forms that are no word where one with a look-alike character is. Never changed, only shown. */
export const ocrConfusions = (passages: Passages): Warning[] =>
  passages.groups.flat().flatMap((block: CompiledBlock) =>
    findIn(block.text).map(({ start, end, meant, confidence }) =>
      doubtOf(
        passages,
        { block, start, end },
        {
          code: 'ocr-confusion',
          say: `“${block.text.slice(start, end)}”疑为“${meant}”的误认`,
          confidence,
        },
      ),
    ),
  );
