import { existsSync } from 'node:fs';
import path from 'node:path';
import { KuaixunError } from '../errors/kuaixun-error.ts';

/** Where an archive lies. All paths are absolute. */
export interface Folders {
  /** `issues/`, `ledgers/`, `publications/` and, where the archive has its own, the vocabularies. */
  readonly content: string;
  /** The program's own content: its vocabularies stand in where another archive has none. */
  readonly ownContent: string;
  /** A folder a source. */
  readonly sources: string;
  /** The built site. */
  readonly out: string;
  /** What can be made again: reports, downloads. */
  readonly cache: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const required: readonly string[] = ['KUAIXUN_CONTENT', 'KUAIXUN_SOURCES'];

/**
 * The folders that `KUAIXUN_CONTENT`, `KUAIXUN_SOURCES`, `KUAIXUN_OUT` and `KUAIXUN_CACHE` ask for; relative ones are taken from
 * `root`, the checkout; empty is unset. Throws `folder-missing` where one to read from is not there.
 */
export const archiveFolders = (env: Environment, root: string): Folders => {
  const ownContent = path.join(root, 'src', 'content');
  const folder = (name: string, otherwise: string): string => {
    const value = env[name];
    if (value === undefined || value === '') return otherwise;
    const resolved = path.resolve(root, value);
    if (required.includes(name) && !existsSync(resolved)) {
      throw new KuaixunError(
        'folder-missing',
        `${name} 指向“${value}”，没有这个文件夹`,
        `改成已有的文件夹，或者先建好 ${resolved}`,
      );
    }
    return resolved;
  };
  return {
    content: folder('KUAIXUN_CONTENT', ownContent),
    ownContent,
    sources: folder('KUAIXUN_SOURCES', path.join(root, 'sources')),
    out: folder('KUAIXUN_OUT', path.join(root, 'dist')),
    cache: folder('KUAIXUN_CACHE', path.join(root, '.cache')),
  };
};
