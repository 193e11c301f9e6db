import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { feedFormats } from '../site/feed-formats.ts';
import { feedModel } from '../site/feed-model.ts';
import { type FeedName, feedNames } from '../site/feed-names.ts';
import { absoluteUrl } from '../site/site-url.ts';

/** The feeds of all publications together. */
export const getStaticPaths = () => feedNames.map((feed) => ({ params: { feed } }));

export const GET: APIRoute<object, { feed: FeedName }> = async ({ params }) => {
  const { type, write } = feedFormats[params.feed];
  return new Response(write(feedModel(await loadArchive(), absoluteUrl)), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
