import type { Dropped, Warning } from '../../../src/domain/ledger.ts';

/** What a file may be. `text` is its own text; of the others the text is taken out. */
export type SourceFormat = 'text' | 'html' | 'docx' | 'pdf';

/** What a reader makes of bytes. */
export interface SourceText {
  readonly format: SourceFormat;
  /** See `Decoded`; the name of the format where the bytes are no text. */
  readonly encoding: string;
  /** The text without BOM: what every span points into. */
  readonly text: string;
  /** Stretches of `text` that are known to be no part of an article: what a site puts around it. */
  readonly aside: readonly Dropped[];
  /** Day of publication (ISO), where the file says it of itself. */
  readonly published: string | null;
  readonly warnings: readonly Warning[];
}
