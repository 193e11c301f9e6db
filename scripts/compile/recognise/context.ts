import type { Span } from '../../../src/domain/ledger.ts';
import type { Region } from '../../../src/domain/region.ts';
import type { Topic } from '../../../src/domain/topic.ts';
import type { CompiledBlock } from '../compiled.ts';

/** What is known about a source beside its text. Vocabulary and gazetteer are read from disk at the edge. */
export interface RecogniseContext {
  /** When the source was published, as its record or it itself says (ISO). */
  readonly published: string | null;
  /** The year its own cover prints, or the issue that its credits name. */
  readonly printedYear: number | null;
  /** The date of the issue it goes into (ISO): mostly soon after `published`. */
  readonly issueDate: string | null;
  /** The year of the issue it goes into. */
  readonly year: number | null;
  /** Who publishes the source, as its cover says: tells places of one name apart. */
  readonly publisher?: string | null;
  /** `regions.yaml`. */
  readonly regions: readonly Region[];
  /** `topics.yaml`. */
  readonly topics: readonly Topic[];
  /** Source spans of `[start, end)` (UTF-16 units) of a block's text; `assemble` supplies it. */
  readonly cite: (block: CompiledBlock, start: number, end: number) => Span[];
}
