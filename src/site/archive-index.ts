import type { PublicationEntry } from '../archive/read-archive.ts';
import type { SourceEntry } from '../archive/read-sources.ts';
import type { Download, Downloads } from '../domain/download.ts';
import { type Issue, issueKey } from '../domain/issue.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Region } from '../domain/region.ts';
import type { Topic } from '../domain/topic.ts';

export type { PublicationEntry, SourceEntry };

/** What the site is made of, as loaded. */
export interface ArchiveParts {
  readonly publications: readonly PublicationEntry[];
  readonly issues: readonly Issue[];
  readonly sources: readonly SourceEntry[];
  readonly ledgers: readonly { readonly key: string; readonly ledger: Ledger }[];
  /** The vocabularies, in their order. */
  readonly topics?: readonly Topic[];
  readonly regions?: readonly Region[];
  /** What was made of an issue to be taken away. */
  readonly downloads?: readonly Downloads[];
}

/** The same, to be asked by key. Built once a build: no page walks through everything. */
export interface SiteArchive {
  readonly publications: ReadonlyMap<string, PublicationEntry>;
  /** Newest first. */
  readonly issues: readonly Issue[];
  readonly issuesByKey: ReadonlyMap<string, Issue>;
  /** Issues of a publication in the order of their numbers, oldest first. */
  readonly issuesOf: ReadonlyMap<string, readonly Issue[]>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** Issues that a source went into, oldest first. */
  readonly issuesFrom: ReadonlyMap<string, readonly Issue[]>;
  /** Place of an issue among those of its publication. */
  readonly positions: ReadonlyMap<string, number>;
  /** 主题 and 地区, in the order of the vocabularies. */
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
  /** Files of an issue, in the order of the channels. */
  readonly downloads: ReadonlyMap<string, readonly Download[]>;
}

const group = <T>(pairs: Iterable<readonly [string, T]>): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [value]);
    else list.push(value);
  }
  return groups;
};

const byNumber = (a: Issue, b: Issue): number => a.year - b.year || a.number - b.number;

/** By date, newest first; issues of one day by publication, so that the order is always the same. */
const byDate = (a: Issue, b: Issue): number =>
  b.date.localeCompare(a.date) || a.publication.localeCompare(b.publication, 'en') || byNumber(b, a);

export const indexArchive = ({
  publications,
  issues,
  sources,
  ledgers,
  topics = [],
  regions = [],
  downloads = [],
}: ArchiveParts): SiteArchive => {
  const ascending = issues.toSorted(byNumber);
  const issuesOf = group(ascending.map((issue) => [issue.publication, issue] as const));
  return {
    publications: new Map(publications.map((entry) => [entry.slug, entry])),
    issues: issues.toSorted(byDate),
    issuesByKey: new Map(issues.map((issue) => [issueKey(issue), issue])),
    issuesOf,
    sources: new Map(sources.map((source) => [source.id, source])),
    ledgers: new Map(ledgers.map(({ key, ledger }) => [key, ledger])),
    issuesFrom: group(ascending.flatMap((issue) => issue.sources.map((id) => [id, issue] as const))),
    positions: new Map(
      [...issuesOf.values()].flatMap((list) => list.map((issue, index) => [issueKey(issue), index] as const)),
    ),
    topics,
    regions,
    downloads: new Map(downloads.map(({ issue, files }) => [issue, files])),
  };
};

/** 上一期 and 下一期 of the same publication, by number. */
export const neighbours = (archive: SiteArchive, issue: Issue): { previous: Issue | null; next: Issue | null } => {
  const list = archive.issuesOf.get(issue.publication) ?? [];
  const at = archive.positions.get(issueKey(issue)) ?? -1;
  return { previous: list[at - 1] ?? null, next: at < 0 ? null : (list[at + 1] ?? null) };
};

/** What can be taken away of an issue; nothing where nothing was made. */
export const downloadsOf = (archive: SiteArchive, issue: Issue): readonly Download[] =>
  archive.downloads.get(issueKey(issue)) ?? [];

/** The publication of an issue; one that has no record is called by its slug. */
export const publicationOf = (archive: SiteArchive, { publication: slug, publisher }: Issue): PublicationEntry =>
  archive.publications.get(slug) ?? {
    slug,
    name: slug,
    publisher: publisher ?? slug,
    description: slug,
    face: '红头',
    archiveStart: null,
    gaps: [],
  };
