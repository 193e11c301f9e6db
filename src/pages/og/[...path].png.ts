import type { APIRoute } from 'astro';
import { cachedCard } from '../../og/cached-card.ts';
import type { ShareCard } from '../../og/share-card.ts';
import { loadArchive } from '../../site/archive.ts';
import { sharePictures } from '../../site/share-cards.ts';

/** Share images, 1200 × 630. */
export const getStaticPaths = async () =>
  sharePictures(await loadArchive()).map(({ path, card }) => ({
    params: { path: path.replace(/^\/og\/|\.png$/gu, '') },
    props: { card },
  }));

export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) =>
  new Response(Uint8Array.from(await cachedCard(props.card)), { headers: { 'content-type': 'image/png' } });
