/** The feeds of a set of issues, by the name of the file. */
export const feedNames = ['rss.xml', 'atom.xml', 'feed.json'] as const;

export type FeedName = (typeof feedNames)[number];
