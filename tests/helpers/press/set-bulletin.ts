/**
 * A test's own press for bulletins: sets a clean bulletin on pages of a given measure and takes the text off them
 * again the way extractors do, with page numbers, running heads, wrapped contents and paragraphs cut at page ends.
 */
export interface CleanBlock {
  readonly type: 'paragraph' | 'heading';
  readonly text: string;
}

export interface CleanArticle {
  readonly title: string;
  readonly blocks: readonly CleanBlock[];
  /** Printed as a line of its own under the text. */
  readonly source: string | null;
  readonly appendices: readonly CleanArticle[];
}

export interface CleanBulletin {
  readonly name: string;
  readonly year: number;
  readonly number: number;
  readonly serial: number;
  readonly publisher: string;
  readonly month: number;
  readonly day: number;
  readonly label: string;
  readonly leadTitle: string;
  readonly lead: readonly string[];
  readonly masthead: readonly (readonly [role: string, names: readonly string[]])[];
  readonly phone: string;
  readonly compilation: string | null;
  readonly items: readonly CleanArticle[];
}

export const numberings = ['1. ', '1．', '1、', '一、', '（一）', '1.'] as const;
export const leaders = ['tab', 'dots', 'ellipsis', 'space', 'mixed'] as const;
export const pageForms = ['- 3 -', '— 3 —', '第 3 页', '3', '·3·'] as const;

export interface PressOptions {
  /** Ems in a line, lines on a page. */
  readonly measure: number;
  readonly lines: number;
  readonly numbering: (typeof numberings)[number];
  readonly leader: (typeof leaders)[number];
  readonly pageForm: (typeof pageForms)[number];
  /** What the extractor leaves of the page: its number, its head. */
  readonly keepsPageNumbers: boolean;
  readonly keepsRunningHeads: boolean;
  /** Each printed line a line of the text (hard), or each stretch of a paragraph on one page a line (soft). */
  readonly wrap: 'hard' | 'soft';
  readonly spacedRoles: boolean;
  readonly withContents: boolean;
  readonly imprintAtEnd: boolean;
}

const hanDigits = '零一二三四五六七八九';
const toHan = (value: number): string => {
  if (value < 10) return hanDigits[value] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : (hanDigits[tens] ?? '')}十${ones === 0 ? '' : (hanDigits[ones] ?? '')}`;
};

const numberOf = (value: number, form: PressOptions['numbering']): string =>
  form.replace('一', toHan(value)).replace('1', String(value));

const widthOf = (char: string): number => ((char.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1);

/** Breaks a paragraph into printed lines; closing marks hang rather than open a line, opening marks never close one. */
const breakLines = (text: string, measure: number, indent: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let width = indent;
  for (const char of text) {
    const hangs = /[，。、；：！？”’》）】]/u.test(char);
    if (width + widthOf(char) > measure && !hangs) {
      const opening = /[“‘《（【]$/u.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - opening.length));
      line = opening;
      width = opening.length;
    }
    line += char;
    width += widthOf(char);
  }
  if (line !== '') lines.push(line);
  return lines;
};

interface Printed {
  readonly text: string;
  readonly indent: number;
  /** Which stretch of text it belongs to. */
  readonly stretch: number;
  readonly page: number;
}

const leaderText: Record<PressOptions['leader'], (page: number, index: number) => string> = {
  tab: (page) => `\t- ${page} -`,
  dots: (page) => ` ................ ${page}`,
  ellipsis: (page) => `……………………${page}`,
  space: (page) => ` - ${page} -`,
  mixed: (page, index) => [`\t- ${page} -`, ` .-\t${page} -`, ` . - ${page} -`][index % 3] ?? '',
};

const spread = (role: string, yes: boolean): string =>
  yes && role.length < 4 ? Array.from(role).join(role.length === 2 ? '    ' : ' ') : role;

/** The text an extractor takes off the printed bulletin, and the page each title stands on. */
export const setBulletin = (
  bulletin: CleanBulletin,
  options: PressOptions,
): { text: string; pages: ReadonlyMap<CleanArticle, number> } => {
  const printed: Printed[] = [];
  const pages = new Map<CleanArticle, number>();
  const firstPage = 3;
  let lineOnPage = 0;
  let page = firstPage;
  let stretch = 0;
  const set = (text: string, indent: number): number => {
    stretch++;
    const lines = breakLines(text, options.measure, indent);
    const startsOn = lineOnPage >= options.lines ? page + 1 : page;
    for (const [index, line] of lines.entries()) {
      if (lineOnPage >= options.lines) {
        page++;
        lineOnPage = 0;
      }
      printed.push({ text: line, indent: index === 0 ? indent : 0, stretch, page });
      lineOnPage++;
    }
    return startsOn;
  };
  const setArticle = (article: CleanArticle, head: string): void => {
    pages.set(article, set(head + article.title, 0));
    for (const block of article.blocks) set(block.text, block.type === 'heading' ? 0 : 2);
    if (article.source !== null) set(`（来源：${article.source}）`, 2);
    for (const appendix of article.appendices) setArticle(appendix, '附：');
  };
  if (bulletin.compilation !== null) set(bulletin.compilation, 0);
  for (const [index, item] of bulletin.items.entries()) setArticle(item, numberOf(index + 1, options.numbering));

  const gap = options.wrap === 'soft' ? '\n\n' : '\n';
  const body: string[] = [];
  let onPage = firstPage;
  let open = -1;
  const furnish = (next: number): void => {
    while (onPage < next) {
      if (options.keepsPageNumbers) body.push(options.pageForm.replace('3', String(onPage)));
      onPage++;
      if (options.keepsRunningHeads) body.push(`${bulletin.name}　${bulletin.year}年第${bulletin.number}期`);
      open = -1;
    }
  };
  for (const line of printed) {
    furnish(line.page);
    const indent = options.wrap === 'hard' ? '　'.repeat(line.indent) : '';
    if (options.wrap === 'soft' && open === line.stretch) body.push((body.pop() ?? '') + line.text);
    else body.push(indent + line.text);
    open = line.stretch;
  }
  if (options.keepsPageNumbers) body.push(options.pageForm.replace('3', String(onPage)));

  const contentsLine = (article: CleanArticle, head: string, index: number): string =>
    breakLines(head + article.title, options.measure, 0).join(' ') +
    leaderText[options.leader](pages.get(article) ?? 0, index);
  const contents = bulletin.items.flatMap((item, index) => [
    contentsLine(item, numberOf(index + 1, options.numbering), index),
    ...item.appendices.map((appendix) => contentsLine(appendix, '附：', index)),
  ]);
  const masthead = [
    ...bulletin.masthead.map(
      ([role, names]) => `${spread(role, options.spacedRoles)}：${names.join(options.spacedRoles ? ' ' : '、')}`,
    ),
    `电话：${bulletin.phone}`,
  ];
  const lead = bulletin.lead.map((text) =>
    options.wrap === 'soft'
      ? text
      : breakLines(text, options.measure, 2)
          .map((line, index) => (index === 0 ? `　　${line}` : line))
          .join('\n'),
  );
  const front = [
    options.spacedRoles ? Array.from(bulletin.name).join(' ') : bulletin.name,
    `${bulletin.year}年第${bulletin.number}期 总第${bulletin.serial}期`,
    bulletin.publisher,
    `${bulletin.year}年${bulletin.month}月${bulletin.day}日`,
    bulletin.label,
    bulletin.leadTitle,
    ...lead,
    ...(options.imprintAtEnd ? [] : masthead),
    ...(options.withContents ? ['目 录', contents.join('\n')] : []),
  ];
  return { text: [...front, ...body, ...(options.imprintAtEnd ? masthead : [])].join(gap), pages };
};
