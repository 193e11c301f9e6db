import type { Issue } from '../domain/issue.ts';
import type { Article, Item } from '../domain/item.ts';
import type { Repair } from '../domain/ledger.ts';
import type { Located } from '../provenance/locate.ts';
import type { LocatedArticle } from '../provenance/locate-issue.ts';
import type { SiteArchive } from './archive-index.ts';
import { appendixId, blockId } from './block-id.ts';
import { sourceLinePath } from './paths.ts';
import { ledgersOfSource, locatedIssue } from './source-stretches.ts';

/** What an editor changed, with a little of the text around it. */
interface ShownChange {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** Where a paragraph comes from. */
export interface OriginView {
  readonly status: Located['status'];
  /** Id of the source; empty for an editor's own words. */
  readonly source: string;
  /** Line of the source on which it begins, from 1. */
  readonly line: number;
  /** Path of that place in the page of the source. */
  readonly path: string;
  readonly changes: readonly ShownChange[];
  /** Places that the compiler mended within it (广 东 → 广东). */
  readonly repairs: number;
}

export interface ItemOrigins {
  /** By the name of the place: `p3`, `a1p2`. */
  readonly blocks: ReadonlyMap<string, OriginView>;
  /** 全部与原文相符; 12段与原文相符，1段编者改过，1段编者所加. */
  readonly summary: string;
}

/** Characters of the text shown on either side of a change. */
const around = 5;

/** Repairs that change what is read; white space closed up is no change to a reader. */
const isVisible = ({ before, after }: Repair): boolean =>
  before.replaceAll(/\s/gu, '') !== after.replaceAll(/\s/gu, '');

const originView = (archive: SiteArchive, text: string, located: Located): OriginView => {
  const { status, source, line, changes, spans } = located;
  if (source === null) return { status, source: '', line: 0, path: '', changes: [], repairs: 0 };
  const repairs = ledgersOfSource(archive, source)[0]?.repairs ?? [];
  return {
    status,
    source,
    line,
    path: sourceLinePath(source, line),
    changes: changes.map(({ start, end, before, after }) => ({
      lead: text.slice(Math.max(0, start - around), start),
      before,
      after,
      tail: text.slice(end, end + around),
    })),
    repairs: repairs.filter(
      (repair) => isVisible(repair) && spans.some(([start, end]) => repair.span[0] < end && repair.span[1] > start),
    ).length,
  };
};

const originsOf = (
  archive: SiteArchive,
  article: Article,
  located: LocatedArticle,
  scope: string,
): [string, OriginView][] => [
  ...article.blocks.flatMap(({ text }, index): [string, OriginView][] => {
    const found = located.blocks[index];
    return found === undefined ? [] : [[blockId(scope, index), originView(archive, text, found)]];
  }),
  ...article.appendices.flatMap((appendix, index) => {
    const found = located.appendices[index];
    return found === undefined ? [] : originsOf(archive, appendix, found, appendixId(scope, index));
  }),
];

/** The three kinds, in the words of the page. */
export const originNames = { exact: '与原文相符', edited: '编者改过', own: '编者所加' } as const;

const summarise = (origins: readonly OriginView[]): string => {
  const kinds = ['exact', 'edited', 'own'] as const;
  const counts = kinds.map((kind) => [kind, origins.filter(({ status }) => status === kind).length] as const);
  const held = counts.filter(([, count]) => count > 0);
  const [only] = held;
  if (held.length === 1 && only !== undefined) return `全部${originNames[only[0]]}`;
  return held.map(([kind, count]) => `${String(count)}段${originNames[kind]}`).join('，');
};

/** Where each paragraph of an item comes from. Null for an item without text or an issue without sources. */
export const itemOrigins = (archive: SiteArchive, issue: Issue, item: Item): ItemOrigins | null => {
  if (!issue.sources.some((id) => archive.sources.has(id))) return null;
  const located = locatedIssue(archive, issue).items.find(({ number }) => number === item.number);
  const origins = located === undefined ? [] : originsOf(archive, item, located, '');
  if (origins.length === 0) return null;
  return { blocks: new Map(origins), summary: summarise(origins.map(([, origin]) => origin)) };
};
