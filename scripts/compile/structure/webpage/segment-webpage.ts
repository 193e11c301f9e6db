import type { Line } from '../../text/lines.ts';
import type { Slice, TrackedText } from '../../text/tracked-text.ts';
import type { Draft, DraftArticle, DraftBlock, DraftDropped, DraftField, DraftNames } from '../../draft.ts';
import { footCredit } from '../credit.ts';
import { segmentDigest } from '../digest/segment-digest.ts';
import { arrangeHeadlines } from '../newspaper/arrange-headlines.ts';
import { findDateline, findFootNames, findReporters } from '../newspaper/byline.ts';
import { countHan } from '../sentence.ts';
import { bracketedReporters } from './bracketed-reporters.ts';
import { findHead } from './find-head.ts';
import { readMeta } from './read-meta.ts';
import { readPage, type PageLine } from './read-page.ts';

type Content = Extract<PageLine, { role: 'headline' | 'paragraph' | 'caption' }>;
interface Section {
  readonly heading: Line | null;
  readonly lines: Content[];
}

const field = (lines: readonly Line[]): DraftField => ({ slices: lines.map(({ slice }) => slice) });
const isContent = (page: PageLine): page is Content => page.role !== 'furniture' && page.role !== 'meta';

/** Cuts the credit from the foot of a line: what is left of the line, the credit, and who wrote it. */
const cutCredit = (line: Line): { slice: Slice; credit: DraftNames; writers: readonly string[] } | null => {
  const found = footCredit(line.text);
  if (found === null) return null;
  const [start] = line.slice;
  return {
    slice: [start, start + found.start],
    credit: { slices: [[start + found.start, start + found.end]], names: [found.name] },
    writers: found.writers,
  };
};

const toBlock = ({ role, line }: Content, slice: Slice = line.slice): DraftBlock => ({
  type: role === 'headline' ? 'heading' : role,
  slices: [slice],
});

const toSections = (content: readonly Content[]): Section[] => {
  const sections: Section[] = [{ heading: null, lines: [] }];
  for (const [i, page] of content.entries()) {
    const opens = page.role === 'headline' && content[i + 1]?.role === 'paragraph';
    if (opens) sections.push({ heading: page.line, lines: [] });
    else sections.at(-1)?.lines.push(page);
  }
  return sections;
};

const lastParagraph = ({ lines }: Section): Line | undefined =>
  lines.findLast(({ role }) => role === 'paragraph')?.line;

/** A digest: at least two titled sections close with the medium they were taken from, and most of them do. */
const isDigest = (sections: readonly Section[]): boolean => {
  const titled = sections.filter(({ heading }) => heading !== null);
  const credited = titled.filter((section) => footCredit(lastParagraph(section)?.text ?? '') !== null);
  return credited.length >= 2 && credited.length * 2 > titled.length;
};

const toArticle = (
  title: DraftField | null,
  lines: readonly Content[],
  rest: Partial<DraftArticle> = {},
): DraftArticle => {
  const last = lines.findLast(({ role }) => role === 'paragraph');
  const cut = (rest.credit ?? null) === null && last !== undefined ? cutCredit(last.line) : null;
  const first = lines.find(({ role }) => role === 'paragraph')?.line.text ?? '';
  const named = [
    ...findReporters(first),
    ...bracketedReporters(first),
    ...(cut === null ? findFootNames(last?.line.text ?? '') : cut.writers),
  ];
  const alone = cut !== null && cut.slice[0] === cut.slice[1];
  return {
    title,
    kicker: [],
    deck: null,
    dateline: findDateline(first),
    credit: cut?.credit ?? null,
    truncated: false,
    headless: false,
    blocks: lines
      .filter((page) => !(alone && page === last))
      .map((page) => (page === last && cut !== null ? toBlock(page, cut.slice) : toBlock(page))),
    appendices: [],
    ...rest,
    bylines: [...(rest.bylines ?? []), ...(named.length > 0 ? [{ slices: [], names: [...new Set(named)] }] : [])],
  };
};

/** A page without a paragraph has headlines at most: they give no articles. */
const withoutText = (
  lines: readonly Line[],
  { credit, bylines }: { readonly credit: DraftNames | null; readonly bylines: readonly DraftNames[] },
  dropped: readonly DraftDropped[],
): Pick<Draft, 'lead' | 'articles' | 'dropped' | 'warnings'> => {
  const listed = new Set(dropped.map(({ slice }) => slice[0]));
  const rest = lines.filter(({ slice }) => !listed.has(slice[0]));
  return {
    lead: [],
    articles: [],
    dropped: [
      ...dropped,
      ...rest.map(({ slice }) => ({ reason: 'page-furniture' as const, slice })),
      ...[...(credit === null ? [] : [credit]), ...bylines].flatMap(({ slices }) =>
        slices.map((slice) => ({ reason: 'label' as const, slice })),
      ),
    ],
    warnings: rest.map(({ slice, text }) => ({
      code: 'headline-without-text',
      slice,
      message: `“${text.slice(0, 12)}”之下没有正文，像是标题列表，未成篇。`,
    })),
  };
};

/** A web page, text only: its own title, source, author and body; or a digest whose sections become articles. */
export const segmentWebpage = (_tracked: TrackedText, lines: readonly Line[]): Draft => {
  const pages = readPage(lines);
  const dropped: DraftDropped[] = [];
  const content = pages.filter(isContent);
  const whole = toSections(content);
  const head = findHead(pages);
  const untitled = isDigest(whole) && (head.titles.length === 0 || whole[1]?.heading === head.titles.at(-1));
  const bodyFrom = untitled ? 0 : head.body;
  const titleLines = untitled ? [] : head.titles;
  const meta = readMeta(pages.filter((page): page is Extract<PageLine, { role: 'meta' }> => page.role === 'meta'));
  dropped.push(...meta.dropped);
  const { kicker, title, deck, rest } = arrangeHeadlines(titleLines, ({ text }) => text);
  for (const [i, page] of pages.entries()) {
    if (page.role === 'furniture') dropped.push({ reason: page.reason, slice: page.line.slice });
    else if (
      page.role !== 'meta' &&
      i < bodyFrom &&
      page.role !== 'paragraph' &&
      (!titleLines.includes(page.line) || rest.includes(page.line))
    ) {
      dropped.push({ reason: 'page-furniture', slice: page.line.slice });
    }
  }
  // The name of the site in another language may look like a sentence.
  const foreign = ({ line }: PageLine, i: number): boolean => i < bodyFrom && countHan(line.text) === 0;
  for (const page of pages.filter((one, i) => one.role === 'paragraph' && foreign(one, i))) {
    dropped.push({ reason: 'page-furniture', slice: page.line.slice });
  }
  const body = pages.filter(
    (page, i): page is Content =>
      isContent(page) &&
      (i >= bodyFrom || page.role === 'paragraph') &&
      !foreign(page, i) &&
      !titleLines.includes(page.line),
  );
  const sections = toSections(body);
  const base = { kind: 'webpage', cover: null, dropped, warnings: [] } as const;
  const lead: DraftBlock[] = [...kicker, ...title, ...deck].map(({ slice }) => ({
    type: 'heading',
    slices: [slice],
  }));
  const fields = [...(meta.credit === null ? [] : [meta.credit]), ...meta.bylines].flatMap(({ slices }) =>
    slices.map((slice) => ({ reason: 'label' as const, slice })),
  );
  if (isDigest(sections)) {
    const [introduction, ...titled] = sections;
    return {
      ...base,
      dropped: [...dropped, ...fields],
      lead: [...lead, ...(introduction?.lines ?? []).map((page) => toBlock(page))],
      articles: titled.map(({ heading, lines: own }) => toArticle(heading === null ? null : field([heading]), own)),
    };
  }
  const clippings = segmentDigest(
    body.map(({ line }) => line),
    'webpage',
    title.map(({ text }) => text).join(''),
  );
  if (clippings !== null) {
    return {
      ...clippings,
      dropped: [...dropped, ...fields, ...clippings.dropped],
      lead: [...lead, ...clippings.lead],
    };
  }
  if (!body.some(({ role }) => role === 'paragraph')) {
    return { ...base, ...withoutText([...titleLines, ...body.map(({ line }) => line)], meta, dropped) };
  }
  const article = toArticle(title.length > 0 ? field(title) : null, body, {
    kicker: kicker.map((line) => field([line])),
    deck: deck.length > 0 ? field(deck) : null,
    bylines: meta.bylines,
    ...(meta.credit === null ? {} : { credit: meta.credit }),
  });
  return { ...base, lead: [], articles: [article] };
};
