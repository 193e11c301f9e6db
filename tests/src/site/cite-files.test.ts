import { expect, test } from 'vitest';
import { bibtex, citedWork, ris } from '../../../src/site/cite-files.ts';
import { sampleIssue, samplePublication } from '../../helpers/sample-issue.ts';

const issue = sampleIssue();
const [item = null] = issue.items;
const url = 'https://example.org/issues/shili/2024/6/1/';

test('an entry for BibTeX: names whole, what TeX would read as its own escaped', () => {
  const work = { ...citedWork(issue, item, samplePublication, url), authors: ['甲', '乙'], title: '增长5%的{账}' };
  const entry = bibtex(work);
  expect(entry.startsWith('@article{shili-2024-6-1,\n')).toBe(true);
  expect(entry).toContain('  author = {{甲} and {乙}},\n');
  expect(entry).toContain('  title = {{增长5\\%的\\{账\\}}},\n');
  expect(entry).toContain('  pages = {3},\n');
  const outside = entry.replaceAll(/\\[{}]/gu, '');
  expect(outside.split('{').length).toBe(outside.split('}').length);
});

test('a record for RIS: begins with TY, ends with ER, an author a line', () => {
  const lines = ris({ ...citedWork(issue, item, samplePublication, url), authors: ['甲', '乙'] }).split('\r\n');
  expect(lines[0]).toBe('TY  - JOUR');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines.filter((line) => line.startsWith('AU'))).toEqual(['AU  - 甲', 'AU  - 乙']);
  expect(lines).toContain('SP  - 3');
  expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
});

test('an issue is cited by its own title, its publisher responsible, without a page', () => {
  const work = citedWork(issue, null, samplePublication, url);
  expect(work).toMatchObject({ key: 'shili-2024-6', authors: ['示例研究院'], title: '开年第一会', page: null });
  expect(bibtex(work)).not.toContain('pages');
});
