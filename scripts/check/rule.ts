import type { Point } from 'unist';
import type { Trouble } from '../../src/markdown/trouble.ts';
import type { CheckedIssue } from './checked-issue.ts';

/** What a rule found; its name is put in by whoever runs it. */
export interface Finding extends Omit<Trouble, 'rule' | 'place'> {
  readonly place: Point;
  /** The file it is said of, where that is not the issue's own. */
  readonly path?: string;
}

/** Looks at one issue. Pure. */
export type Rule = (issue: CheckedIssue) => Finding[];
