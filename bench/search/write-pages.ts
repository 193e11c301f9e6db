import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { seededRandom } from '../../tests/e2e/seeded-random.ts';

/** How large an archive to make up. */
export interface ArchiveSize {
  readonly years: number;
  readonly issuesPerYear: number;
  readonly itemsPerIssue: number;
}

const newest = 2025;
const regions = ['广东/深圳', '江苏', '浙江/杭州', '山东', '四川/成都', '辽宁', '安徽/合肥', '陕西'];
const topics = ['科技创新', '营商环境', '人才', '未来产业', '重大项目'];
/** Han characters and marks of an item's text, about. */
const itemLength = 900;

/** Text as clauses with the marks that end them. */
export const clausesOf = (text: string): string[] => text.match(/[^，。；：！？\n#>|]{3,40}[，。；：！？]/gu) ?? [];

/**
 * Writes the pages of a made-up archive as the build writes them, as far as the index looks at them: clauses of real
 * issues, drawn at random. The same size gives the same bytes. Gives the number of pages.
 */
export const writePages = async (out: string, clauses: readonly string[], size: ArchiveSize): Promise<number> => {
  const random = seededRandom(size.years * 1000 + size.issuesPerYear);
  const pick = <T>(from: readonly T[]): T | undefined => from[random(from.length)];
  const passage = (length: number): string => {
    let text = '';
    while (text.length < length) text += pick(clauses) ?? '。';
    return text;
  };
  let pages = 0;
  const write = async (address: string, attributes: string, title: string, length: number): Promise<void> => {
    const folder = path.join(out, address);
    await mkdir(folder, { recursive: true });
    const paragraphs = Array.from({ length: Math.ceil(length / 180) }, () => `<p>${passage(180)}</p>`).join('');
    const html = `<main data-pagefind-body ${attributes} data-title="${title}"><h1>${title}</h1>${paragraphs}</main>`;
    await writeFile(path.join(folder, 'index.html'), html);
    pages += 1;
  };
  for (let year = newest - size.years + 1; year <= newest; year += 1) {
    for (let number = 1; number <= size.issuesPerYear; number += 1) {
      const date = `${String(year)}-${String(1 + Math.floor((number * 11) / size.issuesPerYear)).padStart(2, '0')}-08`;
      const address = `issues/kuaixun/${String(year)}/${String(number)}`;
      const issue =
        `data-publication="kuaixun" data-publication-name="快讯" data-year="${String(year)}" ` +
        `data-number="${String(number)}" data-issue="快讯 ${String(year)}年第${String(number)}期" data-date="${date}"`;
      await write(address, `data-kind="issue" ${issue}`, passage(12).slice(0, 12), itemLength);
      for (let item = 1; item <= size.itemsPerIssue; item += 1) {
        const own = `data-item="${String(item)}" data-regions="${pick(regions) ?? ''}" data-topics="${pick(topics) ?? ''}"`;
        await write(
          `${address}/${String(item)}`,
          `data-kind="item" ${issue} ${own}`,
          passage(14).slice(0, 14),
          itemLength,
        );
      }
    }
  }
  return pages;
};
