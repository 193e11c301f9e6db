import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { sitemapEntries, sitemapXml } from '../site/sitemap.ts';
import { absoluteUrl } from '../site/site-url.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapXml(sitemapEntries(await loadArchive()), absoluteUrl), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
