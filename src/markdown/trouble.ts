import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** A defect of an issue's Markdown, for the editor. */
export interface Trouble {
  /** Name for life of the rule that was broken, kebab-case. */
  readonly rule: string;
  readonly place: Position | Point | undefined;
  /** What is wrong, in Chinese, without a full stop. */
  readonly reason: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  /** How to mend it, in Chinese, one sentence. */
  readonly hint: string;
  /** An error stops the issue from being read; a warning does not. Error unless said otherwise. */
  readonly warning?: boolean;
}

/** Says to its file what is wrong with it. */
export type Report = (trouble: Trouble) => void;

/** Messages of the rule set `kuaixun` on a file; `fatal` tells errors from warnings, `note` holds the hint. */
export const reportOn =
  (file: VFile): Report =>
  ({ rule, place, reason, found, expected, hint, warning = false }) => {
    const message = file.message(`${reason}。${hint}`, { place, ruleId: rule, source: 'kuaixun' });
    message.fatal = !warning;
    message.actual = found;
    message.expected = expected === undefined ? undefined : [expected];
    message.note = hint;
  };
