import { rm } from 'node:fs/promises';
import path from 'node:path';
import { downloadsFolder, manifestName } from '../../../src/archive/downloads-store.ts';
import { type ChannelId, channelIds, type Download, type Downloads } from '../../../src/domain/download.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import { sha256 } from '../../lib/sha256.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';
import type { Output } from '../writer.ts';

/** What was made of an issue. */
export interface Made {
  readonly channel: ChannelId;
  readonly outputs: readonly Output[];
}

/**
 * Writes the files made for an issue into the folder `store`, beside those that still hold, and its manifest last, so
 * that a manifest never speaks of a file that is not there. Files that no manifest speaks of any more are removed.
 * @param kept the manifest to go on from; its files stay. Null: nothing stays.
 */
export const keepOutputs = async (
  store: string,
  issue: Issue,
  made: readonly Made[],
  { basis, version, old, kept }: Pick<Downloads, 'basis' | 'version'> & Record<'old' | 'kept', Downloads | null>,
): Promise<Downloads> => {
  const folder = downloadsFolder(store, issue);
  const fresh = new Set(made.map(({ channel }) => channel));
  const files: Download[] = kept === null ? [] : kept.files.filter(({ channel }) => !fresh.has(channel));
  for (const { channel, outputs } of made) {
    for (const { name, type, bytes } of outputs) {
      await writeAtomically(path.join(folder, ...name.split('/')), bytes);
      files.push({ channel, name, type, bytes: bytes.byteLength, sha256: sha256(bytes) });
    }
  }
  files.sort((a, b) => channelIds.indexOf(a.channel) - channelIds.indexOf(b.channel));
  const { publication, year, number } = issue;
  const manifest: Downloads = { issue: `${publication}/${year}/${number}`, basis, version, files };
  await writeAtomically(path.join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  const names = new Set(files.map(({ name }) => name));
  for (const { name } of old?.files ?? []) {
    if (!names.has(name)) await rm(path.join(folder, ...name.split('/')), { force: true });
  }
  return manifest;
};
