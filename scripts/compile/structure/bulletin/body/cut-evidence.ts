import { isHeadlineShaped } from '../../headline.ts';
import { opensMember, readNumberMark } from '../../number-form.ts';
import type { Row } from '../../row.ts';
import { countHan, emWidth, endsInside, endsSentence, openPairs, strayClosers } from '../../sentence.ts';
import { wordAcross } from './word-across.ts';
import { fillsMeasure } from './fills-measure.ts';

/** What is known of a seam: the row before it and the row after it, and the measure of the page's lines if known. */
export interface Seam {
  readonly tail: Row;
  readonly head: Row;
  /** Whether the row before the tail closed its sentence (or the tail is the first). */
  readonly closedBefore: boolean;
  /** Width of a full line in ems, null where the page's lines left no trace. */
  readonly measure: number | null;
  /** Whether the paragraphs of this text begin with an indent, so that it tells a paragraph from the rest of one. */
  readonly indented?: boolean;
}

/** An observation for (positive) or against (negative) one paragraph going on across the seam, in units of log-odds. */
export interface CutEvidence {
  readonly name: string;
  readonly weight: number;
  readonly test: (seam: Seam) => boolean;
}

const reporting =
  /(?:指出|强调|要求|表示|认为|介绍|透露|提出|说|称|明确|号召|希望|部署|宣布|坦言|看来|获悉|了解到|告诉记者)[，：:,]/u;
/** How a paragraph of a report begins: somebody said, on a day, at the meeting. */
const paragraphOpening = new RegExp(
  `^(?:[\\p{Script=Han}·]{2,8}?(?:同志)?(?:在[^，。]{2,16}?)?(?:还|就[^，。]{2,24}?)?${reporting.source}|\\d{1,4}\\s*[年月][^，。]{0,12}[，,]|(?:会议|会上|会前|会后|会议期间|座谈会上|大会|据了解|据悉|近日|日前|目前|今年|去年|近年来|当前|当日|随后|下一步|省委|市委|本期|其中|与此同时|值得(?:关注|注意|一提)的是|记者从)[^。]{0,24}[，,])`,
  'u',
);
/** Whether a text begins the way paragraphs of reports do. */
export const opensLikeParagraph = (text: string): boolean => paragraphOpening.test(text);

/** Words that must be followed by something: no sentence, title or heading ends with one. They have up to three characters. */
const mustGoOn =
  /(?:[的和与及或并把被将向从对为以使让由在是要于则而且但]|以及|并且|通过|按照|根据|围绕|关于|加快|进一步|不断|全面|深入|持续|努力|切实|积极|着力|大力|每年|其中|一个|一批|一组|一系)$/u;
const mustFollow = /^(?:[，。、；：！？”’》）】,;:!?)\]]|[的了着们等](?!\s*候)|以及|并且)/u;

/** Whether the tail fills whole lines of the page, its indent of two ems included. */
const fillsLines = ({ tail, measure }: Seam): boolean | null => {
  if (measure === null) return null;
  return fillsMeasure(emWidth(tail.text) + 2, measure);
};

/** Whether the tail could stand alone as a heading; `breaths` is how many commas it may have. */
const titleShaped = ({ tail, closedBefore }: Seam, most: number, breaths: number): boolean =>
  closedBefore &&
  !/[。；！？]/u.test(tail.text) &&
  countHan(tail.text) <= most &&
  (tail.text.match(/[，,]/gu)?.length ?? 0) <= breaths &&
  openPairs(tail.text) === 0 &&
  !endsInside(tail.text) &&
  !reporting.test(tail.text) &&
  !opensLikeParagraph(tail.text);

const unitFirst =
  /^(?:厘米|毫米|平方|立方|千米|千克|千瓦|公[里斤顷]|小时|分钟|摄氏度|[万亿米吨亩元克升度倍]|[%％]|个百分点|人次|项次|[个名家户座台件天年](?![\p{Script=Han}]{0,3}[：:]))/u;

/** A line of prose, as wide as a column at least: headings are shorter, or say their one thing without a comma. */
const runsOn = /[，、].*[\p{Script=Han}，、]$/u;
const isWide = (text: string): boolean => emWidth(text) >= 30;

/**
 * The weights were set by hand on bulletins set by the tests' own press and read against the real ones; they add up
 * to log-odds, so that 0 is even.
 */
const cutEvidence: readonly CutEvidence[] = [
  { name: 'a word runs across', weight: 5.5, test: ({ tail, head }) => wordAcross(tail.text, head.text) },
  {
    name: 'the tail ends in a word that must go on',
    weight: 2.5,
    test: ({ tail }) => mustGoOn.test(tail.text.slice(-3)),
  },
  { name: 'the tail ends in a comma', weight: 2.5, test: ({ tail }) => /[，、,]/u.test(tail.text.slice(-1)) },
  { name: 'the tail ends in a semicolon', weight: 0.5, test: ({ tail }) => /[；;]/u.test(tail.text.slice(-1)) },
  { name: 'the tail ends in a colon', weight: -2, test: ({ tail }) => /[：:]/u.test(tail.text.slice(-1)) },
  { name: 'the tail holds a whole sentence', weight: 2.5, test: ({ tail }) => /[。！？]/u.test(tail.text) },
  {
    name: 'the tail reports speech',
    weight: 2,
    test: ({ tail }) => !endsSentence(tail.text) && reporting.test(tail.text),
  },
  { name: 'the tail leaves a bracket or quote open', weight: 2.5, test: ({ tail }) => openPairs(tail.text) > 0 },
  { name: 'the head closes what it did not open', weight: 3, test: ({ head }) => strayClosers(head.text) > 0 },
  { name: 'the head begins with what must follow', weight: 4, test: ({ head }) => mustFollow.test(head.text) },
  {
    name: 'the head is but a few words and a stop',
    weight: 2.5,
    test: ({ head }) => countHan(head.text) <= 8 && endsSentence(head.text),
  },
  {
    name: 'the head ends a sentence or clause within a few words, and goes on',
    weight: 2.5,
    test: ({ head }) => /^[\p{Script=Han}\d]{1,6}[。；]./u.test(head.text),
  },
  {
    name: 'the tail ends in an ordinal that counts something',
    weight: 2.5,
    test: ({ tail }) => /第[一二三四五六七八九十百\d]{1,4}[个家批次项座条位支所场]$/u.test(tail.text),
  },
  { name: 'the tail fills its lines', weight: 1.5, test: (seam) => fillsLines(seam) === true },
  { name: 'the tail ends short of its line', weight: -2, test: (seam) => fillsLines(seam) === false },
  { name: 'a page ended here', weight: 2, test: ({ head }) => head.pageBefore },
  {
    name: 'the head is indented and no page ended',
    weight: -2,
    test: ({ head, tail }) => head.indent > 0 && tail.indent > 0 && !head.pageBefore,
  },
  {
    name: 'the head is indented after a page, as the paragraphs of this text are',
    weight: -4,
    test: ({ head, indented }) => indented === true && head.pageBefore && head.indent > 0,
  },
  {
    name: 'the head is not indented after a page, as the paragraphs of this text are',
    weight: 2,
    test: ({ head, indented }) => indented === true && head.pageBefore && head.indent === 0,
  },
  {
    name: 'a number is cut from its unit',
    weight: 3.5,
    test: ({ tail, head }) => /[\d一二三四五六七八九十百千万亿]$/u.test(tail.text) && unitFirst.test(head.text),
  },
  {
    name: 'a blank line stands before the tail and none before the head',
    weight: 3.5,
    test: ({ head, tail }) =>
      head.blankBefore === 0 && tail.blankBefore > 0 && !head.pageBefore && runsOn.test(tail.text) && isWide(tail.text),
  },
  { name: 'the tail could be a stand-first', weight: -1.5, test: (seam) => titleShaped(seam, 80, 4) },
  { name: 'the tail could be a heading', weight: -1.5, test: (seam) => titleShaped(seam, 32, 1) },
  { name: 'the head opens like a paragraph', weight: -2, test: ({ head }) => opensLikeParagraph(head.text) },
  { name: 'the head opens a member of a list', weight: -3, test: ({ head }) => opensMember(head.text) },
  {
    name: 'the head is numbered or marked as one',
    weight: -5,
    test: ({ head }) =>
      readNumberMark(head.text) !== null || /^(?:其[一二三四五六七八九][，,]|——|[●•▪■◆◇★☆▲►])/u.test(head.text),
  },
  { name: 'the head is a heading', weight: -2.5, test: ({ head }) => isHeadlineShaped(head.text) },
];

/** Even before anything is looked at: most rows are whole paragraphs, but a tail without a stop is not. */
const prior = -0.5;

/**
 * A page may end where a sentence does: then the two halves are one paragraph if the last line is full to the end and
 * the next begins like no paragraph. Seen only where the page's end itself is known.
 */
const closedLikelihood = (seam: Seam): number => {
  const { head, tail } = seam;
  if (seam.indented === true && head.pageBefore) {
    const apart = head.indent > 0 || isHeadlineShaped(head.text) || readNumberMark(head.text) !== null;
    return apart || tail.indent === 0 ? 0 : 0.9;
  }
  const fresh =
    opensMember(head.text) || opensLikeParagraph(head.text) || isHeadlineShaped(head.text) || head.indent > 0;
  return head.pageBefore && !fresh && endsSentence(head.text) && fillsLines(seam) === true ? 0.7 : 0;
};

/** How likely it is that one sentence runs across the seam, from 0 to 1. */
export const cutLikelihood = (seam: Seam): number => {
  const { tail, head } = seam;
  if (tail.text === '' || head.text === '') return 0;
  if (endsSentence(tail.text) && !/^[，。、；：！？”’》）】]/u.test(head.text)) return closedLikelihood(seam);
  const sum = cutEvidence.reduce((total, { weight, test }) => (test(seam) ? total + weight : total), prior);
  return 1 / (1 + Math.exp(-sum));
};
