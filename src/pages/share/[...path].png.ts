import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/archive.ts';
import { type PictureProps, pictureParams, pictureResponse } from '../../site/picture-routes.ts';

/** Pictures to be sent on by themselves: posters with a QR code, covers for WeChat accounts. */
export const getStaticPaths = async () => pictureParams(await loadArchive(), '/share/');

export const GET: APIRoute<PictureProps> = ({ props }) => pictureResponse(props);
