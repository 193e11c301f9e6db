import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { PublicationEntry } from './archive-index.ts';
import { articleTitle, issueTitle } from './issue-names.ts';

/** What both formats say about an issue or an item. */
export interface CitedWork {
  /** Key of the entry: letters, digits and hyphens. */
  readonly key: string;
  readonly authors: readonly string[];
  readonly title: string;
  readonly journal: string;
  readonly publisher: string;
  readonly year: number;
  readonly number: number;
  /** ISO date of the issue. */
  readonly date: string;
  /** The page it began on, where the source printed one. */
  readonly page: number | null;
  readonly url: string;
}

/** An issue, or one of its items, as a list of references names it. Without a byline the publisher is responsible. */
export const citedWork = (issue: Issue, item: Item | null, publication: PublicationEntry, url: string): CitedWork => {
  const publisher = issue.publisher ?? publication.publisher;
  const names = item?.bylines ?? [];
  const place = [issue.publication, issue.year, issue.number, ...(item === null ? [] : [item.number])];
  return {
    key: place.map(String).join('-'),
    authors: names.length === 0 ? [publisher] : names,
    title: item === null ? issueTitle(issue) : articleTitle(item),
    journal: publication.name,
    publisher,
    year: issue.year,
    number: issue.number,
    date: issue.date,
    page: item?.page ?? null,
    url,
  };
};

/** Characters that mean something to TeX (The TeXbook, ch. 7). */
const texSpecial: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const tex = (text: string): string => text.replaceAll(/[\\{}$&#%_^~]/gu, (special) => texSpecial[special] ?? special);

/**
 * A BibTeX entry (`@article`), for biblatex and Zotero. A title in double braces keeps its letters as they are; a name
 * in braces is not taken apart.
 */
export const bibtex = (work: CitedWork): string => {
  const fields: readonly (readonly [string, string])[] = [
    ['author', work.authors.map((name) => `{${tex(name)}}`).join(' and ')],
    ['title', `{${tex(work.title)}}`],
    ['journal', tex(work.journal)],
    ['year', String(work.year)],
    ['number', String(work.number)],
    ...(work.page === null ? [] : [['pages', String(work.page)] as const]),
    ['publisher', tex(work.publisher)],
    ['date', work.date],
    ['url', work.url],
    ['language', 'chinese'],
  ];
  return `@article{${work.key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
};

/** A RIS record (Research Information Systems format, type JOUR), for EndNote and NoteExpress: lines end in CR LF. */
export const ris = (work: CitedWork): string =>
  [
    ['TY', 'JOUR'],
    ...work.authors.map((name) => ['AU', name]),
    ['TI', work.title],
    ['JO', work.journal],
    ['PY', String(work.year)],
    ['DA', work.date.replaceAll('-', '/')],
    ['IS', String(work.number)],
    ...(work.page === null ? [] : [['SP', String(work.page)]]),
    ['PB', work.publisher],
    ['LA', 'zh'],
    ['UR', work.url],
    ['ID', work.key],
    ['ER', ''],
  ]
    .map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`)
    .join('');

/** The formats that can be had as files: name, ending, type and writer. */
export const citeFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
} as const;

export type CiteFormat = keyof typeof citeFormats;
