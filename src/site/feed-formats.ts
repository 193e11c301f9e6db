import type { FeedModel } from './feed-model.ts';
import type { FeedName } from './feed-names.ts';
import { jsonFeed } from './json-feed.ts';
import { xmlFeed } from './xml-feed.ts';

interface FeedFormat {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly write: (model: FeedModel) => string;
}

/** How each feed is written; every set of issues that has one has all three. */
export const feedFormats: Readonly<Record<FeedName, FeedFormat>> = {
  'rss.xml': { name: 'RSS', type: 'application/rss+xml', write: (model) => xmlFeed(model).rss2() },
  'atom.xml': { name: 'Atom', type: 'application/atom+xml', write: (model) => xmlFeed(model).atom1() },
  'feed.json': { name: 'JSON Feed', type: 'application/feed+json', write: jsonFeed },
};
