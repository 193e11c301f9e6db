import type { DropReason, Repair, SourceLedger } from '../domain/ledger.ts';
import { lowerBound } from '../provenance/lower-bound.ts';
import { type SiteArchive, type SourceEntry, publicationOf } from './archive-index.ts';
import { chineseDate } from './chinese-date.ts';
import { issueNumber, issueTitle } from './issue-names.ts';
import { issuePath } from './paths.ts';
import { dropReasonNames, repairName, sourceKindNames } from './source-kinds.ts';
import { type SourceSegment, sourceSegments } from './source-segments.ts';
import { ledgersOfSource, stretchesOf } from './source-stretches.ts';

/** What was left out of a source for one reason. */
interface DroppedGroup {
  readonly reason: DropReason;
  readonly name: string;
  readonly stretches: number;
  readonly characters: number;
  /** Lines on which the first of them begin. */
  readonly lines: readonly number[];
}

/** One repair, however often it was made. */
interface RepairGroup {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
  /** Line on which it was made first. */
  readonly line: number;
}

/** Places named of what was left out for one reason; more are in the text itself. */
const linesNamed = 12;

export interface SourceView {
  readonly source: SourceEntry;
  /** 登记: name and value, in order. */
  readonly record: readonly (readonly [name: string, value: string])[];
  readonly issues: readonly { readonly path: string; readonly name: string }[];
  readonly segments: readonly SourceSegment[];
  readonly dropped: readonly DroppedGroup[];
  readonly repairs: readonly RepairGroup[];
  readonly repaired: number;
  readonly warnings: readonly string[];
}

const ink = (text: string): number => text.replaceAll(/\s/gu, '').length;

/** Line of an offset, from 1. */
const lineOf = (text: string): ((offset: number) => number) => {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), (end) => end.index + end[0].length)];
  return (offset) => lowerBound(starts.length, (line) => (starts[line] ?? 0) > offset);
};

const droppedGroups = (text: string, ledgers: readonly SourceLedger[]): DroppedGroup[] => {
  const line = lineOf(text);
  const groups = Map.groupBy(
    ledgers.flatMap(({ dropped }) => dropped),
    ({ reason }) => reason,
  );
  return [...groups].map(([reason, list]) => ({
    reason,
    name: dropReasonNames[reason],
    stretches: list.length,
    characters: list.reduce((sum, { span: [start, end] }) => sum + ink(text.slice(start, end)), 0),
    lines: [...new Set(list.map(({ span: [start] }) => line(start)))].slice(0, linesNamed),
  }));
};

const repairGroups = (text: string, repairs: readonly Repair[]): RepairGroup[] => {
  const line = lineOf(text);
  const groups = Map.groupBy(repairs, ({ code, before, after }) => [code, before, after].join('\0'));
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const { code, before, after, span } = first;
    return [{ name: repairName(code), before, after, count: list.length, line: line(span[0]) }];
  });
};

/** 来源: its record, its text with the fate of every part, the accounts. */
export const sourceView = (archive: SiteArchive, source: SourceEntry): SourceView => {
  const { id, record, text } = source;
  const issues = archive.issuesFrom.get(id) ?? [];
  const ledgers = ledgersOfSource(archive, id);
  const [ledger] = ledgers;
  const repairs = ledgers.flatMap((one) => one.repairs);
  return {
    source,
    record: [
      ['出处', record.origin],
      ['收到', chineseDate(record.received)],
      ...(record.published === null ? [] : [['刊发', chineseDate(record.published)] as const]),
      ...(ledger === undefined
        ? []
        : ([
            ['种类', sourceKindNames[ledger.kind]],
            ['编码', ledger.encoding],
            ['字数', `${String(ink(text))}（不计空白）`],
          ] as const)),
      ['文件', record.file],
      ['校验和', record.sha256],
      ...(record.note === null ? [] : [['说明', record.note] as const]),
    ],
    issues: issues.map((issue) => ({
      path: issuePath(issue),
      name: `${publicationOf(archive, issue).name} ${issueNumber(issue)}：${issueTitle(issue)}`,
    })),
    segments: sourceSegments(text, stretchesOf(archive, source)),
    dropped: droppedGroups(text, ledgers),
    repairs: repairGroups(text, repairs),
    repaired: repairs.length,
    warnings: ledgers.flatMap(({ warnings }) => warnings.map(({ message }) => message)),
  };
};
