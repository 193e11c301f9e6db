import { summarise } from '../run/summarise.ts';
import { changeLists, doubtList } from './lists.ts';
import { escape } from './escape.ts';
import { kindNames } from './names.ts';
import { resultColumn } from './result-column.ts';
import { sourceColumn } from './source-column.ts';
import type { SourceReport } from './source-report.ts';

export interface SourceHtml {
  /** A row of the table of all sources. */
  readonly summary: string;
  readonly doubts: string;
  readonly section: string;
}

/** One source of the report: the columns side by side, and the lists that lead into them. */
export const sourceSection = (report: SourceReport, title: string): SourceHtml => {
  const { n, id, rows, compiled } = report;
  const onTheRight = new Set<string>();
  const right = rows.map((row) => resultColumn(report, row, onTheRight));
  const inResult = new Set([...onTheRight].map((one) => one.slice(2)));
  const onTheLeft = new Set<string>();
  const left = rows.map((row) => sourceColumn(report, row, inResult, onTheLeft));
  const { items, appendices, joins, repairs, dropped, doubts } = summarise(compiled);
  const cells = [items, appendices, joins, repairs, dropped, doubts].map((count) => `<td>${count}</td>`).join('');
  const sides = rows
    .map(
      ({ row }, i) =>
        `<div class="row ${row.result.type}"><div class="s">${left[i] ?? ''}</div><div class="t">${right[i] ?? ''}</div></div>`,
    )
    .join('\n');
  return {
    summary: `<tr><th scope="row"><a href="#source-${n}">${escape(title)}</a></th><td class="kind">${kindNames[compiled.source.kind]}</td>${cells}</tr>`,
    doubts: doubtList(report, inResult),
    section: `<section id="source-${n}" class="source"><h2>${escape(title)}</h2><p class="record">${escape(id)}　${kindNames[compiled.source.kind]}　${escape(compiled.source.encoding)}　${compiled.source.characters} 字</p>${changeLists(report, inResult)}<div class="sides"><div class="row heads"><div class="s">来源</div><div class="t">结果</div></div>\n${sides}</div></section>`,
  };
};
