import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** An article of an issue as a plain reading of its Markdown finds it: headings and 信息 lines, nothing else. */
export interface CountedArticle {
  /** `publication/year/number` and the number of the item it is or belongs to. */
  readonly item: string;
  readonly year: number;
  readonly provinces: readonly string[];
  readonly topics: readonly string[];
  readonly figures: number;
}

const attribute = (line: string, name: string): string[] =>
  (new RegExp(`[{ ]${name}="([^"]*)"`, 'u').exec(line)?.[1] ?? '').split('、').filter((word) => word !== '');

interface Open {
  readonly level: number;
  provinces: string[];
  topics: string[];
  figures: number;
}

/**
 * Counts the issues of a content folder line by line, without the program: `## N.` is an item, a heading that begins
 * with 附： an appendix of what stands above it; one without a region has that of what it belongs to.
 */
export const countMarkdown = (content: string): CountedArticle[] => {
  const folder = path.join(content, 'issues');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files.sort().flatMap((file) => {
    const key = file.split(path.sep).join('/').replace(/\.md$/u, '');
    const year = Number(key.split('/').at(-2));
    const counted: (Open & { item: string })[] = [];
    let open: Open[] = [];
    let item = '';
    let inFigures = false;
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const [, hashes = '', title = ''] = /^(#{2,6}) (.*)$/u.exec(line) ?? [];
      const isItem = hashes.length === 2 && !/^附[:：]/u.test(title);
      if (isItem) item = `${key}/${/^\d+/u.exec(title)?.[0] ?? '?'}`;
      if (isItem || /^附[:：]/u.test(title)) {
        open = open.filter(({ level }) => level < hashes.length);
        const article = { level: hashes.length, provinces: open.at(-1)?.provinces ?? [], topics: [], figures: 0, item };
        open.push(article);
        counted.push(article);
      }
      const article = counted.at(-1);
      if (article !== undefined && line.startsWith('::信息{')) {
        const own = attribute(line, '地区').map((name) => name.split('/')[0] ?? name);
        if (own.length > 0) article.provinces = [...new Set(own)];
        article.topics = attribute(line, '主题');
      }
      if (line.startsWith(':::')) inFigures = line.startsWith(':::数读');
      else if (article !== undefined && inFigures && /^(?:- |::数\{)/u.test(line)) article.figures++;
    }
    return counted.map((article) => ({ ...article, year }));
  });
};

/** Items behind some articles, each once. */
export const distinctItems = (articles: readonly CountedArticle[]): number =>
  new Set(articles.map(({ item }) => item)).size;
