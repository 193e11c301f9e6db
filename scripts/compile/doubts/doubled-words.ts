import type { Warning } from '../../../src/domain/ledger.ts';
import { frequencyOf, longestWord, lookUp } from '../text/lexicon.ts';
import { matchesOf } from '../text/matches-of.ts';
import { unitClass } from '../text/unit-class.ts';
import { doubtOf } from './doubt-of.ts';
import type { Passages } from './passage.ts';

/** 企业企业家: a word set twice. Verbs (研究研究) and adverbs (非常非常) are doubled on purpose, names of things are not. */
const twice = /(?!(\p{Script=Han})\1)(\p{Script=Han}{2,6})\2/uy;
/** 民营企业和民营企业: the same thing on both sides of 和. */
const bothSides = /(\p{Script=Han}{3,10})[和与及]\1/gu;

/** Whether `twice` can match at `at`: its first two units stand again two to six units on. */
const mayDouble = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  for (let again = at + 2; again <= at + 6 && again + 1 < text.length; again++) {
    if (text.charCodeAt(again) === unit && text.charCodeAt(again + 1) === text.charCodeAt(at + 1)) return true;
  }
  return false;
};

const doublesIn = (text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at + 3 < text.length; at++) {
    if (!mayDouble(text, at)) continue;
    twice.lastIndex = at;
    const match = twice.exec(text);
    if (match === null) continue;
    found.push(match);
    at = twice.lastIndex - 1;
  }
  return found;
};

const joins = unitClass(/[和与及]/u);
/** Whether `bothSides` can match at all: what is joined begins with the same unit, and ends with the same one. */
const mayJoin = (text: string): boolean => {
  for (let at = 3; at < text.length - 3; at++) {
    if (!joins(text.charCodeAt(at))) continue;
    const [last, first] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
    for (let size = 3; size <= 10 && size <= at && at + size < text.length; size++) {
      if (text.charCodeAt(at + size) === last && text.charCodeAt(at - size) === first) return true;
    }
  }
  return false;
};

/** Parts of speech (ICTCLAS) of words that nobody doubles for effect. */
const things = /^(?:n|j|s|t|c|p|b)/u;

const isThing = (word: string): boolean => {
  const entry = lookUp(word);
  return entry !== undefined && things.test(entry.tag) && !word.startsWith('一');
};

/** The second one goes on as a longer word (民营企业家): then two things are named. */
const goesOn = (text: string, end: number): boolean => {
  for (let size = 2; size <= longestWord; size++) {
    for (let start = end - size + 1; start < end; start++) {
      if (start >= 0 && start + size > end && frequencyOf(text, start, start + size) > 0) return true;
    }
  }
  return false;
};

/** 叠字: words printed twice in a row. */
export const doubledWords = (passages: Passages): Warning[] =>
  passages.groups.flat().flatMap((block) => {
    const { text } = block;
    const doubt = (start: number, found: string, word: string, confidence: number): Warning =>
      doubtOf(
        passages,
        { block, start, end: start + found.length },
        { code: 'doubled-word', say: `“${found}”里“${word}”重复，疑为多字或漏字`, confidence },
      );
    return [
      ...doublesIn(text).flatMap(({ 0: found, 2: word = '', index }) =>
        isThing(word) ? [doubt(index, found, word, 0.9)] : [],
      ),
      ...(mayJoin(text) ? matchesOf(bothSides, text) : []).flatMap(({ 0: found, 1: word = '', index }) =>
        goesOn(text, index + found.length) ? [] : [doubt(index, found, word, 0.8)],
      ),
    ];
  });
