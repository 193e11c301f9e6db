import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { llmsText } from '../site/llms-text.ts';
import { absoluteUrl } from '../site/site-url.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText(await loadArchive(), absoluteUrl), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
