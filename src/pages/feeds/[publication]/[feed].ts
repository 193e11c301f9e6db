import type { APIRoute } from 'astro';
import { loadArchive } from '../../../site/archive.ts';
import { feedModel } from '../../../site/feed-model.ts';
import { feedFormats } from '../../../site/feed-formats.ts';
import { type FeedName, feedNames } from '../../../site/feed-names.ts';
import { absoluteUrl } from '../../../site/site-url.ts';

/** The feeds of one publication, beside those of all. */
export const getStaticPaths = async () => {
  const { publications } = await loadArchive();
  return [...publications.keys()].flatMap((publication) =>
    feedNames.map((feed) => ({ params: { publication, feed } })),
  );
};

export const GET: APIRoute<object, { publication: string; feed: FeedName }> = async ({ params }) => {
  const { type, write } = feedFormats[params.feed];
  const text = write(feedModel(await loadArchive(), absoluteUrl, params.publication));
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
