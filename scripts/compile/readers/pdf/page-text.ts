/** A piece of text as PDF.js gives it: position in points from the lower left corner of the page. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type in points. */
  readonly size: number;
}

interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly end: number;
  readonly text: string;
}

/** Pieces whose base lines are this near (in ems) stand on one line: superscripts and punctuation are set off a little. */
const sameLine = 0.5;
/** Gaps in ems: a word space, and one that parts columns of a table. */
const wordGap = 0.22;
const columnGap = 1.6;
const backstep = 1;
const narrow = /[\w%.,;:)\]}]$/u;

/** Pieces in the order of the page's own program, which for text that was written and printed is that of reading. */
const toLines = (items: readonly TextItem[]): TextLine[] => {
  const lines: TextLine[] = [];
  for (const { x, y, width, text, size: given } of items) {
    if (text.trim() === '') continue;
    const size = given || 1;
    const end = x + width;
    const line = lines.at(-1);
    const gap = line ? (x - line.end) / size : 0;
    if (!line || gap <= -backstep || Math.abs(line.y - y) > sameLine * Math.max(size, line.size)) {
      lines.push({ x, y, size, end, text });
      continue;
    }
    const latin = narrow.test(line.text) || /^[\w(]/u.test(text);
    const space = gap >= columnGap ? '\t' : latin && gap >= wordGap ? ' ' : '';
    lines[lines.length - 1] = { ...line, end, size: Math.max(size, line.size), text: line.text + space + text };
  }
  return lines;
};

/** The left edge of a page's text: the smallest x from which at least two lines begin, or the smallest of all. */
const leftEdge = (lines: readonly TextLine[]): number => {
  const edges = lines.map(({ x }) => x).sort((a, b) => a - b);
  const shared = edges.find((x, i) => Math.abs((edges[i + 1] ?? Infinity) - x) < 1);
  return shared ?? edges[0] ?? 0;
};

/** Typed indents are two ems; a line that is centred begins further right, and has none. */
const indents = [1.5, 2.6] as const;

/** A printed line of a page: its text with its indent, its base line (points from the lower edge), its size. */
export interface PrintedLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

/** The printed lines of a page, paragraphs' first lines indented by two ideographic spaces. */
export const pageText = (items: readonly TextItem[]): PrintedLine[] => {
  const lines = toLines(items);
  const left = leftEdge(lines);
  return lines.map(({ x, y, size, text }) => {
    const indent = (x - left) / size;
    const typed = /^[\s\u3000]/u.test(text);
    const indented = !typed && indent >= indents[0] && indent <= indents[1];
    return { text: `${indented ? '\u3000\u3000' : ''}${text.trimEnd()}`, y, size };
  });
};
