import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/archive.ts';
import { downloadParams, type DownloadProps, downloadResponse } from '../../site/download-routes.ts';

/** The bulletin's files, as `npm run distribute` made them; what was not made is not there. */
export const getStaticPaths = async () => downloadParams(await loadArchive());

export const GET: APIRoute<DownloadProps> = ({ props }) => downloadResponse(props);
