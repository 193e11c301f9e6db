import { cachedCard } from '../og/cached-card.ts';
import type { SiteArchive } from './archive-index.ts';
import { type SharePicture, sharePictures } from './share-cards.ts';
import { absoluteUrl } from './site-url.ts';

export type PictureProps = Pick<SharePicture, 'card' | 'drawing'>;

/** The pictures below `folder`, for Astro's `getStaticPaths`: `path` is what is between the folder and `.png`. */
export const pictureParams = (
  archive: SiteArchive,
  folder: string,
): { params: { path: string }; props: PictureProps }[] =>
  sharePictures(archive, absoluteUrl)
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, card, drawing }) => ({
      params: { path: path.slice(folder.length, -'.png'.length) },
      props: { card, drawing },
    }));

export const pictureResponse = async ({ card, drawing }: PictureProps): Promise<Response> =>
  new Response(Uint8Array.from(await cachedCard(card, drawing)), { headers: { 'content-type': 'image/png' } });
