import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { feedModel } from '../site/feed-model.ts';
import { absoluteUrl } from '../site/site-url.ts';
import { xmlFeed } from '../site/xml-feed.ts';

export const GET: APIRoute = async () =>
  new Response(xmlFeed(feedModel(await loadArchive(), absoluteUrl)).atom1(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
