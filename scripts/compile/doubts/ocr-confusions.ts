import type { Warning } from '../../../src/domain/ledger.ts';
import type { CompiledBlock } from '../compiled.ts';
import { cutWords } from '../text/cut-words.ts';
import { frequencyOf, longestWord } from '../text/lexicon.ts';
import { lookAlikes, phrases } from './confusable.ts';
import { doubtOf } from './doubt-of.ts';
import type { Passages } from './passage.ts';

const others = new Map<string, string[]>();
for (const group of lookAlikes) {
  for (const one of group) {
    others.set(one, [...(others.get(one) ?? []), ...Array.from(group).filter((other) => other !== one)]);
  }
}
const anyLookAlike = new RegExp(`[${[...others.keys()].join('')}]`, 'gu');
const anyPhrase = new RegExp(phrases.map(([printed]) => printed).join('|'), 'gu');
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

/** The longest word of two characters or more that covers `at`, and where it stands. */
const wordOver = (text: string, at: number, least: number): { start: number; end: number } | null => {
  for (let size = longestWord; size >= 2; size--) {
    for (let start = Math.max(at - size + 1, 0); start <= at && start + size <= text.length; start++) {
      if (frequencyOf(text, start, start + size) >= least) return { start, end: start + size };
    }
  }
  return null;
};

/** A character that stands in no word, where one that looks like it would complete a word that people use. */
const confusedAt = (text: string, index: number): Finding | null => {
  const from = Math.max(index - around, 0);
  const context = /[\p{Script=Han}]+/gu;
  const window = text.slice(from, index + around + 1);
  for (const { 0: run, index: offset } of window.matchAll(context)) {
    const at = index - from - offset;
    if (at < 0 || at >= run.length) continue;
    if (wordOver(run, at, 1) !== null) return null;
    const printed = cutWords(run).logP;
    for (const other of others.get(run[at] ?? '') ?? []) {
      const put = run.slice(0, at) + other + run.slice(at + 1);
      const word = wordOver(put, at, known);
      if (word === null || cutWords(put).logP - printed < likelier) continue;
      const start = from + offset + word.start;
      return { start, end: start + word.end - word.start, meant: put.slice(word.start, word.end), confidence: 0.9 };
    }
  }
  return null;
};

const findIn = (text: string): Finding[] => {
  const found = new Map<number, Finding>();
  for (const { 0: printed, index } of text.matchAll(anyPhrase)) {
    // 成千部、三千群众: a number before it makes 千 what it is.
    if (printed.startsWith('千') && /[\d一二三四五六七八九十百几数上成两]$/u.test(text.slice(0, index))) continue;
    const meant = meantBy.get(printed) ?? '';
    const proved = frequencyOf(printed) === 0 && frequencyOf(meant) > 0;
    found.set(index, { start: index, end: index + printed.length, meant, confidence: proved ? 0.95 : 0.85 });
  }
  for (const { index } of text.matchAll(anyLookAlike)) {
    const finding = confusedAt(text, index);
    if (finding === null) continue;
    const within = [...found.values()].some(({ start, end }) => start < finding.end && finding.start < end);
    if (!within) found.set(finding.start, finding);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
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
