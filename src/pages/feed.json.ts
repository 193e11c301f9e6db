import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { feedModel } from '../site/feed-model.ts';
import { jsonFeed } from '../site/json-feed.ts';
import { absoluteUrl } from '../site/site-url.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(feedModel(await loadArchive(), absoluteUrl)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
