import type { Edition, EditionEntry } from '../../edition/edition.ts';
import {
  annexTitle,
  colophonLines,
  documentTitle,
  figureRows,
  numberLine,
  roleLine,
  titlePrefix,
} from '../package/furniture.ts';
import { xml, xmlText } from '../package/xml.ts';
import { blocksXhtml, notesXhtml, tableXhtml } from './blocks-xhtml.ts';
import { line, type Page, pageFile, titleXhtml } from './xhtml.ts';

/** Name of the page on which an article stands: that of its item. */
export const pageOfArticle = (id: string): string => /^i\d+/u.exec(id)?.[0] ?? id;

export const hrefOfArticle = (id: string): string => `${pageFile(pageOfArticle(id))}#${id}`;

/** 封面. */
export const coverPage = (edition: Edition, picture: string): Page => ({
  name: 'cover',
  title: '封面',
  body: xml(
    'section',
    { 'epub:type': 'cover' },
    xml('img', { src: picture, alt: `封面：${documentTitle(edition)}`, role: 'doc-cover' }),
  ),
});

/** 报头, 导语, 编者栏. */
export const frontPage = (edition: Edition): Page => {
  const { head, lead, masthead } = edition;
  return {
    name: 'front',
    title: documentTitle(edition),
    body: xml(
      'section',
      { 'epub:type': 'introduction', role: 'doc-introduction', 'aria-labelledby': 'title' },
      xml(
        'header',
        { class: 'head' },
        line('nameplate', head.name),
        line('issue-number', numberLine(edition)),
        xml(
          'p',
          { class: 'imprint' },
          xml('span', {}, xmlText(head.publisher)),
          ' ',
          xml('span', {}, xmlText(head.date)),
        ),
      ),
      head.label === null ? '' : line('label', head.label),
      xml('h1', { id: 'title' }, titleXhtml(head.title)),
      blocksXhtml(lead, 2),
      masthead.length === 0
        ? ''
        : xml('div', { class: 'masthead' }, ...masthead.map((entry) => line('role', roleLine(entry)))),
      notesXhtml(lead),
    ),
  };
};

const entryXhtml = (entry: EditionEntry): string => {
  const text = xmlText(titlePrefix(entry) + entry.title);
  const inner = entry.id === null ? xml('span', {}, text) : xml('a', { href: hrefOfArticle(entry.id) }, text);
  return xml('p', { class: `entry depth${entry.depth}` }, inner);
};

/** 目录, with the lines that nothing answers to as well: the book's own navigation may not hold those. */
export const contentsPage = ({ contents }: Edition): Page => ({
  name: 'contents',
  title: '目录',
  body: xml(
    'section',
    { 'aria-labelledby': 'contents-title' },
    xml('h1', { id: 'contents-title' }, '目录'),
    ...contents.map(entryXhtml),
  ),
});

/** 汇编标题, a page of its own, where there is one. */
export const compilationPage = ({ compilation }: Edition): Page[] =>
  compilation === null
    ? []
    : [
        {
          name: 'compilation',
          title: compilation,
          body: xml('section', { 'epub:type': 'halftitlepage' }, xml('h1', {}, titleXhtml(compilation))),
        },
      ];

/** 本期数读. */
export const annexPage = (edition: Edition): Page[] => {
  const rows = figureRows(edition);
  if (rows.length === 0) return [];
  return [
    {
      name: 'figures',
      title: annexTitle,
      body: xml(
        'section',
        { 'epub:type': 'appendix', role: 'doc-appendix', 'aria-labelledby': 'figures-title' },
        xml('h1', { id: 'figures-title' }, annexTitle),
        tableXhtml(rows.map((row) => row.map(xmlText))),
      ),
    },
  ];
};

/** 版记. */
export const colophonPage = (edition: Edition): Page => ({
  name: 'colophon',
  title: '版记',
  body: xml(
    'section',
    { 'epub:type': 'colophon', role: 'doc-colophon', 'aria-label': '版记' },
    ...colophonLines(edition).map((text) => line('role', text)),
  ),
});
