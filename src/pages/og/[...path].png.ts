import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/archive.ts';
import { type PictureProps, pictureParams, pictureResponse } from '../../site/picture-routes.ts';

/** Pictures that go with shared links, 1200 × 630. */
export const getStaticPaths = async () => pictureParams(await loadArchive(), '/og/');

export const GET: APIRoute<PictureProps> = ({ props }) => pictureResponse(props);
