import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { figureRows } from '../site/figure-rows.ts';
import { figuresJson } from '../site/figures-json.ts';
import { absoluteUrl } from '../site/site-url.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return new Response(figuresJson(archive, figureRows(archive), absoluteUrl), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
