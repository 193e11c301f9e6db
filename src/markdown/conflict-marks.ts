import type { Report } from './trouble.ts';

/** The lines that set off a place where an editor's text and the compiler's could not be merged. */
export const conflictMarks = { ours: '<<<<<<< 编者', between: '=======', theirs: '>>>>>>> 编译' } as const;

/** Any of the three, also as a version control writes them. What is text is escaped; see `line-starts`. */
const mark = /^(?:<{7}|>{7})(?: |$)|^={7}$/u;

/** A mark that stands in a file. */
export interface ConflictMark {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Whether a conflict begins here; else it is its middle or its end. */
  readonly opens: boolean;
}

/** The conflict marks of a Markdown file, in order, whether or not they belong together. */
export const findConflictMarks = (markdown: string): ConflictMark[] =>
  markdown
    .split(/\r\n?|\n/u)
    .map((text, index) => ({ line: index + 1, text: text.trimEnd() }))
    .filter(({ text }) => mark.test(text))
    .map((found) => ({ ...found, opens: found.text.startsWith('<') }));

/**
 * Says of each conflict where it begins and how to end it; of marks that were left over, that they are. Gives whether
 * there were any: then the file is no issue yet, and what else is wrong with it does not matter.
 */
export const reportConflicts = (markdown: string, report: Report): boolean => {
  const marks = findConflictMarks(markdown);
  const { ours, between, theirs } = conflictMarks;
  for (const { line, text, opens } of marks) {
    const place = { line, column: 1 };
    if (opens) {
      report({
        rule: 'conflict',
        place,
        reason: '编者的改动与重新编译的结果在这里合不到一起',
        found: text,
        hint: `“${ours}”与“${between}”之间是编者的文字，“${between}”与“${theirs}”之间是编译的文字：改成要用的样子，再删去这三行记号`,
      });
    } else if (!marks.some((mark) => mark.opens)) {
      report({ rule: 'conflict', place, reason: '剩下一行冲突记号', found: text, hint: '请删去这一行' });
    }
  }
  return marks.length > 0;
};
