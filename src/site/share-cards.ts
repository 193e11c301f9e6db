import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { DrawingName } from '../og/drawings.ts';
import type { ShareCard } from '../og/share-card.ts';
import { type PublicationEntry, type SiteArchive, publicationOf } from './archive-index.ts';
import { chineseDate, chineseDates } from './chinese-date.ts';
import { digestOf, firstSentences } from './digest.ts';
import { articleTitle, issueNumber, issueSerial, issueTitle } from './issue-names.ts';
import { regionText } from './item-facts.ts';
import {
  coverPath,
  homeImagePath,
  issueImagePath,
  issuePath,
  itemImagePath,
  itemPath,
  pages,
  posterPath,
} from './paths.ts';
import { siteNameOf } from './site-name.ts';

/** A share image and the path it is served at. */
export interface SharePicture {
  readonly path: string;
  readonly drawing: DrawingName;
  readonly card: ShareCard;
}

type Url = (path: string) => string;

/** Characters in three lines of a poster. */
const digestShown = 70;

const issueDigest = ({ lead, items }: Issue): string =>
  firstSentences(lead[0]?.text ?? `${items.map(articleTitle).join('；')}。`, digestShown);

const issueCard = (issue: Issue, publication: PublicationEntry, url: Url): ShareCard => ({
  page: issuePath(issue),
  name: publication.name,
  number: issueNumber(issue),
  serial: issueSerial(issue) ?? '',
  label: issue.label ?? '',
  title: issueTitle(issue),
  publisher: issue.publisher ?? publication.publisher,
  date: chineseDate(issue.date),
  place: '',
  digest: issueDigest(issue),
  url: url(issuePath(issue)),
});

const itemCard = (issue: Issue, item: Item, publication: PublicationEntry, url: Url): ShareCard => ({
  ...issueCard(issue, publication, url),
  page: itemPath(issue, item),
  label: regionText(item.regions),
  title: articleTitle(item),
  date: chineseDates(item.eventDates.slice(0, 1)) || chineseDate(issue.date),
  place: `第${String(item.number)}条`,
  digest: firstSentences(digestOf(item), digestShown),
  url: url(itemPath(issue, item)),
});

/** The picture of the site as a whole: its newest issue's, under the name of the site. */
const homeCard = (archive: SiteArchive, url: Url): ShareCard => {
  const siteName = siteNameOf(archive);
  const [issue] = archive.issues;
  if (issue !== undefined) return { ...issueCard(issue, publicationOf(archive, issue), url), page: pages.home };
  return {
    page: pages.home,
    name: siteName,
    number: '',
    serial: '',
    label: '',
    title: '尚未出刊',
    publisher: '',
    date: '',
    place: '',
    digest: '',
    url: url(pages.home),
  };
};

/** Every picture of the site: for links, posters, and the covers of issues. `url` makes a full address of a path. */
export const sharePictures = (archive: SiteArchive, url: Url): SharePicture[] => [
  { path: homeImagePath, drawing: 'card', card: homeCard(archive, url) },
  ...archive.issues.flatMap((issue): SharePicture[] => {
    const publication = publicationOf(archive, issue);
    const card = issueCard(issue, publication, url);
    const page = issuePath(issue);
    return [
      { path: issueImagePath(issue), drawing: 'card', card },
      { path: posterPath(page), drawing: 'poster', card },
      { path: coverPath(page, 'wide'), drawing: 'cover-wide', card },
      { path: coverPath(page, 'square'), drawing: 'cover-square', card },
      ...issue.items.flatMap((item): SharePicture[] => {
        const own = itemCard(issue, item, publication, url);
        return [
          { path: itemImagePath(issue, item), drawing: 'card', card: own },
          { path: posterPath(itemPath(issue, item)), drawing: 'poster', card: own },
        ];
      }),
    ];
  }),
];
