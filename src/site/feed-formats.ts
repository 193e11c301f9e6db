import type { FeedModel } from './feed-model.ts';
import { jsonFeed } from './json-feed.ts';
import { xmlFeed } from './xml-feed.ts';

/** The feeds there are, by the name of the file; every set of issues that has one has all three. */
export const feedFormats = {
  'rss.xml': { name: 'RSS', type: 'application/rss+xml', write: (model: FeedModel) => xmlFeed(model).rss2() },
  'atom.xml': { name: 'Atom', type: 'application/atom+xml', write: (model: FeedModel) => xmlFeed(model).atom1() },
  'feed.json': { name: 'JSON Feed', type: 'application/feed+json', write: jsonFeed },
} as const;

export type FeedName = keyof typeof feedFormats;
