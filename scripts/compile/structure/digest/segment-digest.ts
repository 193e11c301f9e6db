import type { SourceKind } from '../../../../src/domain/source.ts';
import type { Draft } from '../../draft.ts';
import type { Line } from '../../text/lines.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { findItems, findLabelledItems } from './find-items.ts';
import { readItemHead } from './item-head.ts';
import { toArticle } from './to-article.ts';

/** 【某某日报】, ◆ or a number: the line was meant as the title of an item. */
const meantAsItem = (line: Line): boolean => {
  const head = readItemHead(line, 0);
  return head !== null && (head.bullet || head.number !== null || head.label !== null);
};

/**
 * A digest of clippings: titles, each over a short text. Its items are told by 【某某日报】 before each title, by
 * numbers or bullets, or by the medium that each text begins or ends with; null where a page has none of these in
 * common. What stands between the items, the digest's own name and lists of headlines, is left out as furniture and
 * warned about where it looks like an item; sentences before the first item are the lead. `name` is the title of the
 * page the text stands on, where it has one: then only labels in brackets tell.
 */
export const segmentDigest = (printed: readonly Line[], kind: SourceKind, name: string | null = null): Draft | null => {
  const digest = name === null ? findItems(printed) : findLabelledItems(printed, name);
  if (digest === null) return null;
  const { lines, items, loose, lead } = digest;
  const markers = items.flatMap(({ head }): Slice[] => {
    const [start] = lines[head.at]?.slice ?? [0];
    const around: Slice[] = [
      [start, start + head.from],
      [start + head.to, start + head.end],
    ];
    return around.filter(([from, to]) => to > from);
  });
  return {
    kind,
    cover: null,
    lead: lead.map(({ slice }) => ({ type: 'paragraph', slices: [slice] })),
    articles: items.flatMap((item) => toArticle(lines, item) ?? []),
    dropped: [...markers, ...loose.map(({ slice }) => slice)]
      .sort((a, b) => a[0] - b[0])
      .map((slice) => ({ reason: 'page-furniture', slice })),
    warnings: loose.filter(meantAsItem).map(({ slice, text }) => ({
      code: 'headline-without-text',
      slice,
      message: `“${text.slice(0, 12)}……”之下没有正文，像是导读，未成篇。`,
    })),
  };
};
