import type { SourceKind } from '../../../src/domain/source.ts';
import type { Line } from '../text/lines.ts';
import type { TrackedText } from '../text/tracked-text.ts';
import { bears, kindEvidence, type KindEvidence } from './kind-evidence.ts';
import { countHan } from './sentence.ts';

/** Lines in which a cover stands, and those in which navigation and footers do. */
const coverLines = 15;
const rim = 40;

/** Below these no evidence convinces. A list of contents alone makes no bulletin. */
const least: Readonly<Record<Exclude<SourceKind, 'plain'>, number>> = { bulletin: 4, newspaper: 3, webpage: 3 };

/**
 * Inner stretches that a repair took out by the dozen are the notes a content system put after single characters:
 * no printed page has them. The text is looked at after its repair, so the gaps are all that is left to see.
 */
const mangledGaps = 24;
const mangledWeight = 4;

/** A page of the web is one, unless it is the copy of a bulletin; its reporters' lines make it no newspaper page. */
const htmlWeight = 5;

const countGaps = ({ starts, ends }: TrackedText): number => {
  let gaps = 0;
  for (let i = 1; i < starts.length; i++) if ((starts[i] ?? 0) > (ends[i - 1] ?? 0) + 1) gaps++;
  return gaps;
};

/** How many of the lines bear the evidence, as far as that counts. */
const countBearing = (evidence: KindEvidence, lines: readonly Line[]): number => {
  let times = 0;
  for (let i = 0; i < lines.length && times < evidence.most; i++) {
    const line = lines[i];
    if (line !== undefined && bears(evidence, line)) times++;
  }
  return times;
};

/** What speaks for each kind, by weight: for choosing and for telling why. */
const weighKinds = (tracked: TrackedText, lines: readonly Line[]): ReadonlyMap<SourceKind, number> => {
  const weights = new Map<SourceKind, number>();
  if (countGaps(tracked) >= mangledGaps) weights.set('webpage', mangledWeight);
  const places = { cover: lines.slice(0, coverLines), head: lines.slice(0, rim), foot: lines.slice(-rim), all: lines };
  for (const evidence of kindEvidence) {
    const times = countBearing(evidence, places[evidence.where]);
    if (times > 0) weights.set(evidence.kind, (weights.get(evidence.kind) ?? 0) + evidence.weight * times);
  }
  return weights;
};

/**
 * Tells the kind of a source by the strongest evidence; plain text where there is too little of it. `html`: the text
 * was taken out of a page of the web.
 */
export const kindOf = (tracked: TrackedText, lines: readonly Line[], html = false): SourceKind => {
  if (!lines.some((line) => countHan(line.text) > 0)) return 'plain';
  const weights = new Map(weighKinds(tracked, lines));
  if (html) {
    weights.set('webpage', (weights.get('webpage') ?? 0) + htmlWeight);
    weights.delete('newspaper');
  }
  let best: SourceKind = 'plain';
  for (const kind of ['bulletin', 'webpage', 'newspaper'] as const) {
    const weight = weights.get(kind) ?? 0;
    if (weight >= least[kind] && weight > (weights.get(best) ?? 0)) best = kind;
  }
  return best;
};
