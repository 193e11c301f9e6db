import { emWidth } from '../../../scripts/compile/structure/sentence.ts';

/** A clean article, as its writer delivered it. */
export interface CleanArticle {
  readonly title: string;
  readonly byline: string | null;
  readonly blocks: readonly { readonly type: 'heading' | 'paragraph'; readonly text: string }[];
}

/** Reads articles from a text: `@title`, `@byline`, `#` for headings, one paragraph a line. */
export const readArticles = (text: string): CleanArticle[] =>
  text
    .split(/^@title /mu)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n').map((line) => line.trim());
      const byline = lines.find((line) => line.startsWith('@byline '))?.slice(8) ?? null;
      return {
        title,
        byline,
        blocks: lines
          .filter((line) => line !== '' && !line.startsWith('@'))
          .map((line) =>
            line.startsWith('# ') ? { type: 'heading', text: line.slice(2) } : { type: 'paragraph', text: line },
          ),
      };
    });

/** What a pressed page does to its articles. */
export interface PressOptions {
  /** Ems of a column's line. */
  readonly width: number;
  /** Lines of a column. */
  readonly depth: number;
  /** Chance that the next column of another story is read before a story's own. */
  readonly interleave: number;
  /** Chance of a caption between columns. */
  readonly captions: number;
  /** Chance that a column other than the first is headed by a pull quote. */
  readonly quotes: number;
}

export interface PressedPage {
  readonly text: string;
  /** The breaks inside paragraphs: text right before and after each. */
  readonly breaks: readonly { readonly tail: string; readonly head: string }[];
  readonly quotes: readonly string[];
  readonly captions: readonly string[];
}

/** Sets a paragraph in lines of a column's width, the first one indented by two ems. */
const setLines = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 2;
  for (const char of text) {
    const em = emWidth(char);
    // No line begins with a closing mark: it hangs at the end of the one before.
    if (used + em > width && !/[，。、；：！？”’》）]/u.test(char)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += char;
    used += em;
  }
  if (line !== '') lines.push(line);
  return lines;
};

interface Column {
  readonly parts: string[];
}

/** Breaks an article into columns of `depth` lines; a heading never stands at the foot of one. */
const toColumns = (
  article: CleanArticle,
  { width, depth }: PressOptions,
  random: () => number,
  breaks: PressedPage['breaks'][number][],
): Column[] => {
  const columns: Column[] = [{ parts: [] }];
  let left = Math.max(Math.floor(depth * (0.4 + 0.6 * random())), 2);
  const nextColumn = (): void => {
    columns.push({ parts: [] });
    left = Math.max(Math.floor(depth * (0.5 + 0.5 * random())), 2);
  };
  for (const [i, { type, text }] of article.blocks.entries()) {
    if (type === 'heading') {
      if (left < 4 && i > 0) nextColumn();
      columns.at(-1)?.parts.push(text);
      left -= 2;
      continue;
    }
    const lines = setLines(text, width);
    let from = 0;
    while (from < lines.length) {
      if (left <= 0) nextColumn();
      const take = Math.min(left, lines.length - from);
      columns.at(-1)?.parts.push(lines.slice(from, from + take).join(''));
      from += take;
      left -= take;
      if (from < lines.length) {
        breaks.push({ tail: lines.slice(0, from).join('').slice(-12), head: lines.slice(from).join('').slice(0, 12) });
      }
    }
  }
  return columns.filter(({ parts }) => parts.length > 0);
};

const captionOf = (article: CleanArticle, random: () => number): string =>
  random() < 0.5
    ? `图为${article.title.replace(/^.*：/u, '').slice(0, 12)}的现场。`
    : `${article.title.slice(0, 10)}的一角。本报记者 高山远摄`;

/** A sentence of an article, fit to be pulled out: neither long nor the whole of its paragraph. */
const quoteOf = (article: CleanArticle, random: () => number): string | null => {
  const sentences = article.blocks
    .filter(({ type }) => type === 'paragraph')
    .flatMap(
      ({ text }) =>
        text
          .match(/[^。！？”“]+。/gu)
          ?.filter(
            (sentence) => sentence.length >= 20 && sentence.length <= 50 && sentence.length * 1.5 < text.length,
          ) ?? [],
    );
  return sentences[Math.floor(random() * sentences.length)] ?? null;
};

/** Prints a page: articles in order of their heads, columns in the order a careless reader takes them. */
export const pressNewspaper = (
  articles: readonly CleanArticle[],
  options: PressOptions,
  random: () => number,
): PressedPage => {
  const breaks: PressedPage['breaks'][number][] = [];
  const quotes: string[] = [];
  const captions: string[] = [];
  const queues = articles.map((article) => ({
    article,
    columns: toColumns(article, options, random, breaks),
    begun: false,
  }));
  const lines: string[] = [];
  let current = 0;
  while (queues.some(({ columns }) => columns.length > 0)) {
    const queue = queues[current];
    const column = queue?.columns.shift();
    if (queue !== undefined && column !== undefined) {
      if (!queue.begun) {
        lines.push(queue.article.title);
        if (queue.article.byline !== null) lines.push(queue.article.byline);
        queue.begun = true;
      } else if (random() < options.quotes) {
        const quote = quoteOf(queue.article, random);
        if (quote !== null && !quotes.includes(quote)) {
          quotes.push(quote);
          lines.push(quote);
        }
      }
      if (random() < options.captions) {
        const caption = captionOf(queue.article, random);
        captions.push(caption);
        lines.push(caption);
      }
      lines.push(...column.parts);
    }
    const stay = (queue?.columns.length ?? 0) > 0 && random() >= options.interleave;
    if (!stay) {
      // On to the next story, or back to one that has columns left.
      const open = queues.flatMap(({ columns, begun }, i) =>
        columns.length > 0 && (begun || i === queues.findIndex((each) => !each.begun)) ? [i] : [],
      );
      const others = open.filter((i) => i !== current);
      const choice = others.length > 0 ? others : open;
      current = choice[Math.floor(random() * choice.length)] ?? 0;
    }
  }
  return { text: `\n\n${lines.join('\n\n')}\n`, breaks, quotes, captions };
};
