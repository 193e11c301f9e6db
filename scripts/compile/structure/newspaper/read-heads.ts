import { emWidth } from '../sentence.ts';
import { reportStart } from '../stitch/starts.ts';
import { arrangeHeadlines } from './arrange-headlines.ts';
import { headlineShape } from './headline-shapes.ts';
import { findFootNames } from './byline.ts';
import { isRunning, type Entry } from './entry.ts';
import { asksPublicly } from './interview.ts';
import { rubric } from './line-patterns.ts';
import { findTwins, untitledReports } from './side-by-side.ts';
import type { ArticleHead, Outline, SectionHead, Unit } from './story.ts';

/** One head: the headlines above a byline or a text, with what belongs to them. */
interface Chunk {
  place: Entry | null;
  headlines: Entry[];
  bylines: Entry[];
  label: Entry | null;
}

const emptyChunk = (): Chunk => ({ place: null, headlines: [], bylines: [], label: null });
const isEmpty = ({ place, headlines, bylines, label }: Chunk): boolean =>
  place === null && headlines.length === 0 && bylines.length === 0 && label === null;

/** Cuts a run of head lines into heads: a byline closes one, a place or a label opens the next. */
const toChunks = (run: readonly Entry[]): Chunk[] => {
  const chunks: Chunk[] = [];
  let chunk = emptyChunk();
  const flush = (): void => {
    if (!isEmpty(chunk)) chunks.push(chunk);
    chunk = emptyChunk();
  };
  for (const entry of run) {
    if (entry.role === 'place') {
      flush();
      chunk.place = entry;
    } else if (entry.role === 'label') {
      if (chunk.bylines.length > 0) flush();
      if (chunk.label === null) chunk.label = entry;
      else chunk.headlines.push(entry);
    } else if (entry.role === 'headline') {
      if (chunk.bylines.length > 0) flush();
      chunk.headlines.push(entry);
    } else chunk.bylines.push(entry);
  }
  flush();
  return chunks;
};

/** What the name of a series of reports has in it: 对话·2025, 一线·开年看港口; the seasons of a report (春·播种) have not. */
const ofSeries = /对话|访谈|问答|调研|调查|走基层|圆桌|一线|现场|观察|专访|面对面|(?:19|20)\d{2}/u;
/** A title beside the name of a series is an article's: no heading inside one has such a line. */
const isOfSeries = ({ headlines }: Chunk): boolean =>
  headlines.length > 1 && headlines.some(({ text }) => headlineShape(text).dotted && ofSeries.test(text));

/** A rubric opens what stands under it; above a title it is no part of it. */
const takeRubric = (chunk: Chunk): boolean => {
  const at = chunk.headlines.findIndex(({ text }) => rubric.test(text));
  if (at !== -1 && chunk.headlines.length > 1 && chunk.label === null) {
    chunk.label = chunk.headlines.splice(at, 1)[0] ?? null;
  }
  return at !== -1;
};

const isSigned = (head: ArticleHead | undefined): boolean =>
  head !== undefined && head.title.length > 0 && head.bylines.length > 0;

/** Paragraphs of an editor's note over a story at most, its own title among them. */
const longestNote = 4;

/** Headlines in a row, none with a byline, from which they are a list that points to other pages. */
const listFrom = 5;

/** Collects heads and running text. A head with a byline, a report under it, or after an end is an article's. */
export const readHeads = (entries: readonly Entry[]): Outline => {
  const heads: ArticleHead[] = [];
  const units: Unit[] = [];
  const labels = new Map<number, Entry>();
  const signed = new Map<number, Entry[]>();
  const loose: Entry[] = [];
  const furniture: Entry[] = [];
  let floats: Entry[] = [];
  let run: Entry[] = [];
  let opens: number[] = [];
  let sections: SectionHead[] = [];
  let afterLabel = false;
  let underRubric = false;
  let ended = true;
  let from = false;
  let untitled: readonly Entry[] | null = null;
  /** Titles that stand further up, by the report they head. */
  const farAbove = new Map<Entry, Entry>();

  const goesOnElsewhere = (): void => {
    const last = units.pop();
    if (last !== undefined) units.push({ ...last, to: true });
  };

  /** A head whose byline stands under an editor's note, which stands under its title. */
  const headOfNote = (): number => {
    const at = heads.length - 1;
    const first = units.findIndex(({ opens }) => opens.includes(at));
    const isNote = units[first]?.entry.role === 'editor-note' && units.length - first <= longestNote;
    return isNote && heads[at]?.bylines.length === 0 ? at : -1;
  };

  const sign = (entry: Entry): void => {
    const under = headOfNote();
    const head = heads[under];
    if (head !== undefined) {
      heads[under] = { ...head, bylines: [entry] };
      // The text begins here, whatever the note leaves open.
      opens = [under];
      return;
    }
    const at = units.length - 1;
    signed.set(at, [...(signed.get(at) ?? []), entry]);
  };

  const openArticle = (chunk: Chunk): void => {
    const byName = chunk.bylines.length > 0 && chunk.bylines.every(({ role }) => role === 'names');
    const { kicker, title, deck, rest } = arrangeHeadlines(chunk.headlines, ({ text }) => text, byName);
    // An article that got no text yet: its headlines stay with the next one's, or head nothing.
    loose.push(...rest);
    heads.push({ kicker, title, deck, bylines: chunk.bylines, label: chunk.label });
    // Two signed heads in a row stand side by side: both wait for their text. An unsigned one above heads nothing.
    opens = [...opens.filter((head) => isSigned(heads[head])), heads.length - 1];
    sections = [];
    ended = false;
  };

  /** Of two titles side by side the one of the report below; the other waits for its own. */
  const takeTwin = (chunk: Chunk, report: Entry): Chunk => {
    untitled ??= untitledReports(entries);
    const twins = findTwins(chunk.headlines, report, untitled, entries);
    if (twins === null || farAbove.has(twins.below)) return chunk;
    farAbove.set(twins.below, twins.other);
    return { ...chunk, headlines: [twins.title] };
  };

  /** The public's first question under a headline: a column of questions begins, the article above has none. */
  const opensColumn = (after: Entry): boolean =>
    asksPublicly(after) && !units.some(({ entry, article }) => article === heads.length - 1 && asksPublicly(entry));

  const closeRun = (after: Entry | undefined): void => {
    const chunks = toChunks(run);
    run = [];
    for (const [i, chunk] of chunks.entries()) {
      const last = i === chunks.length - 1;
      const report = last && after !== undefined && (reportStart.test(after.text) || opensColumn(after));
      if (chunk.bylines.length > 0) underRubric = false;
      if (takeRubric(chunk)) underRubric = true;
      const byline =
        chunk.bylines.some(({ role }) => role === 'byline') || (chunk.headlines.length > 0 && chunk.bylines.length > 0);
      if (chunk.place !== null) {
        sections.push({ place: chunk.place, title: chunk.headlines, bylines: chunk.bylines });
      } else if (chunk.headlines.length === 0) {
        if (chunk.label !== null) {
          if (units.length > 0) labels.set(units.length - 1, chunk.label);
          else loose.push(chunk.label);
          afterLabel = true;
        }
        for (const entry of chunk.bylines) {
          if (units.length > 0) sign(entry);
          else openArticle({ ...emptyChunk(), bylines: [entry] });
        }
      } else if (
        byline ||
        report ||
        ended ||
        chunk.label !== null ||
        underRubric ||
        isOfSeries(chunk) ||
        (units.length === 0 && heads.length === 0)
      ) {
        openArticle(
          report && chunk.headlines.length === 2 && chunk.bylines.length === 0 ? takeTwin(chunk, after) : chunk,
        );
      } else if (chunk.headlines.length >= listFrom) {
        loose.push(...chunk.headlines);
      } else {
        for (const part of toHeadings(chunk.headlines)) sections.push({ place: null, title: part, bylines: [] });
      }
    }
  };

  for (const entry of entries) {
    switch (entry.role) {
      case 'furniture':
        furniture.push(entry);
        if (entry.from) from = true;
        if (entry.to) goesOnElsewhere();
        break;
      case 'caption':
      case 'pull-quote':
        floats.push(entry);
        break;
      case 'headline':
      case 'byline':
      case 'names':
      case 'place':
      case 'label':
        run.push(entry);
        break;
      case 'signature':
        closeRun(entry);
        sign(entry);
        break;
      case 'body':
      case 'question':
      case 'answer':
      case 'list-item':
      case 'editor-note':
        closeRun(entry);
        if (farAbove.has(entry)) openArticle({ ...emptyChunk(), headlines: [farAbove.get(entry) ?? entry] });
        units.push({
          entry,
          opens,
          sections,
          afterLabel,
          floats,
          from: from || entry.from,
          to: entry.to,
          article: heads.length - 1,
        });
        from = false;
        opens = [];
        sections = [];
        afterLabel = false;
        floats = [];
        ended = isRunning(entry) && findFootNames(entry.text).length > 0;
        break;
    }
  }
  closeRun(undefined);
  for (const { place, title, bylines } of sections) {
    loose.push(...(place === null ? [] : [place]), ...title, ...bylines);
  }
  return { heads, units, tail: floats, labels, signed, loose, furniture };
};

/** Headings in a row: two halves of one width are one heading on two lines, others stand each for itself. */
const toHeadings = (lines: readonly Entry[]): Entry[][] => {
  const [a, b] = lines;
  if (a === undefined) return [];
  if (b !== undefined && emWidth(a.text) <= 12 && Math.abs(emWidth(a.text) - emWidth(b.text)) <= 1) {
    return [[a, b], ...toHeadings(lines.slice(2))];
  }
  return [[a], ...toHeadings(lines.slice(1))];
};
