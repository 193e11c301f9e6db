import { endsSentence } from '../sentence.ts';
import { assign, type Edge } from './assign.ts';
import { readHead, readTail, weighSeam, type HeadStart, type Page, type TailEnd } from './seam.ts';
import { doubtFrom, joinFrom, toConfidence, weights } from './weights.ts';

/** A stretch of running text, as the page has it: a paragraph or a piece of one. */
export interface Stretch {
  readonly text: string;
  /** What stands right above it: a title, a heading, or text. */
  readonly under: 'title' | 'heading' | null;
  /** A picture, a quotation or a label stands between it and the stretch before. */
  readonly apart: boolean;
  /** Number of the article whose head was met last. */
  readonly article: number;
  /** Whether the stretch may go on from another, or be gone on with: a question may not. */
  readonly fixedStart: boolean;
  /** Stretches of different parts never go together: an answer and the editor's note, say. */
  readonly part: string;
}

export interface Join {
  readonly tail: number;
  readonly head: number;
  readonly confidence: number;
}
/** An open tail without a sure continuation, and the heads that might be it. */
export interface Doubt {
  readonly tail: number;
  readonly candidates: readonly { readonly head: number; readonly confidence: number }[];
}

export interface StitchOptions {
  /** By tail: the head that the page's own order of parts makes its continuation. */
  readonly expected?: ReadonlyMap<number, number>;
  /** How much more the neighbourhood of `head` speaks of the tail's article than of its own, from -1 to 1. */
  readonly subject?: (tail: number, head: number) => number;
}

/** Stretches ahead and behind in which a continuation is looked for. */
const ahead = 60;
const behind = 12;
/** On very long pages only the neighbourhood: time stays linear. */
const longPage = 3000;
/** Confidence of the next stretch from which no other is looked at. */
const sureFrom = 0.999;

const layout = (stretches: readonly Stretch[], open: readonly boolean[], tail: number, head: number): number => {
  const to = stretches[head];
  const from = stretches[tail];
  if (to === undefined || from === undefined) return -Infinity;
  let sum = 0;
  if (head < tail) sum += weights.backwards;
  else if (stretches[tail + 1]?.under === 'title') sum += weights.interrupted;
  sum += Math.max(weights.distance * Math.abs(head - tail - 1), weights.distanceMost);
  sum += weights.overHead * Math.abs(to.article - from.article);
  if (to.article === from.article) sum += weights.sameArticle;
  if (to.under === 'title') sum += weights.underTitle;
  else if (to.under === 'heading') sum += weights.underHeading;
  else if (head === tail + 1) sum += weights.adjacent + (to.apart ? weights.acrossBreak : 0);
  else if (!to.apart) sum += open[head - 1] === true ? weights.afterOpen : head === 0 ? 0 : weights.inFlow;
  return sum;
};

/** Joins the open ends of a page. Joins come in order of their tails; no tail and no head stands in two. */
export const stitch = (
  stretches: readonly Stretch[],
  page: Page,
  { expected, subject }: StitchOptions = {},
): { joins: Join[]; doubts: Doubt[] } => {
  const open = stretches.map(({ text }) => !endsSentence(text));
  const heads = new Map<number, HeadStart>();
  const headOf = (i: number): HeadStart => {
    const known = heads.get(i) ?? readHead(stretches[i]?.text ?? '');
    heads.set(i, known);
    return known;
  };
  const far = stretches.length > longPage ? 3 : ahead;
  const near = stretches.length > longPage ? 0 : behind;
  const edges: Edge[] = [];
  const weigh = (tail: TailEnd, i: number, j: number): number => {
    if (expected?.get(i) !== j && (stretches[j]?.fixedStart === true || stretches[j]?.part !== stretches[i]?.part)) return -Infinity;
    let score = weighSeam(tail, headOf(j), page);
    if (expected?.get(i) === j) return score + weights.sameSection;
    score += layout(stretches, open, i, j);
    if (score > -weights.subject && j !== i + 1) score += weights.subject * (subject?.(i, j) ?? 0);
    return score;
  };
  for (let i = 0; i < stretches.length; i++) {
    if (open[i] !== true) continue;
    const tail = readTail(stretches[i]?.text ?? '');
    const next = i + 1 < stretches.length ? weigh(tail, i, i + 1) : -Infinity;
    if (toConfidence(next) >= sureFrom && expected?.has(i) !== true) {
      edges.push({ tail: i, head: i + 1, score: next });
      continue;
    }
    for (let j = Math.max(i - near, 0); j <= Math.min(i + far, stretches.length - 1); j++) {
      if (j === i) continue;
      const score = j === i + 1 ? next : weigh(tail, i, j);
      if (toConfidence(score) >= doubtFrom) edges.push({ tail: i, head: j, score });
    }
  }
  const joins: Join[] = [];
  const chosen = assign(edges);
  const byTail = new Map(chosen.map((edge) => [edge.tail, edge]));
  const taken = new Set<number>();
  for (const { tail, head, score } of chosen) {
    const confidence = toConfidence(score);
    if (confidence < joinFrom) continue;
    joins.push({ tail, head, confidence });
    taken.add(head);
  }
  const doubts = new Map<number, { head: number; confidence: number }[]>();
  for (const { tail, head, score } of edges) {
    const mine = byTail.get(tail);
    if (mine !== undefined && toConfidence(mine.score) >= joinFrom) continue;
    if (taken.has(head)) continue;
    const list = doubts.get(tail) ?? [];
    list.push({ head, confidence: toConfidence(score) });
    doubts.set(tail, list);
  }
  return {
    joins,
    doubts: [...doubts].map(([tail, candidates]) => ({
      tail,
      candidates: candidates.sort((a, b) => b.confidence - a.confidence).slice(0, 3),
    })),
  };
};
