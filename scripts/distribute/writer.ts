import type { Edition } from './edition/edition.ts';

/** A file a writer made. */
export interface Output {
  /** Path below the folder, with `/`; see `downloadsSchema`. Mostly `${edition.slug}.ext`. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Sets an edition in one channel. Pure but for fonts it reads: the same edition gives the same bytes. Throws
 * `KuaixunError` where the edition cannot be set (a character that no font holds), saying what and where.
 */
export type Writer = (edition: Edition) => Promise<readonly Output[]>;
