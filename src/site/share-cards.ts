import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { ShareCard } from '../og/share-card.ts';
import { type PublicationEntry, type SiteArchive, publicationOf } from './archive-index.ts';
import { chineseDate, chineseDates } from './chinese-date.ts';
import { articleTitle, issueNumber, issueSerial, issueTitle } from './issue-names.ts';
import { regionText } from './item-facts.ts';
import { homeImagePath, issueImagePath, issuePath, itemImagePath, itemPath, pages } from './paths.ts';
import { siteNameOf } from './site-name.ts';

/** A share image and the path it is served at. */
export interface SharePicture {
  readonly path: string;
  readonly card: ShareCard;
}

const issueCard = (issue: Issue, publication: PublicationEntry): ShareCard => ({
  page: issuePath(issue),
  name: publication.name,
  number: issueNumber(issue),
  serial: issueSerial(issue) ?? '',
  label: issue.label ?? '',
  title: issueTitle(issue),
  publisher: issue.publisher ?? publication.publisher,
  date: chineseDate(issue.date),
  place: '',
});

const itemCard = (issue: Issue, item: Item, publication: PublicationEntry): ShareCard => ({
  ...issueCard(issue, publication),
  page: itemPath(issue, item),
  label: regionText(item.regions),
  title: articleTitle(item),
  date: chineseDates(item.eventDates.slice(0, 1)) || chineseDate(issue.date),
  place: `第${String(item.number)}条`,
});

/** The picture of the site as a whole: its newest issue's, under the name of the site. */
const homeCard = (archive: SiteArchive): ShareCard => {
  const siteName = siteNameOf(archive);
  const [issue] = archive.issues;
  if (issue !== undefined) return { ...issueCard(issue, publicationOf(archive, issue)), page: pages.home };
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
  };
};

/** Every share image of the site. */
export const sharePictures = (archive: SiteArchive): SharePicture[] => [
  { path: homeImagePath, card: homeCard(archive) },
  ...archive.issues.flatMap((issue) => {
    const publication = publicationOf(archive, issue);
    return [
      { path: issueImagePath(issue), card: issueCard(issue, publication) },
      ...issue.items.map((item) => ({
        path: itemImagePath(issue, item),
        card: itemCard(issue, item, publication),
      })),
    ];
  }),
];
