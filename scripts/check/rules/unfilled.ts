import { placeholder } from '../../../src/archive/placeholder.ts';
import type { Rule } from '../rule.ts';

/** Nothing of the skeleton that `npm run new` writes goes to the reader. */
export const unfilled: Rule = ({ markdown }) =>
  markdown.split(/\r\n?|\n/u).flatMap((line, i) => {
    const at = line.indexOf(placeholder);
    if (at < 0) return [];
    return [
      {
        place: { line: i + 1, column: at + 1 },
        reason: '这里还没有填写',
        found: line.trim(),
        hint: `写上文字，删去“${placeholder}”；不要这一处，就删去整行`,
      },
    ];
  });
