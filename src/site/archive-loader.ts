import type { Loader } from 'astro/loaders';
import type { VFileMessage } from 'vfile-message';
import { archiveFolders } from '../archive/folders.ts';
import { currentDownloads, downloadsStore, type Place } from '../archive/downloads-store.ts';
import { type Archive, readArchive } from '../archive/read-archive.ts';
import { issueKey } from '../domain/issue.ts';
import { KuaixunError } from '../errors/kuaixun-error.ts';

/** Read once a run: the collections share it. */
let reading: Promise<Archive> | undefined;

const line = ({ file, line: row, column, reason }: VFileMessage): string =>
  `${file ?? ''}:${String(row ?? 1)}:${String(column ?? 1)} ${reason}`;

/**
 * Reads the archive that `KUAIXUN_CONTENT` and `KUAIXUN_SOURCES` name. What is doubtful goes to `warn`; what is wrong
 * stops the build once all of it is said: a site must not leave out an issue in silence (`archive-broken`).
 */
const read = async (warn: (text: string) => void): Promise<Archive> => {
  const archive = await readArchive(archiveFolders(process.env, process.cwd()));
  for (const message of archive.messages.filter(({ fatal }) => fatal !== true)) warn(line(message));
  const errors = archive.messages.filter(({ fatal }) => fatal === true);
  if (errors.length > 0) {
    throw new KuaixunError(
      'archive-broken',
      `内容里有 ${String(errors.length)} 处错误，网站没有建：\n${errors.map(line).join('\n')}`,
      '按行号改好再建；每一处都指明了文件、行、列。',
    );
  }
  return archive;
};

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

const loader = (
  name: string,
  entries: (archive: Archive, place: Place) => readonly Entry[] | Promise<readonly Entry[]>,
): Loader => ({
  name: `kuaixun-${name}`,
  load: async (context) => {
    const { store, logger, config } = context;
    const place = { site: new URL(config.site ?? 'http://localhost').origin, base: config.base.replace(/\/?$/u, '/') };
    reading ??= read((text) => {
      logger.warn(text);
    });
    store.clear();
    for (const { id, data } of await entries(await reading, place)) {
      store.set({ id, data: await context.parseData({ id, data }) });
    }
  },
});

export const publicationsLoader = loader('publications', ({ publications }) =>
  publications.map(({ slug, ...data }) => ({ id: slug, data })),
);

export const issuesLoader = loader('issues', ({ issues }) =>
  issues.map((issue) => ({ id: issueKey(issue), data: { ...issue } })),
);

export const ledgersLoader = loader('ledgers', ({ ledgers }) =>
  ledgers.map(({ key, ledger }) => ({ id: key, data: { ...ledger } })),
);

export const sourcesLoader = loader('sources', ({ sources }) =>
  sources.map(({ id, record, text }) => ({ id, data: { record, text } })),
);

export const topicsLoader = loader('topics', ({ topics }) =>
  topics.map((topic, index) => ({ id: String(index), data: { ...topic } })),
);

export const regionsLoader = loader('regions', ({ regions }) =>
  regions.map((region, index) => ({ id: String(index), data: { ...region } })),
);

export const downloadsLoader = loader('downloads', async (archive, place) => {
  const store = downloadsStore(archiveFolders(process.env, process.cwd()));
  const current = await currentDownloads(archive, store, place);
  return current.map((downloads) => ({ id: downloads.issue, data: { ...downloads } }));
});
