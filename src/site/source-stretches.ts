import { type Issue, issueKey } from '../domain/issue.ts';
import type { SourceLedger } from '../domain/ledger.ts';
import { type LocatedIssue, locateIssue } from '../provenance/locate-issue.ts';
import { type SourceText, indexSource } from '../provenance/source-index.ts';
import { type Stretch, usedSpans } from '../provenance/used-spans.ts';
import type { SiteArchive, SourceEntry } from './archive-index.ts';

const ledgerIn = (archive: SiteArchive, issue: Issue, id: string): SourceLedger | null =>
  archive.ledgers.get(issueKey(issue))?.sources.find((ledger) => ledger.id === id) ?? null;

/** What the compiler recorded of a source, for each issue that it went into. */
export const ledgersOfSource = (archive: SiteArchive, id: string): SourceLedger[] =>
  (archive.issuesFrom.get(id) ?? []).flatMap((issue) => ledgerIn(archive, issue, id) ?? []);

const sourceText = (archive: SiteArchive, { id, text }: SourceEntry): SourceText => ({
  id,
  text,
  ledger: ledgersOfSource(archive, id)[0] ?? null,
});

const located = new WeakMap<Issue, LocatedIssue>();

/** Where an issue comes from, found once for all its sources. */
export const locatedIssue = (archive: SiteArchive, issue: Issue): LocatedIssue => {
  const known = located.get(issue);
  if (known !== undefined) return known;
  const sources = issue.sources.flatMap((id) => archive.sources.get(id) ?? []);
  const found = locateIssue(
    issue,
    sources.map((source) => indexSource(sourceText(archive, source))),
  );
  located.set(issue, found);
  return found;
};

/** What became of every stretch of a source; covers its text from end to end. */
export const stretchesOf = (archive: SiteArchive, source: SourceEntry): Stretch[] =>
  usedSpans(
    sourceText(archive, source),
    (archive.issuesFrom.get(source.id) ?? []).map((issue) => locatedIssue(archive, issue)),
  );
