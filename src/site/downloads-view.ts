import type { ChannelId, Download } from '../domain/download.ts';
import type { Issue } from '../domain/issue.ts';
import type { PublicationEntry } from './archive-index.ts';
import { issueNumber } from './issue-names.ts';
import { downloadPath } from './paths.ts';

/** A file as a page offers it. */
export interface DownloadLine {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly note: string;
  readonly path: string;
  /** PDF，1.2 MB. */
  readonly kind: string;
  /** Name under which it is saved, in Chinese; null for a page that is opened. */
  readonly saveAs: string | null;
}

interface Offer {
  readonly name: string;
  readonly note: string;
  readonly kind: string;
  /** Which of the channel's files. */
  readonly file: RegExp;
  readonly opens?: boolean;
}

/** What is offered, in this order. A channel's other files are reached from these. */
const offers: readonly (readonly [ChannelId, Offer])[] = [
  ['pdf', { name: '全文', note: '打印、存档', kind: 'PDF', file: /\.pdf$/u }],
  ['brief', { name: '一页纸', note: '两分钟读完', kind: 'PDF', file: /\.pdf$/u }],
  ['docx', { name: 'Word', note: '套用本单位版头', kind: 'DOCX', file: /\.docx$/u }],
  ['epub', { name: '电子书', note: '平板、手机离线看', kind: 'EPUB', file: /\.epub$/u }],
  ['email', { name: '邮件', note: '用邮件程序打开即可转发', kind: 'EML', file: /\.eml$/u }],
  ['wechat', { name: '公众号图文', note: '一键复制到公众号', kind: '网页', file: /index\.html$/u, opens: true }],
  ['json', { name: '数据', note: '供程序取用', kind: 'JSON', file: /\.json$/u }],
];

/** 1.2 MB, 85 kB: decimal, as file managers count. */
export const fileSize = (bytes: number): string => {
  if (bytes >= 999_500) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;
};

/** The files of an issue as its page offers them; empty where none were made. */
export const downloadLines = (
  issue: Issue,
  publication: Pick<PublicationEntry, 'name'>,
  files: readonly Download[],
): DownloadLine[] =>
  offers.flatMap(([channel, { name, note, kind, file: pattern, opens = false }]) => {
    const file = files.find((one) => one.channel === channel && pattern.test(one.name));
    if (file === undefined) return [];
    const extension = /\.\w+$/u.exec(file.name)?.[0] ?? '';
    const title = `${publication.name}${issueNumber(issue)}${channel === 'brief' ? '（一页纸）' : ''}`;
    return [
      {
        name,
        note,
        path: downloadPath(issue, file.name),
        kind: opens ? kind : `${kind}，${fileSize(file.bytes)}`,
        saveAs: opens ? null : `${title}${extension}`,
      },
    ];
  });
