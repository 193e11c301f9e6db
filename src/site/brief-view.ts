import type { Issue } from '../domain/issue.ts';
import { type PublicationEntry, type SiteArchive, publicationOf } from './archive-index.ts';
import { type BriefSetting, briefSetting, briefSizes } from './brief-setting.ts';
import { digestOf, firstSentences } from './digest.ts';
import type { FigureRow } from './figure-rows.ts';
import { articleTitle, issueNumber, issueTitle } from './issue-names.ts';
import { provinceText } from './item-facts.ts';
import type { PageMeta } from './page-meta.ts';
import { briefPath, issueImagePath, itemPath } from './paths.ts';
import { placedArticlesOf } from './placed-articles.ts';
import { strongFigures } from './strong-figures.ts';

/** Figures on the page. */
const figuresShown = 5;

/** Characters of the lead the page has room for: fewer where there are many items. */
const leadLength = (items: number): number => (items > 16 ? 120 : items > 10 ? 160 : 240);

/** An item as a line; a mark for each theme of the page. */
export interface BriefLine {
  readonly number: number;
  readonly province: string;
  readonly title: string;
  readonly path: string;
  /** Where there is room for it. */
  readonly digest: string;
  readonly topics: readonly { readonly name: string; readonly mark: 'leading' | 'also' | null }[];
}

export interface BriefView {
  readonly publication: PublicationEntry;
  readonly title: string;
  readonly lead: string;
  readonly figures: readonly FigureRow[];
  readonly topics: readonly string[];
  readonly lines: readonly BriefLine[];
  /** How close the page is set, so that all of it stands on one sheet. */
  readonly setting: BriefSetting;
  readonly meta: PageMeta;
}

/** 一页纸: the issue for somebody with two minutes. The themes of an item are its own and those of its 附. */
export const briefView = (archive: SiteArchive, issue: Issue): BriefView => {
  const publication = publicationOf(archive, issue);
  const articles = placedArticlesOf(issue);
  const topicsOf = Map.groupBy(articles, ({ item }) => item);
  const said = new Set(articles.flatMap(({ article }) => article.topics));
  const topics = archive.topics.map(({ name }) => name).filter((name) => said.has(name));
  const title = issueTitle(issue);
  const figures = strongFigures(archive, issue, figuresShown);
  const lead = issue.lead[0] === undefined ? '' : firstSentences(issue.lead[0].text, leadLength(issue.items.length));
  const setting = briefSetting((characters) => ({
    title,
    lead,
    topics,
    figures: figures.length,
    items: issue.items.map((item) => ({
      title: articleTitle(item),
      digest: characters === 0 ? '' : digestOf(item, characters),
    })),
  }));
  const digestLength = briefSizes[setting].digest?.characters ?? 0;
  return {
    publication,
    title,
    lead,
    figures,
    topics,
    lines: issue.items.map((item) => {
      const own = new Set((topicsOf.get(item) ?? []).flatMap(({ article }) => article.topics));
      return {
        number: item.number,
        province: provinceText(item.regions),
        title: articleTitle(item),
        path: itemPath(issue, item),
        digest: digestLength === 0 ? '' : digestOf(item, digestLength),
        topics: topics.map((name) => ({
          name,
          mark: item.topics[0] === name ? 'leading' : own.has(name) ? 'also' : null,
        })),
      };
    }),
    setting,
    meta: {
      title: `${title}（${publication.name}${issueNumber(issue)}一页纸）`,
      description: `${publication.name}${issueNumber(issue)}：导语、数字、条目和主题，一页读完。`,
      path: briefPath(issue),
      type: 'article',
      image: issueImagePath(issue),
      published: issue.date,
    },
  };
};
