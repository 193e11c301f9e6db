import type { APIRoute } from 'astro';
import { files } from '../site/paths.ts';
import { absoluteUrl } from '../site/site-url.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(files.sitemap)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
