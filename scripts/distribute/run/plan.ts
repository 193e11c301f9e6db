import { downloadsBasis, readDownloads, type Place } from '../../../src/archive/downloads-store.ts';
import type { Archive, PublicationEntry } from '../../../src/archive/read-archive.ts';
import { type ChannelId, channelIds, type Downloads } from '../../../src/domain/download.ts';
import { type Issue, issueKey } from '../../../src/domain/issue.ts';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';

/** What is asked for: which issues (all if none is named), which channels (all if none is). */
export interface Wanted {
  readonly issues: readonly string[];
  readonly channels: readonly ChannelId[];
}

/** What is to be made of one issue. */
export interface IssuePlan {
  readonly issue: Issue;
  readonly publication: PublicationEntry;
  readonly basis: string;
  /** What lies there, and the part of it that still holds. */
  readonly old: Downloads | null;
  readonly kept: Downloads | null;
  readonly channels: readonly ChannelId[];
}

const isChannel = (name: string): name is ChannelId => (channelIds as readonly string[]).includes(name);

/** Reads `--only pdf,docx`. Throws `channel-unknown`. */
export const readChannels = (list: string): ChannelId[] => {
  const names = list.split(/[,，、\s]+/u).filter((name) => name !== '');
  return names.map((name) => {
    if (isChannel(name)) return name;
    throw new KuaixunError('channel-unknown', `没有“${name}”这个渠道`, `--only 后可写：${channelIds.join('、')}。`);
  });
};

/** The issue of a key. Throws `issue-unknown`. */
export const findIssue = (archive: Archive, key: string): Issue => {
  const issue = archive.issues.find((candidate) => issueKey(candidate) === key);
  if (issue !== undefined) return issue;
  throw new KuaixunError(
    'issue-unknown',
    `没有“${key}”这一期`,
    `写成 刊物/年/期，如 ${archive.issues.map(issueKey).at(-1) ?? 'kuaixun/2024/6'}；先用 npm run compile 编出来。`,
  );
};

/** The publication of an issue. Throws `publication-unknown`. */
export const publicationFor = (archive: Archive, issue: Issue): PublicationEntry => {
  const publication = archive.publications.find(({ slug }) => slug === issue.publication);
  if (publication !== undefined) return publication;
  throw new KuaixunError(
    'publication-unknown',
    `${issueKey(issue)} 的刊物没有登记`,
    `请建 publications/${issue.publication}.yaml，写上刊名与编印单位。`,
  );
};

/** For each issue wanted: the channels that are not there yet, or are no longer what would be made today. */
export const planIssues = (
  archive: Archive,
  wanted: Wanted,
  { store, place, version }: { readonly store: string; readonly place: Place; readonly version: string },
): Promise<IssuePlan[]> => {
  const issues = wanted.issues.length === 0 ? archive.issues : wanted.issues.map((key) => findIssue(archive, key));
  return Promise.all(
    issues.map(async (issue) => {
      const publication = publicationFor(archive, issue);
      const basis = downloadsBasis(issue, publication, place);
      const old = await readDownloads(store, issue);
      const kept = old?.basis === basis && old.version === version ? old : null;
      const there = new Set(kept?.files.map(({ channel }) => channel));
      const channels = wanted.channels.length === 0 ? channelIds : wanted.channels;
      return { issue, publication, basis, old, kept, channels: channels.filter((channel) => !there.has(channel)) };
    }),
  );
};
