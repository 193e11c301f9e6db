import { setTable } from '../scripts/lib/set-table.ts';
import { compare, type Comparison, type Extractor } from './peers/compare.ts';
import { readPages } from './peers/page.ts';

/** `npm run bench`: what Readability, Defuddle and 快讯 make of the pages in `bench/pages`, sentence by sentence. */

const names: readonly Extractor[] = ['Readability', 'Defuddle', '快讯'];
const percent = (value: number): string => (value * 100).toFixed(0);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const cells = ({ scores }: Comparison): string[] =>
  names.map((name) => {
    const { title, precision, recall, f1 } = scores[name];
    return `${title ? '✓' : '✗'} ${percent(precision)}/${percent(recall)}/${percent(f1)}`;
  });

const results = await compare(await readPages());
const totals = names.map((name) => {
  const titles = results.filter(({ scores }) => scores[name].title).length;
  return `${titles}/${results.length} ${(100 * mean(results.map(({ scores }) => scores[name].f1))).toFixed(1)}`;
});
console.log('每格：标题是否正确，正文逐句的准确率/召回率/F1（%）；合计：标题正确的页数，F1 的平均');
for (const line of setTable([
  ['网页', ...names],
  ...results.map((result) => [result.page, ...cells(result)]),
  ['合计', ...totals],
])) {
  console.log(line);
}
