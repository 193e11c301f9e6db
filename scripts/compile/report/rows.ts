import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledArticle, CompiledBlock, CompiledIssue, CompiledSource } from '../compiled.ts';

/** One line of the report: stretches of the source on the left, what became of them on the right. */
export interface Row {
  /** In the order in which the result takes them. */
  readonly spans: readonly Span[];
  readonly result:
    | { readonly type: 'block'; readonly block: CompiledBlock; readonly owner: CompiledArticle | null }
    | { readonly type: 'head'; readonly article: CompiledArticle; readonly level: number }
    | { readonly type: 'field'; readonly name: string; readonly value: string }
    | { readonly type: 'left-out' };
}

const fieldNames: Readonly<Record<string, string>> = {
  title: '刊名',
  numbering: '期号',
  publisher: '编印单位',
  date: '日期',
  phone: '电话',
  label: '栏目',
  lead_title: '本期标题',
  masthead: '编者',
  colophon: '版记',
  contents: '目录',
  compilation: '汇编标题',
  byline: '署名',
};

const articleRows = (article: CompiledArticle, level: number): Row[] => [
  {
    spans: Object.values(article.spans)
      .flat()
      .sort((a, b) => a[0] - b[0]),
    result: { type: 'head', article, level },
  },
  ...article.blocks.map((block): Row => ({ spans: block.spans, result: { type: 'block', block, owner: article } })),
  ...article.appendices.flatMap((appendix) => articleRows(appendix, level + 1)),
];

const rolesText = (roles: CompiledIssue['masthead']): string =>
  roles.map(({ role, names }) => `${role}：${names.join('、')}`).join('\n');

const coverRows = ({ issue }: CompiledSource): Row[] => {
  if (issue === null) return [];
  const values: Readonly<Record<string, string | null>> = {
    title: issue.title,
    numbering: [
      issue.year === null || issue.number === null ? '' : `${issue.year}年第${issue.number}期`,
      issue.serial === null ? '' : `总第${issue.serial}期`,
    ].join(' '),
    publisher: issue.publisher,
    date: issue.date,
    phone: issue.phone,
    label: issue.label,
    lead_title: issue.lead.title,
    masthead: rolesText(issue.masthead),
    colophon: rolesText(issue.colophon),
    contents: issue.contents
      .flatMap(({ number, title, appendices }) => [
        `${number === null ? '' : `${number}. `}${title}`,
        ...appendices.map((appendix) => `附：${appendix.title}`),
      ])
      .join('\n'),
    compilation: issue.compilation,
  };
  return Object.entries(issue.spans).map(([name, spans]) => ({
    spans,
    result: { type: 'field', name: fieldNames[name] ?? name, value: values[name] ?? '' },
  }));
};

/** The rows of a source in the order of the result; what was left out is not among them. */
export const rowsOf = (source: CompiledSource): Row[] => [
  ...coverRows(source),
  ...[...(source.issue?.lead.blocks ?? []), ...source.lead].map((block): Row => ({
    spans: block.spans,
    result: { type: 'block', block, owner: null },
  })),
  ...source.items.flatMap((item) => articleRows(item, 2)),
];
