import { issueKey, type Issue } from '../../../src/domain/issue.ts';
import type { Article } from '../../../src/domain/item.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { chineseDate } from '../../../src/site/chinese-date.ts';
import { datelineApart } from '../../../src/site/dateline.ts';
import { digestOf } from '../../../src/site/digest.ts';
import { figuresOf, figureView } from '../../../src/site/figure-view.ts';
import { articleTitle, issueNumber, issueSerial, issueTitle } from '../../../src/site/issue-names.ts';
import { files, fullPath, issuePath, itemPath, pages } from '../../../src/site/paths.ts';
import { editionBlocks, type NoteCounter } from './edition-blocks.ts';
import type { ArticleFigures, Edition, EditionArticle, EditionEntry } from './edition.ts';

interface Place {
  readonly id: string;
  readonly depth: number;
  readonly number: number | null;
  readonly url: string;
}

/** An article and what hangs under it, in reading order. */
const articlesFrom = (article: Article, place: Place, notes: NoteCounter): EditionArticle[] => {
  const blocks = editionBlocks(article.blocks, notes);
  return [
    {
      ...place,
      kicker: article.kicker,
      title: articleTitle(article),
      deck: article.deck,
      dateline: datelineApart(article),
      bylines: article.bylines,
      credit: article.credit,
      digest: digestOf(article),
      headless: article.headless,
      truncated: article.truncated && article.blocks.at(-1)?.truncated !== true,
      blocks,
      article,
    },
    ...article.appendices.flatMap((appendix, index) => {
      const id = `${place.id}a${index + 1}`;
      const url = `${place.url.replace(/#.*$/u, '')}#${id.replace(/^i\d+/u, '')}`;
      return articlesFrom(appendix, { id, depth: place.depth + 1, number: null, url }, notes);
    }),
  ];
};

/** Lines of the contents: the articles, and printed lines that nothing answers to, in their places. */
const contentsOf = (issue: Issue, articles: readonly EditionArticle[]): EditionEntry[] => {
  const entries: EditionEntry[] = articles.map(({ id, number, title, depth }) => ({ id, number, title, depth }));
  for (const { number, title } of issue.unmatchedContents) {
    const after = number === null ? -1 : entries.findIndex((entry) => entry.number !== null && entry.number > number);
    entries.splice(after < 0 ? entries.length : after, 0, { id: null, number, title, depth: 0 });
  }
  return entries;
};

const figuresFrom = (issue: Issue): ArticleFigures[] =>
  issue.items.flatMap((item) => {
    const figures = figuresOf(item).map((figure) => {
      const { before, value, after, label, notes } = figureView(figure);
      return { label, value: `${before}${value}${after}`, note: notes.join('，') };
    });
    return figures.length === 0 ? [] : [{ number: item.number, title: articleTitle(item), figures }];
  });

/**
 * Sets an issue for the channels. Pure: the same issue gives the same edition.
 * @param url makes a full address of a path of `src/site/paths.ts`.
 */
export const issueToEdition = (issue: Issue, publication: Publication, url: (path: string) => string): Edition => {
  const notes: NoteCounter = { next: 1 };
  const lead = editionBlocks(issue.lead, notes);
  const articles = issue.items.flatMap((item) =>
    articlesFrom(
      item,
      { id: `i${item.number}`, depth: 0, number: item.number, url: url(itemPath(issue, item)) },
      notes,
    ),
  );
  return {
    key: issueKey(issue),
    slug: `${issue.publication}-${issue.year}-${issue.number}`,
    head: {
      name: publication.name,
      description: publication.description,
      number: issueNumber(issue),
      serial: issueSerial(issue),
      publisher: issue.publisher ?? publication.publisher,
      date: chineseDate(issue.date),
      isoDate: issue.date,
      label: issue.label,
      title: issueTitle(issue),
    },
    face: publication.face,
    lead,
    masthead: [...issue.masthead, ...(issue.phone === null ? [] : [{ role: '电话', names: [issue.phone] }])],
    contents: contentsOf(issue, articles),
    compilation: issue.compilation,
    articles,
    figures: figuresFrom(issue),
    colophon: issue.colophon,
    urls: {
      home: url(pages.home),
      issue: url(issuePath(issue)),
      full: url(fullPath(issue)),
      subscribe: url(pages.subscribe),
      schema: url(files.issueSchema),
    },
    issue,
  };
};
