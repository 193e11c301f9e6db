import type { Slice } from '../../text/tracked-text.ts';

/** What a line of a newspaper page is. */
export type Role =
  | 'furniture'
  | 'caption'
  | 'byline'
  | 'names'
  | 'signature'
  | 'place'
  | 'label'
  | 'headline'
  | 'question'
  | 'answer'
  | 'list-item'
  | 'pull-quote'
  | 'editor-note'
  | 'body';

/** A line with its role. `text` is that of `slice` and `more`; what OCR put before the line is left out. */
export interface Entry {
  readonly role: Role;
  readonly text: string;
  readonly slice: Slice;
  /** Of a paragraph set on several lines: the lines after the first. */
  readonly more?: readonly Slice[];
  /** Of the line in the source, from 1. */
  readonly number: number;
  /** Names, of a byline. */
  readonly names: readonly string[];
  /** A notice says that the piece comes from another page before this line, or goes on there after it. */
  readonly from: boolean;
  readonly to: boolean;
  /** The notices, where they stand in the line. */
  readonly notices: readonly Slice[];
  /** Stray characters before the text. */
  readonly stray: Slice | null;
}

/** Roles whose lines are running text of a story. */
const running: ReadonlySet<Role> = new Set(['body', 'question', 'answer', 'list-item', 'editor-note']);

/** Where an entry stands, line by line. */
export const slicesOf = ({ slice, more = [] }: Entry): readonly Slice[] => [slice, ...more];

/** Who signs an editor's note. */
export const isSignature = ({ role }: Entry): boolean => role === 'signature';

export const isRunning = ({ role }: Entry): boolean => running.has(role);
