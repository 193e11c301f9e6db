import type { Issue } from '../../../src/domain/issue.ts';
import type { CompiledSource } from '../compiled.ts';
import { escape } from './escape.ts';
import { leadDraft } from './lead-draft.ts';
import { sourceReport } from './source-report.ts';
import { sourceSection } from './source-section.ts';
import { style } from './style.ts';

/** A source as the report needs it. `text` is its decoded text, without a byte order mark. */
export interface ReportedSource {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly compiled: CompiledSource;
}

const draftOf = (issue: Issue, sources: readonly ReportedSource[]): string => {
  const draft = issue.lead.length > 0 ? [] : leadDraft(sources.flatMap(({ compiled }) => compiled.items));
  if (draft.length === 0) return '';
  return `<section class="draft" id="draft"><h2>导语草稿<small>未入稿</small></h2>${draft.map((text) => `<p>${escape(text)}</p>`).join('')}<p class="note">按“地区 × 主题”表列出，引用的都是来源里的原句。要用，请抄进 Markdown 卷首之后。</p></section>`;
};

/**
 * The report of one compile as a single HTML page that needs nothing from anywhere: what is in doubt first, then each
 * source beside what became of it. The same compile gives the same bytes.
 */
export const issueReport = (issue: Issue, sources: readonly ReportedSource[]): string => {
  const parts = sources.map(({ id, title, text, compiled }, i) =>
    sourceSection(sourceReport(i + 1, id, text, compiled), title),
  );
  const name = `${issue.year}年第${issue.number}期${issue.serial === null ? '' : `　总第${issue.serial}期`}`;
  const title = issue.title ?? issue.items[0]?.title ?? '';
  const doubts = parts.map((part) => part.doubts).join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>编译报告　${escape(name)}　${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<header><p class="over">编译报告　${escape(issue.publication)}　${name}</p><h1>${escape(title)}</h1></header>
<main>
<div class="table"><table><thead><tr><th scope="col">来源</th><th scope="col">种类</th><th scope="col">文章</th><th scope="col">附</th><th scope="col">拼接</th><th scope="col">修复</th><th scope="col">略去字数</th><th scope="col">存疑</th></tr></thead><tbody>${parts.map((part) => part.summary).join('')}</tbody></table></div>
<section class="doubts" id="doubts"><h2>存疑</h2>${doubts === '' ? '<p class="none">没有存疑之处。</p>' : `<ol>${doubts}</ol>`}</section>
${draftOf(issue, sources)}
<p class="key"><span>图例</span><a class="m doubt">存疑</a><a class="m repair">修复</a><a class="m repair quiet">修复（有把握）</a><a class="m drop">略去</a><a class="seam">⌒拼接</a><span>点任一处，跳到它在另一栏或表中的位置。</span></p>
${parts.map((part) => part.section).join('\n')}
</main>
</body>
</html>
`;
};
