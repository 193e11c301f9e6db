import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadsStore } from '../archive/downloads-store.ts';
import { archiveFolders } from '../archive/folders.ts';
import type { Download } from '../domain/download.ts';
import type { SiteArchive } from './archive-index.ts';

/** What an address below `/downloads/` stands for. */
export interface DownloadProps {
  /** `publication/year/number`. */
  readonly issue: string;
  readonly file: Download;
}

/** An address for every file that was made and still says what its issue says. */
export const downloadParams = ({ downloads }: SiteArchive): { params: { path: string }; props: DownloadProps }[] =>
  [...downloads].flatMap(([issue, files]) =>
    files.map((file) => ({ params: { path: `${issue}/${file.name}` }, props: { issue, file } })),
  );

/** The file itself, from the store. */
export const downloadResponse = async ({ issue, file }: DownloadProps): Promise<Response> => {
  const store = downloadsStore(archiveFolders(process.env, process.cwd()));
  const bytes = await readFile(path.join(store, ...issue.split('/'), ...file.name.split('/')));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': file.type } });
};
