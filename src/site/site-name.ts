import type { SiteArchive } from './archive-index.ts';

/** What a site is called that holds more publications than one. */
const pressName = '快讯';

/** The name of the site: its publication's, where it has but one. */
export const siteNameOf = ({ publications }: Pick<SiteArchive, 'publications'>): string => {
  const [first, ...others] = publications.values();
  return first === undefined || others.length > 0 ? pressName : first.name;
};

/** Who publishes here, each once. */
export const publishersOf = ({ publications }: Pick<SiteArchive, 'publications'>): string[] => [
  ...new Set([...publications.values()].map(({ publisher }) => publisher)),
];
