import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { type FeedName, feedFormats } from '../site/feed-formats.ts';
import { feedModel } from '../site/feed-model.ts';
import { absoluteUrl } from '../site/site-url.ts';

/** The feeds of all publications together. */
export const getStaticPaths = () => Object.keys(feedFormats).map((feed) => ({ params: { feed } }));

export const GET: APIRoute<object, { feed: FeedName }> = async ({ params }) => {
  const { type, write } = feedFormats[params.feed];
  return new Response(write(feedModel(await loadArchive(), absoluteUrl)), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
