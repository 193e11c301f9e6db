import { foldWithPlaces } from './fold-with-places.ts';
import { markParameters } from './mark-parameters.ts';
import { findMarks } from './marks.ts';
import { pageLines, type PageLine } from './page-lines.ts';
import type { Query } from './query.ts';

/** Name of the highlight in the style sheets: `::highlight(found)`. */
const highlight = 'found';

/** What an address asks to be marked; each form is a term of its own. */
const queryOf = (parameters: URLSearchParams): Query => ({
  terms: parameters.getAll(markParameters.form).map((form) => [form]),
  anywhere: parameters.has(markParameters.anywhere),
});

/** The place of an offset into the joined text of a line. */
const placeIn = (line: PageLine, offset: number, end: boolean): readonly [Text, number] | undefined => {
  let before = 0;
  for (const node of line) {
    const length = node.data.length;
    if (offset < before + length || (end && offset === before + length)) return [node, offset - before];
    before += length;
  }
  return undefined;
};

interface MarkedLine {
  readonly ranges: readonly Range[];
  readonly terms: number;
  readonly isTitle: boolean;
}

const markLine = (line: PageLine, query: Query): MarkedLine => {
  const { text, places } = foldWithPlaces(line.map(({ data }) => data).join(''));
  const { ranges, terms } = findMarks(text, query);
  const found = ranges.flatMap(([from, to]) => {
    const start = placeIn(line, places[from] ?? 0, false);
    const end = placeIn(line, places[to] ?? 0, true);
    if (start === undefined || end === undefined) return [];
    const range = new Range();
    range.setStart(...start);
    range.setEnd(...end);
    return [range];
  });
  return { ranges: found, terms, isTitle: (line[0]?.parentElement?.closest('h1') ?? null) !== null };
};

/** The passage that the results showed: the line with most of the terms, the title only where there is no other. */
const passageOf = (lines: readonly MarkedLine[]): Range | undefined => {
  const [best] = lines
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => Number(a.isTitle) - Number(b.isTitle) || b.terms - a.terms);
  return best?.ranges[0];
};

/** Brings a range into the window, where it is not: a third of the way down. */
const bringIntoView = (range: Range): void => {
  range.startContainer.parentElement?.closest('details')?.setAttribute('open', '');
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  scrollTo({ top: scrollY + top - innerHeight / 3, behavior: 'instant' });
};

/**
 * A reader comes from the results of a search: what was searched for is marked throughout the page, each match in one
 * piece (CSS Custom Highlight API: the page itself stays as it is), and the passage is brought into view. Esc takes the
 * marks away. A browser without that API has the text directive of the address.
 */
export const markPassage = (): void => {
  const query = queryOf(new URLSearchParams(location.search));
  const regions = [...document.querySelectorAll('[data-pagefind-body]')];
  const lines = regions.flatMap(pageLines).map((line) => markLine(line, query));
  const passage = passageOf(lines);
  if (passage === undefined) return;
  if ('highlights' in CSS) {
    CSS.highlights.set(highlight, new Highlight(...lines.flatMap(({ ranges }) => ranges)));
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') CSS.highlights.delete(highlight);
    });
  }
  // Whoever comes back to a page is where they left it.
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type !== 'back_forward') bringIntoView(passage);
};
