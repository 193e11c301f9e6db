import type { ChannelId } from '../../../src/domain/download.ts';
import type { Output } from '../writer.ts';
import type { Edition } from '../edition/edition.ts';

/** What a worker is asked: one edition in one channel. */
export interface Job {
  readonly channel: ChannelId;
  readonly edition: Edition;
}

/** A defect that crossed from the worker to the press. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What it answers. */
export type Answer =
  { readonly outputs: readonly Output[]; readonly fault: null } | { readonly outputs: null; readonly fault: Fault };
