import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { figureRows } from '../site/figure-rows.ts';
import { figuresCsv } from '../site/figures-csv.ts';
import { absoluteUrl } from '../site/site-url.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return new Response(figuresCsv(archive, figureRows(archive), absoluteUrl), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
