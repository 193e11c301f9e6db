import type { DraftWarning } from '../../draft.ts';
import type { StoryParts } from './compose-article.ts';
import type { Doubt } from './doubts.ts';
import type { StoryDoubt } from './doubt-stories.ts';
import type { Entry } from './entry.ts';
import type { ArticleHead, Unit } from './story.ts';

/** Characters that are shown of a stretch. */
const shown = 12;
const ends = (text: string): string => (text.length > shown ? `……${text.slice(-shown)}` : text);
const begins = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}……` : text);

const percent = (confidence: number): string => `${Math.round(confidence * 100)}%`;

/** A story by its headline. */
const nameOf = ({ title, deck, kicker }: ArticleHead): string =>
  `《${
    [title, deck, kicker]
      .find((lines) => lines.length > 0)
      ?.map(({ text }) => text)
      .join(' ') ?? '无题'
  }》`;

/** Stretches that may belong to another story; `heads.length` as a story is a piece without a head. */
const storyWarnings = (
  units: readonly Unit[],
  heads: readonly ArticleHead[],
  doubts: readonly StoryDoubt[],
): DraftWarning[] =>
  doubts.flatMap(({ first, last, story, rivals, confidence }) => {
    const [from, to] = [units[first]?.entry, units[last]?.entry];
    if (from === undefined || to === undefined) return [];
    const length = first === last ? '一段' : `连续 ${last - first + 1} 段`;
    const [head] = heads.slice(story, story + 1);
    const given = head === undefined ? '单独成篇' : `归入${nameOf(head)}`;
    const others = rivals.map((rival) => {
      const [other] = heads.slice(rival, rival + 1);
      return other === undefined ? '是别的版面转来的后半篇' : `属于${nameOf(other)}`;
    });
    return [
      {
        code: 'doubtful-story',
        slice: [from.slice[0], to.slice[1]],
        message: `第 ${from.number} 行“${begins(from.text)}”起的${length}${given}（把握 ${percent(confidence)}），也可能${others.join('，或')}。请对照原版面，归错的移过去。`,
        confidence: Math.round((1 - confidence) * 1000) / 1000,
      },
    ];
  });

/** What an editor should look at: doubtful joins and stories, headless pieces, headlines without text. */
export const toWarnings = ({
  units,
  heads,
  parts,
  doubts,
  stories,
  loose,
}: {
  readonly units: readonly Unit[];
  readonly heads: readonly ArticleHead[];
  readonly parts: readonly StoryParts[];
  readonly doubts: readonly Doubt[];
  readonly stories: readonly StoryDoubt[];
  readonly loose: readonly Entry[];
}): DraftWarning[] => {
  const warnings: DraftWarning[] = doubts.flatMap(({ tail, candidates }) => {
    const entry = units[tail]?.entry;
    if (entry === undefined) return [];
    const heads = candidates.map(({ head, confidence }) => {
      const to = units[head]?.entry;
      return `第 ${to?.number ?? 0} 行“${begins(to?.text ?? '')}”（把握 ${percent(confidence)}）`;
    });
    return [
      {
        code: 'doubtful-join',
        slice: entry.slice,
        message: `“${ends(entry.text)}”没有说完，没有把握接上下文，未作拼接。可能接续：${heads.join('、')}。请对照原版面。`,
      },
    ];
  });
  warnings.push(...storyWarnings(units, heads, stories));
  for (const { head, sections } of parts) {
    const first = units[sections.flatMap(({ chains }) => chains)[0]?.[0] ?? -1]?.entry;
    if (head === null && first !== undefined) {
      warnings.push({
        code: 'headless',
        slice: first.slice,
        message: `这一段前面没有标题，像是别的版面转来的后半篇（“${begins(first.text)}”），单独成篇。请补标题或并入原文。`,
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
