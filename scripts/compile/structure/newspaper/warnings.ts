import type { DraftWarning } from '../../draft.ts';
import type { StoryParts } from './compose-article.ts';
import type { Doubt } from './doubts.ts';
import type { Entry } from './entry.ts';
import type { Unit } from './story.ts';

const ends = (text: string): string => (text.length > 12 ? text.slice(-12) : text);
const begins = (text: string): string => (text.length > 12 ? text.slice(0, 12) : text);

/** What an editor should look at: joins that were not made, headless pieces, headlines without text. */
export const toWarnings = ({
  units,
  parts,
  doubts,
  loose,
}: {
  readonly units: readonly Unit[];
  readonly parts: readonly StoryParts[];
  readonly doubts: readonly Doubt[];
  readonly loose: readonly Entry[];
}): DraftWarning[] => {
  const warnings: DraftWarning[] = doubts.flatMap(({ tail, candidates }) => {
    const entry = units[tail]?.entry;
    if (entry === undefined) return [];
    const heads = candidates.map(({ head, confidence }) => {
      const to = units[head]?.entry;
      return `第 ${to?.number ?? 0} 行“${begins(to?.text ?? '')}……”（把握 ${Math.round(confidence * 100)}%）`;
    });
    return [
      {
        code: 'doubtful-join',
        slice: entry.slice,
        message: `“……${ends(entry.text)}”没有说完，没有把握接上下文，未作拼接。可能接续：${heads.join('、')}。请对照原版面。`,
      },
    ];
  });
  for (const { head, sections } of parts) {
    const first = units[sections.flatMap(({ chains }) => chains)[0]?.[0] ?? -1]?.entry;
    if (head === null && first !== undefined) {
      warnings.push({
        code: 'headless',
        slice: first.slice,
        message: `这一段前面没有标题，像是别的版面转来的后半篇（“${begins(first.text)}……”），单独成篇。请补标题或并入原文。`,
      });
    }
  }
  for (const entry of loose) {
    warnings.push({
      code: 'headline-without-text',
      slice: entry.slice,
      message: `“${begins(entry.text)}”之下没有正文，像是导读，未成篇。`,
    });
  }
  return warnings.sort((a, b) => a.slice[0] - b.slice[0]);
};
