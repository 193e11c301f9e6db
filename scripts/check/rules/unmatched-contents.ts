import { frontMatterKeys } from '../../../src/markdown/front-matter.ts';
import type { Rule } from '../rule.ts';

/** Every printed contents line has its article. */
export const unmatchedContents: Rule = ({ issue, markdown }) => {
  const lines = markdown.split(/\r\n?|\n/u);
  const start = lines.findIndex((line) => line.startsWith(`${frontMatterKeys.unmatchedContents}:`));
  return issue.unmatchedContents.map(({ number, title, page }) => {
    const at = lines.findIndex((line, i) => i > start && line.includes(title));
    return {
      place: { line: Math.max(at, start, 0) + 1, column: 1 },
      reason: `目录里的“${title}”在正文里没有`,
      found: [number === null ? '' : `第 ${number} 条`, title, page === null ? '' : `第 ${page} 页`].join(' ').trim(),
      hint: '正文里标题写法不同的，改成一致后从卷首的“目录待配”里删去这一条；正文确实缺的，补上来源',
      warning: true,
    };
  });
};
